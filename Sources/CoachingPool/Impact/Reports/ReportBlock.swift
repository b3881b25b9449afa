/// One of the five blocks of an impact report.
///
/// Source: metrics section 11.11, how pools publish.
public struct ReportBlock: Hashable, Sendable, Codable {
  /// Tells the blocks apart, in their order.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Who was reached.
    case reach
    /// How much time was given.
    case hours
    /// What changed.
    case outcomes
    /// What it cost, and what it would have cost.
    case money
    /// What people said.
    case voices

    /// The heading.
    public var title: String {
      switch self {
      case .reach: "Reach"
      case .hours: "Hours"
      case .outcomes: "Outcomes"
      case .money: "Money"
      case .voices: "Voices"
      }
    }
  }

  /// Which block it is.
  public let kind: Kind
  /// Its figures, the headline first.
  public internal(set) var figures: [PublishedMeasure] = []
  /// Its tables.
  public internal(set) var tables: [ReportTable] = []
  /// What people said.
  public internal(set) var quotes: [PublishedQuote] = []
  /// What a reader has to know of the block: what is left out and why.
  public internal(set) var notes: [String] = []

  init(_ kind: Kind) { self.kind = kind }
}

/// What somebody said, with as much of whose words they are as is safe.
public struct PublishedQuote: Hashable, Sendable, Codable {
  /// The words.
  public let text: String
  /// Whose they are; `nil` where nothing may be said.
  public let attribution: String?
  /// How much of that the person allowed and safety leaves.
  public let detail: Testimonial.Attribution
}

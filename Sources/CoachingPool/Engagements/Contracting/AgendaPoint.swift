/// One of the four points of a contracting conversation.
///
/// The sentences are ours; ``source`` names the row of the sponsor guide.
public enum AgendaPoint: String, Hashable, Sendable, Codable, CaseIterable {
  /// What it is for.
  case goals
  /// What is going on around it.
  case workplaceContext
  /// Who does what so that it succeeds.
  case support
  /// How all will know, and when they look.
  case review

  /// The row of the guide that asks for it.
  public var source: String {
    switch self {
    case .goals: "S3-76"
    case .workplaceContext: "S3-77"
    case .support: "S3-78"
    case .review: "S3-79"
    }
  }

  /// The point in a sentence, for those who are invited.
  public var sentence: String {
    switch self {
    case .goals: "What the goals are, and what would be different in the end."
    case .workplaceContext: "What of the work and the organisation everybody has to know."
    case .support: "Who does what so that it succeeds, and what stands in the way."
    case .review: "How and when progress is looked at, and what stays between the two."
    }
  }
}

/// For how many months each kind of data is kept once it has served its purpose.
///
/// What begins the time, what then happens and why are the data's own: see ``RetentionClass``.
public struct RetentionPolicy: Hashable, Sendable, Codable {
  /// Months for which a practitioner's notes are kept after the engagement.
  ///
  /// Source: workflow section 12.2, 6 months; practitioners' own notices say 3 to 7 years for insurance, which
  /// is for notes of which they are the controller.
  public var practitionerNotes = 6
  /// Months for which the texts of an engagement are kept after it.
  ///
  /// Source: workflow section 12.2, 24 months.
  public var agreements = 24
  /// Months for which the facts of an engagement keep names after it.
  ///
  /// Source: workflow section 12.2, 24 months.
  public var engagementFacts = 24
  /// Months for which a request that led to nothing is kept after it was submitted.
  ///
  /// By design: 24 months, like the facts of an engagement.
  public var requests = 24
  /// Months for which a person is kept after whatever they last did with the pool.
  ///
  /// By design: 24 months.
  public var people = 24
  /// Months for which a practitioner's profile, credentials, supervision and CPD are kept after they left.
  ///
  /// Source: workflow section 12.2, 24 months.
  public var practitioners = 24
  /// Months after which a disclosure is looked at.
  ///
  /// Source: workflow section 12.2, 7 years.
  public var disclosures = 84
  /// Months after which a complaint that was decided is looked at.
  ///
  /// By design: six years, the time within which a claim of contract can be brought.
  public var complaints = 72
  /// Months for which a consent is kept after it was taken back or its engagement ended.
  ///
  /// By design: 24 months.
  public var consents = 24
  /// Months for which an answer keeps its texts.
  ///
  /// Source: workflow section 12.2, 24 months.
  public var evaluations = 24
  /// Months for which the audit trail keeps pseudonyms.
  ///
  /// Source: workflow section 12.2, 6 years.
  public var auditTrail = 72
  /// Months for which the words about a benefit are kept; its amount stays.
  ///
  /// By design: 24 months.
  public var money = 24
  /// Months for which a hold is kept after it was lifted.
  ///
  /// By design: six years, like the audit trail.
  public var legalHolds = 72

  /// Sets the library's numbers; each may then be changed.
  public init() {}

  /// Reads a policy, an older one too: what came later and is absent has the library's default.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: RowName.self)
    for (name, path) in Self.numbers {
      self[keyPath: path] =
        try form.decodeIfPresent(Int.self, forKey: RowName(name)) ?? self[keyPath: path]
    }
  }

  /// Months of a row; `nil` where no time is set.
  public func months(of row: RetentionClass) -> Int? {
    Self.numbers.first { $0.name == row.rawValue }.map { self[keyPath: $0.path] }
  }

  /// The numbers by their names, which are those of their rows.
  static let numbers: [(name: String, path: any WritableKeyPath<RetentionPolicy, Int> & Sendable)] =
    [
      ("practitionerNotes", \.practitionerNotes), ("agreements", \.agreements),
      ("engagementFacts", \.engagementFacts), ("requests", \.requests), ("people", \.people),
      ("practitioners", \.practitioners), ("disclosures", \.disclosures),
      ("complaints", \.complaints), ("consents", \.consents), ("evaluations", \.evaluations),
      ("auditTrail", \.auditTrail), ("money", \.money), ("legalHolds", \.legalHolds),
    ]

  private struct RowName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }
}

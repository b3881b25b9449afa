/// What the individual and the practitioner agree between themselves: private goals and ways of working.
///
/// Nobody else reads it, a sponsor least of all: no view of theirs and no other record leads here.
/// Source: workflow section 7.3, document B.
public struct WorkingAgreement: Hashable, Sendable {
  /// What it says.
  public struct Terms: Hashable, Sendable {
    /// Goals that stay between the two.
    public var privateGoals: [String]
    /// How the two work together: challenge, pace, what to do when it goes badly.
    public var waysOfWorking: String
    /// Anything else that both want to remember.
    public var notes: String?

    /// Composes terms.
    public init(privateGoals: [String] = [], waysOfWorking: String = "", notes: String? = nil) {
      self.privateGoals = privateGoals
      self.waysOfWorking = waysOfWorking
      self.notes = notes
    }
  }

  /// The engagement, whose identifier is the record's.
  public let engagement: EngagementID
  /// How often it was written, 1 for the first time.
  public let edition: Int
  /// When it was last written.
  public let written: Instant
  /// In which of the two roles.
  public let writtenBy: Role
  /// What it says.
  public let terms: Confidential<Terms>

  /// Records an agreement; ``faults()`` tells what is wrong with it.
  public init(
    of engagement: EngagementID, edition: Int = 1, written: Instant, writtenBy: Role,
    terms: Confidential<Terms>
  ) {
    self.engagement = engagement
    self.edition = edition
    self.written = written
    self.writtenBy = writtenBy
    self.terms = terms
  }

  /// Every fault that the agreement has by itself; no message quotes its terms.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.workingAgreement, engagement.text))
    list.range("edition", edition, 1...1_000_000)
    if writtenBy != .individual, writtenBy != .practitioner {
      list.add(
        "writtenBy", .contradiction, ["what": "the \(writtenBy.rawValue) is none of the two"])
    }
    let terms = terms.reveal()
    list.range("terms.privateGoals", terms.privateGoals.count, 0...20)
    for goal in terms.privateGoals { list.length("terms.privateGoals", goal, limit: 2000) }
    list.length("terms.waysOfWorking", terms.waysOfWorking, limit: 10_000)
    list.length("terms.notes", terms.notes ?? "", limit: 10_000)
    return list.faults
  }
}

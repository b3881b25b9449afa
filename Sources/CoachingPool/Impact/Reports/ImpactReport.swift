/// A pool's impact over a period, in five blocks, for the board or for one organisation.
///
/// Everything in it may be published to its audience: numbers of people went through a disclosure policy
/// and its audit, were compared with what was released before, and every figure that is worked out was
/// worked out of those. It renders as text, Markdown, CSV, JSON and HTML by `CoachingPoolInterchange`.
/// Source: metrics section 11.11; rules A27 and A39 to A45.
public struct ImpactReport: Hashable, Sendable, Codable {
  /// For whom a report is.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Audience: Hashable, Sendable, Codable {
    /// The board, and with it everybody.
    case everybody
    /// One organisation, of its own people.
    case organisation(OrganisationID)
  }

  /// That a report is of more than was asked for, since that would have told of single people (rule A27).
  public struct Widening: Hashable, Sendable, Codable {
    /// The period that was asked for.
    public let asked: DateSpan
    /// Full sentences that say what was widened, and why.
    public let sentences: [String]
  }

  /// The release under which the register keeps it.
  public let id: ReleaseID
  /// For whom it is.
  public let audience: Audience
  /// The name of whom it is about: the pool, or the organisation.
  public let subject: String
  /// The pool's name on its last day.
  public let pool: String
  /// Whether all organisations and people in it are invented (rule A12).
  public let isDemonstration: Bool
  /// The period: the first day is inside, the end is not.
  public let period: DateSpan
  /// What was widened; `nil` where the report is of what was asked for.
  public let widening: Widening?
  /// The organisations that it is about; `nil` for all.
  public let organisations: [OrganisationID]?
  /// The day on which it was made.
  public let made: CivilDate
  /// The disclosure policy's name.
  public let disclosurePolicy: String
  /// What the disclosure policy does, in a sentence.
  public let disclosure: String
  /// The version of the pool's policy.
  public let policyVersion: PolicyVersion
  /// The state of the store from which it was made.
  public let revision: Revision
  /// The five blocks in their order.
  public let blocks: [ReportBlock]

  /// The block of a kind.
  public subscript(kind: ReportBlock.Kind) -> ReportBlock {
    blocks.first { $0.kind == kind } ?? ReportBlock(kind)
  }

  /// The definitions of every measure in it, in the order in which they first come.
  public var definitions: [MeasureDefinition] {
    blocks.flatMap { block in
      block.figures.map(\.definition)
        + block.tables.compactMap { MeasureDefinition.named($0.measure) }
    }.uniqued()
  }

  /// The last day of the period.
  public var lastDay: CivilDate? { period.end?.adding(days: -1) }
}

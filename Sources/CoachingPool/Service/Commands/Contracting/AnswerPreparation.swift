/// Answers the questions with which a sponsor prepares for the contracting conversation.
///
/// It is for whoever sponsors the engagement today, who says that they were told that the individual will
/// see it. Every answer is a record of its own and takes the place of none before it: what the practitioner
/// read once the individual comes to read as well, and keeps. Source: S3-80 to S3-85; row
/// `sponsorPreparation` of the confidentiality matrix with its fifth note.
public struct AnswerPreparation: Command {
  /// The name that commits keep.
  public static let name = "answerPreparation"
  /// The engagement.
  public let engagement: EngagementID
  /// The answers.
  public let answers: Confidential<[SponsorPreparation.Answer]>
  /// Whether the sponsor knows that the individual will see them.
  public let knowsTheIndividualReads: Bool
  /// Whether the individual reads them at once.
  public let releases: Bool

  /// Answers questions.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - answers: The answers, at most one to a question; each at most 4,000 bytes.
  ///   - knowsTheIndividualReads: Whether the sponsor was told beforehand, and acknowledges, that the
  ///     individual will see them.
  ///   - releases: Whether the individual reads them at once, and not when the conversation begins.
  public init(
    _ engagement: EngagementID, _ answers: [SponsorPreparation.Answer],
    knowsTheIndividualReads: Bool, releases: Bool = true
  ) {
    self.engagement = engagement
    self.answers = Confidential(answers)
    self.knowsTheIndividualReads = knowsTheIndividualReads
    self.releases = releases
  }

  /// Checks who answers and what they know, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SponsorPreparation> {
    var guards = CommandGuards(Self.name)
    let (before, sponsor) = try guards.ofTheSponsor(engagement, in: state, context)
    guards.require(knowsTheIndividualReads, Reason(.individualReadsUnknown))
    guards.requireNotOver(before)
    let next = SponsorPreparation(
      id: context.newIdentifier("preparation", absentFrom: state.preparations),
      engagement: before.id, sponsor: sponsor, answers: answers, written: context.now,
      released: releases ? context.now : nil)
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(
      next,
      [.put(.sponsorPreparation(next))] + state.contracted(.prepare, before, in: context))
  }
}

extension ReasonCode {
  /// The sponsor does not say that they know that the individual will see their answers.
  public static let individualReadsUnknown = ReasonCode("preparation.individualReadsUnknown")
  /// The engagement is over.
  public static let isOver = ReasonCode("engagement.isOver")
}

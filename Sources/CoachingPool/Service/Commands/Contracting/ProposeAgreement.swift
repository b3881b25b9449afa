/// Proposes the terms of the shared agreement as a new version, which nobody has signed.
///
/// Every change of the terms makes a version, signed or not, so that a signature always stands on the
/// very words that were read; earlier versions stay as they were. What is still missing is refused when
/// somebody signs; a number or length of sessions that the policy does not permit is refused at once.
/// A link to a leadership programme is proposed with the terms and shown to whoever reads the version; the
/// engagement has it once work begins under that version. Why a plan lies outside what is permitted stands
/// in the trail. Source: rules R28, R31 and A22; workflow sections 7.3 and 8.3, E16.
public struct ProposeAgreement: Command {
  /// The name that commits keep.
  public static let name = "proposeAgreement"
  /// The engagement.
  public let engagement: EngagementID
  /// What is proposed; ``AgreementTerms/init(standardOf:for:parties:)`` prefills it.
  public let terms: Confidential<AgreementTerms>
  /// Why number or length of the sessions lie outside what is permitted without a reason.
  public let exception: PlanException?
  /// Of which leadership programme the engagement is a part.
  public let programme: LeadershipProgrammeLink

  /// Proposes terms.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - terms: What is proposed.
  ///   - exception: Why number or length of the sessions lie outside what is permitted without a reason.
  ///   - programme: Of which leadership programme the engagement is a part.
  public init(
    _ engagement: EngagementID, _ terms: AgreementTerms, exception: PlanException? = nil,
    programme: LeadershipProgrammeLink = .asBefore
  ) {
    self.engagement = engagement
    self.terms = Confidential(terms)
    self.exception = exception
    self.programme = programme
  }

  /// Checks who proposes and what, and adds a version.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<AgreementVersion> {
    var guards = CommandGuards(Self.name)
    let today = state.date(at: context.now)
    let standing = try guards.contracting(of: engagement, in: state, on: today)
    try guards.requireOneOfTheTwo(context.actor, in: standing.engagement, state, on: today)
    guards.requireState(of: standing.engagement, among: [.contracting])
    guards.require(standing.engagement.involvement != nil, Reason(.involvementNotSet))
    guards.require(
      terms.reveal().proposal(to: standing.parties, under: state.policy.engagements))
    let findings = terms.reveal().logistics.plan.findings(
      in: state.policy.engagements, line: standing.engagement.line)
    guards.require(Verdict(findings.obstacles(with: exception)))
    var next = standing.agreement ?? SharedAgreement(of: engagement)
    let former = next.current.map(\.programme) ?? standing.engagement.programme
    let version = AgreementVersion(
      number: (next.current?.number ?? 0) &+ 1, proposed: context.now,
      proposedBy: context.actor.role, change: standing.engagement.recontracting?.change,
      programme: programme.programme(after: former), parties: standing.parties.map(\.party),
      terms: terms)
    next.versions.append(version)
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(
      version,
      [.put(.sharedAgreement(next))]
        + state.contracted(
          .propose, standing.engagement, version: version.number, because: exception?.rawValue,
          in: context))
  }
}

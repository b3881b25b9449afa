/// Puts something on a practitioner's file: what they agreed to, who supports them, what somebody saw.
///
/// A practitioner agrees to a code of ethics for themself; an organisation's coordinator confirms its support
/// for its own people; everything is the pool coordinator's to file. A practitioner who came without a file
/// has one from then on, and the pool follows their quality. Source: workflow section 8.6; rule A14.
public struct FileAssurance: Command {
  /// What is put on file.
  public enum Item: Hashable, Sendable {
    /// They agreed to a code of ethics.
    case ethics(EthicsAgreement)
    /// An organisation supports their time for those days.
    case support(OrganisationID, DateSpan)
    /// Somebody spoke for them, until a day where one is set.
    case reference(given: CivilDate, until: CivilDate?)
    /// They completed their induction.
    case induction(CivilDate)
    /// Somebody saw the evidence of an insurance of so many pence.
    case insurance(pence: Int, DateSpan, seen: CivilDate)
    /// An organisation no longer supports them from a day on.
    case supportEnds(OrganisationID, CivilDate)
    /// No cover on file holds from a day on, as where one was called off or filed wrongly.
    case insuranceEnds(CivilDate)
    /// They are asked for evidence of insurance today.
    case insuranceAsked
    /// They have belonged to the pool since a day; for those who were there before it kept files.
    case joined(CivilDate)
  }

  /// The name that commits keep.
  public static let name = "fileAssurance"
  /// The membership.
  public let practitioner: PractitionerID
  /// What is put on file.
  public let item: Item

  /// Puts something on file.
  public init(_ practitioner: PractitionerID, _ item: Item) {
    self.practitioner = practitioner
    self.item = item
  }

  /// Checks who files what, and keeps it; the outcome is how the practitioner then stands, as far as whoever
  /// filed it may know.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<StandingReport?> {
    var step = try MembershipStep(Self.name, practitioner, state, context)
    try requireWhoFiles(&step)
    file(&step)
    step.guards.require(step.file.faults())
    try step.guards.refuseIfUnmet()
    let change = Change.put(.assurance(step.file))
    var after = state
    after.apply([change])
    let report = try? after.standingReport(
      of: practitioner, at: context.now, for: context.actor)
    return Decision(report, [change])
  }

  private func requireWhoFiles(_ step: inout MembershipStep) throws(Refusal) {
    switch (item, step.context.actor.role) {
    case (.ethics, .practitioner): try step.requireConcerned()
    case (.support(let organisation, _), .organisationalCoordinator),
      (.supportEnds(let organisation, _), .organisationalCoordinator):
      let actor = step.context.actor
      step.guards.require(actor.person != nil, Reason(.nameThePerson))
      step.guards.require(
        actor.organisation == organisation,
        Reason(.notThePersonConcerned, ["person": "a coordinator of that organisation"]))
      step.guards.require(
        actor.person.map { !step.state.isSame($0, step.next.person) } ?? true,
        Reason(.partyToIt))
      try step.guards.refuseIfUnmet()
    default:
      step.guards.requireRole(step.context.actor, among: [.poolCoordinator])
      try step.guards.refuseIfUnmet()
      try step.requireConcerned()
    }
  }

  private func file(_ step: inout MembershipStep) {
    let who = step.context.actor.pseudonym
    switch item {
    case .ethics(let agreement):
      requirePast(agreement.agreed, &step)
      step.file.ethics.append(agreement)
    case .support(let organisation, let span):
      let worksThere = step.state.affiliations(of: step.next.person, on: step.today)
        .contains { $0.organisation == organisation && $0.jobLevel != nil }
      step.guards.require(
        worksThere, Reason(.doesNotWorkThere, ["organisation": organisation.text]))
      step.file.support.append(OrganisationSupport(of: organisation, span, confirmedBy: who))
    case .reference(let given, let until):
      requirePast(given, &step)
      step.file.references.append(
        PractitionerReference(given: given, until: until, takenBy: who))
    case .induction(let date):
      requirePast(date, &step)
      step.file.inducted = date
    case .insurance(let pence, let span, let seen):
      requirePast(seen, &step)
      step.file.insurance.append(InsuranceCover(pence: pence, span, seen: seen, by: who))
    case .supportEnds(let organisation, let day):
      step.file.support = step.file.support.compactMap { confirmed in
        guard confirmed.organisation == organisation else { return confirmed }
        return confirmed.span.ending(by: day).map {
          OrganisationSupport(of: organisation, $0, confirmedBy: confirmed.confirmedBy)
        }
      }
    case .insuranceEnds(let day):
      step.file.insurance = step.file.insurance.compactMap { cover in
        cover.span.ending(by: day).map {
          InsuranceCover(pence: cover.pence, $0, seen: cover.seen, by: cover.seenBy)
        }
      }
    case .insuranceAsked:
      step.guards.require(step.next.line == .executive, Reason(.insuranceIsForTheExecutiveLine))
      // A question that nobody answered stands: asking again gives no more time.
      let terms = step.state.policy.quality
      let former = step.file.insuranceAsked
      let isAnswered = former.map { asked in
        step.file.insurance.contains { $0.pence >= terms.insurancePence && $0.answers(asked) }
      }
      if isAnswered ?? true { step.file.insuranceAsked = step.today }
    case .joined(let date):
      requirePast(date, &step)
      step.file.joined = date
    }
  }

  private func requirePast(_ date: CivilDate, _ step: inout MembershipStep) {
    let today = step.today
    step.guards.require(
      date <= today, Reason(.dateInTheFuture, ["date": "\(date)", "today": "\(today)"]))
  }
}

extension ReasonCode {
  /// The practitioner has no post at that organisation.
  public static let doesNotWorkThere = ReasonCode("membership.doesNotWorkThere")
  /// Insurance is asked of the executive line alone.
  public static let insuranceIsForTheExecutiveLine = ReasonCode(
    "membership.insuranceIsForTheExecutiveLine")
  /// Something is recorded that has yet to happen.
  public static let dateInTheFuture = ReasonCode("quality.dateInTheFuture")
}

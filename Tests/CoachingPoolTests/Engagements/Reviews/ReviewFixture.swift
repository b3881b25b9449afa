import CoachingPool

/// Amara works with Boris in `e`, which closes; Selma sponsors it fully, under an agreement with one goal
/// that all of them read.
func reviewed(
  _ stage: EngagementState = .closing, _ more: Record..., sponsor: Involvement? = .init(.full),
  change: (inout Engagement) -> Void = { _ in }
) -> PoolState {
  var state = engaged(stage) {
    $0.involvement = sponsor
    $0.activated = moment("2026-05-10T09:00:00Z")
    $0.agreementVersion = 1
    $0.plan = PlanReference(version: 1, sessions: 1)
    if sponsor == nil { $0.sponsors = [] }
    change(&$0)
  }
  let parties =
    [EngagementParty("amara", .individual), EngagementParty("boris", .practitioner)]
    + (state.e?.sponsors.map { EngagementParty($0.person, .sponsor) } ?? [])
  let goal = SharedGoal(id: "g-1", goal: "To delegate", measure: "Three tasks by autumn")
  state.apply(
    ([
      .sharedAgreement(
        SharedAgreement(
          of: "e",
          versions: [
            AgreementVersion(
              number: 1, proposed: moment("2026-05-09T09:00:00Z"), proposedBy: .individual,
              parties: parties,
              terms: Confidential(
                AgreementTerms(
                  goals: [goal], logistics: SessionLogistics(sessions: 1, minutes: 60),
                  reviewPlan: ReviewPlan(attendees: [.individual]))))
          ])),
      .session(aSession("s", held: "2026-06-01T10:00:00Z")),
    ] + more).map { .put($0) })
  return state
}

/// The same scene so many days later.
func later(_ days: Int, _ context: CommandContext) -> CommandContext {
  CommandContext(
    now: context.now.adding(seconds: days * 86_400), actor: context.actor,
    randomness: context.randomness &+ UInt64(days) &* 977)
}

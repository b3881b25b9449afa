/// Says that a final review is not applicable, for a reason of a closed list.
///
/// Either of the two may while they work or come to an end; where a sponsor is fully involved, who was
/// promised a review at the end, the individual alone. What the individual prefers they say themselves,
/// and that none was agreed on the agreement in force shows. It counts under that agreement alone. A policy
/// may ask for a review always. Source: workflow sections 8.3, E13, and 8.5.
public struct WaiveFinalReview: Command {
  /// The name that commits keep.
  public static let name = "waiveFinalReview"
  /// The engagement.
  public let engagement: EngagementID
  /// Why.
  public let reason: FinalReviewWaiver.Reason

  /// Says that a final review is not applicable.
  public init(_ engagement: EngagementID, because reason: FinalReviewWaiver.Reason) {
    self.engagement = engagement
    self.reason = reason
  }

  /// Checks who says so and what stands, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<FinalReviewWaiver> {
    var guards = CommandGuards(Self.name)
    let before = try guards.reviewed(engagement, in: state, context)
    guards.requireState(of: before, among: [.active, .closing])
    guards.require(
      state.policy.engagements.mayWaiveFinalReview, Reason(.finalReviewIsRequired))
    let hasFullSponsor =
      before.involvement?.level == .full
      && !before.sponsors(on: state.date(at: context.now)).isEmpty
    guards.require(
      reason != .individualPrefersNone || context.actor.role == .individual,
      Reason(.preferenceIsTheIndividuals))
    guards.require(
      reason != .noneAgreed || !state.plansFinalReview(before), Reason(.finalReviewIsAgreed))
    guards.require(
      !hasFullSponsor || context.actor.role == .individual,
      Reason(.sponsorWasPromisedAReview))
    switch state.finalReview(of: engagement) {
    case .held: guards.require(false, Reason(.finalReviewWasHeld))
    case .notApplicable: guards.require(false, Reason(.finalReviewWaivedBefore))
    case nil: break
    }
    try guards.refuseIfUnmet()
    var next = state.reviews[engagement] ?? Reviews(of: engagement)
    let waiver = FinalReviewWaiver(
      reason, at: context.now, by: context.actor.role, under: before.agreementVersion ?? 0,
      end: next.end)
    next.waivers.append(waiver)
    return Decision(
      waiver,
      [.put(.reviews(next))]
        + state.reviewed(
          .waiveFinalReview, before, version: before.agreementVersion, because: reason.rawValue,
          in: context))
  }
}

extension PoolState {
  /// Whether the agreement in force plans a final review.
  fileprivate func plansFinalReview(_ engagement: Engagement) -> Bool {
    let version = engagement.agreementVersion.flatMap {
      sharedAgreements[engagement.id]?.version($0)
    }
    return version?.terms.reveal().reviewPlan.points.contains(.final) ?? false
  }
}

extension ReasonCode {
  /// What the individual prefers is theirs to say.
  public static let preferenceIsTheIndividuals = ReasonCode("review.preferenceIsTheIndividuals")
  /// The agreement in force plans a final review.
  public static let finalReviewIsAgreed = ReasonCode("review.finalReviewIsAgreed")
  /// The policy asks for a final review.
  public static let finalReviewIsRequired = ReasonCode("review.finalReviewIsRequired")
  /// A fully involved sponsor was promised a final review, so that only the individual says there is none.
  public static let sponsorWasPromisedAReview = ReasonCode("review.sponsorWasPromisedAReview")
  /// A final review was held.
  public static let finalReviewWasHeld = ReasonCode("review.finalReviewWasHeld")
  /// It was said before that a final review is not applicable.
  public static let finalReviewWaivedBefore = ReasonCode("review.finalReviewWaivedBefore")
}

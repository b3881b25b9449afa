/// Decides, before anything is submitted or stored, whether to go on or to point to other support.
///
/// ```swift
/// switch Screening.assess(draft, answers: .allNo, in: state, on: today) {
/// case .cleared(let clearance, let advice): submit(with: clearance, showing: advice)
/// case .signposted(let signposting): show(signposting.routes)
/// case .incomplete(let reasons), .notEntitled(let reasons): show(reasons)
/// }
/// ```
public enum Screening: Sendable {
  /// The rules, in the order in which they are asked.
  public static let rules: [any ScreeningRule] = [
    IndividualIsOfAge(), NoSignificantConcernOrSustainedStress(), IndividualIsWilling(),
    PurposeIsNotAFormalProcess(),
  ]

  /// The rules that advise with a clearance, and bind nobody.
  public static let adviceRules: [any AdviceRule] = [
    MentoringWhereExperienceHelps(), LeaversAreWelcome(),
  ]

  /// Judges a draft by entitlement first, so that nobody is asked in vain, then by every screening
  /// rule.
  ///
  /// Sources: decision A03; rules R01 to R08.
  public static func assess(
    _ draft: RequestDraft, answers: ScreeningAnswers, in state: PoolState, on date: CivilDate
  ) -> ScreeningOutcome {
    let entitlement = Entitlement.verdict(on: draft, in: state, on: date)
    guard entitlement.isMet else { return .notEntitled(entitlement.reasons) }
    let reasons = rules.flatMap {
      $0.verdict(on: draft, answers: answers, policy: state.policy).reasons
    }
    let exclusions = reasons.filter { $0.code != .screeningUnanswered }
    if !exclusions.isEmpty {
      return .signposted(
        Signposting(reasons: exclusions, routes: routes(for: draft, exclusions, state, date)))
    }
    guard reasons.isEmpty else { return .incomplete(reasons) }
    let clearance = ScreeningClearance(
      individual: draft.individual, organisation: draft.organisation, clearedOn: date)
    return .cleared(clearance, advice: adviceRules.compactMap { $0.advice(on: draft) })
  }

  private static func routes(
    for draft: RequestDraft, _ exclusions: [Reason], _ state: PoolState, _ date: CivilDate
  ) -> [SupportRoute] {
    let isElected = state.affiliations(of: draft.individual, on: date)
      .contains { $0.organisation == draft.organisation && $0.isElected }
    var audiences: [SupportRoute.Audience] =
      [.urgent, isElected ? .electedMember : .ownOrganisation]
    if exclusions.contains(where: { $0.code == .safeguardingLead }) {
      audiences.insert(.safeguarding, at: 0)
    }
    return audiences.flatMap { audience in
      state.policy.supportRoutes.filter { $0.audience == audience }
    }
  }
}

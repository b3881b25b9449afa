/// Somewhere to turn when coaching or mentoring does not suit a person at present.
///
/// A route is dated, since telephone numbers and services change: one past its review day is shown
/// with that day, and a pool replaces it by policy.
public struct SupportRoute: Hashable, Sendable, Codable {
  /// For whom a route is meant.
  public enum Audience: String, Hashable, Sendable, Codable, CaseIterable {
    /// Staff, through their own organisation.
    case ownOrganisation
    /// Elected members.
    case electedMember
    /// Anybody for whom it cannot wait.
    case urgent
    /// People under the youngest age.
    case safeguarding
  }

  /// For whom it is meant.
  public let audience: Audience
  /// What it is and how to reach it.
  public let text: String
  /// The day on which somebody checked that it is right.
  public let checked: CivilDate?
  /// The day by which it should be checked again.
  public let reviewBy: CivilDate?

  /// Describes a route.
  public init(
    audience: Audience, text: String, checked: CivilDate? = nil, reviewBy: CivilDate? = nil
  ) {
    self.audience = audience
    self.text = text
    self.checked = checked
    self.reviewBy = reviewBy
  }

  /// Routes for the United Kingdom that a pool completes with its own.
  ///
  /// By design, to be confirmed by each pool: the numbers are general knowledge of 2026.
  public static let standard: [SupportRoute] = {
    let checked = CivilDate(2026, 11, 1)
    let review = CivilDate(2027, 11, 1)
    func route(_ audience: Audience, _ text: String) -> SupportRoute {
      SupportRoute(audience: audience, text: text, checked: checked, reviewBy: review)
    }
    return [
      route(
        .urgent, "In danger now: 999. Urgent mental health help, day and night: NHS 111, option 2."),
      route(.urgent, "Somebody to listen, day and night: Samaritans, 116 123."),
      route(
        .ownOrganisation,
        "Your organisation's employee assistance programme or occupational health."),
      route(.ownOrganisation, "Your GP; a trade union or staff network, if you belong to one."),
      route(
        .electedMember,
        "Your group office or democratic services, and the member support line of your association of councils."
      ),
      route(.electedMember, "Your GP."),
      route(
        .safeguarding, "The pool's safeguarding lead, who arranges what suits people of your age."),
    ]
  }()
}

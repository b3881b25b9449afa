/// That a complaint was referred to a professional body.
public struct BodyReferral: Hashable, Sendable {
  /// The body.
  public let body: ProfessionalBody
  /// The day.
  public let on: CivilDate

  /// Describes a referral.
  public init(to body: ProfessionalBody, on day: CivilDate) {
    self.body = body
    on = day
  }
}

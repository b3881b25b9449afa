/// That a practitioner takes nobody on for now: until when, and no reason.
///
/// Present engagements go on. Whoever set it may lift it, and the pool coordinator may. Source: workflow
/// section 8.6; rule A19, pauses hold a return date and no reason.
public struct MembershipPause: Hashable, Sendable, Codable {
  /// The day on which they mean to be back.
  public let returns: CivilDate
  /// In whose role it was set: the practitioner's or the pool coordinator's.
  public let by: Role

  /// Records a pause.
  public init(returns: CivilDate, by role: Role) {
    self.returns = returns
    by = role
  }
}

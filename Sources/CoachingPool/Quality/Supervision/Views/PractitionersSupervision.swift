/// What practitioners see of their own supervision: the log, how it stands, and what is arranged.
public struct PractitionersSupervision: SupervisionView {
  /// The role for which the view is.
  public static let role = Role.practitioner

  /// The practitioner's membership.
  public let practitioner: PractitionerID
  /// Their log, withdrawn entries among it, by day.
  public let entries: [ShownSupervisionEntry]
  /// What is arranged for them; who else is in a group is told there.
  public let arrangements: [ShownSupervisionArrangement]
  /// Waivers that they were granted.
  public let waivers: [ShownSupervisionWaiver]
  /// How it stands to the norm.
  public let compliance: SupervisionCompliance?
  /// For how long it leaves them open to new matches, if no more is had.
  public let holding: Standing.Holding

  init(_ sight: SupervisionSight) {
    let (state, id) = (sight.state, sight.membership.id)
    practitioner = id
    entries = sight.entries.map(ShownSupervisionEntry.init)
    arrangements = state.supervisionArrangements(of: id).map(ShownSupervisionArrangement.init)
    waivers = state.supervisionWaivers(of: id).map(ShownSupervisionWaiver.init)
    compliance = state.supervisionCompliance(of: id, on: sight.date)
    holding = state.supervisionHolding(of: id, on: sight.date)
  }

  /// Shows the supervision that somebody was let in to.
  public static func of(_ sight: SupervisionSight) -> Self { Self(sight.seen(as: role)) }
}

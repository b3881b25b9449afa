/// What the pool coordinator sees of a practitioner's supervision: all that is stored of it.
///
/// A coordinator who is the practitioner, or above them, sees nothing (rule A23).
public struct CoordinatorsSupervision: SupervisionView {
  /// The role for which the view is.
  public static let role = Role.poolCoordinator

  /// The practitioner's membership.
  public let practitioner: PractitionerID
  /// Their log, withdrawn entries among it, by day.
  public let entries: [ShownSupervisionEntry]
  /// What is arranged for them.
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

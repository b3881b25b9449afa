/// What a supervisor sees of a practitioner's supervision: what was had and is arranged with themselves.
///
/// It has no member for what was had elsewhere or with somebody else, for waivers, or for how it stands to
/// a norm: a supervisor is no overseer (glossary, "Supervision").
public struct SupervisorsSupervision: SupervisionView {
  /// The role for which the view is.
  public static let role = Role.supervisor

  /// The practitioner's membership.
  public let practitioner: PractitionerID
  /// Sessions with the reader that stand, by day.
  public let entries: [ShownSupervisionEntry]
  /// Arrangements with the reader.
  public let arrangements: [ShownSupervisionArrangement]

  init(_ sight: SupervisionSight) {
    let own = sight.own
    practitioner = sight.membership.id
    entries = sight.entries.filter {
      $0.stands && $0.session.supervisor.map(own.contains) ?? false
    }.map(ShownSupervisionEntry.init)
    arrangements = sight.state.supervisionArrangements(of: sight.membership.id)
      .filter { own.contains($0.supervisor) }.map(ShownSupervisionArrangement.init)
  }

  /// Shows the supervision that somebody was let in to.
  public static func of(_ sight: SupervisionSight) -> Self { Self(sight.seen(as: role)) }
}

/// What an organisation's coordinator sees of an engagement of their people, where the organisation
/// approves requests; elsewhere they see counts alone.
///
/// No theme and no reason is here (rule A24).
public struct OrganisationalCoordinatorView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.organisationalCoordinator

  /// The names of those who are coached or mentored.
  public let people: [String]
  /// When the invitation was accepted.
  public let proposed: Instant
  /// When it ended.
  public let ended: Instant?
  /// What the practitioner shows, with a summary of credentials.
  public let practitioner: ProfileView?
  /// The host's own fields of the practitioner that they may see.
  public let practitionerAttributes: [HostAttribute]

  init(_ sight: EngagementSight) {
    people = sight.engagement.participants.map(sight.name)
    proposed = sight.engagement.proposed
    ended = sight.engagement.closure?.at
    practitioner = sight.profile
    practitionerAttributes = sight.practitionerAttributes
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}

/// Which engagement a command was about and where it stands now: all that whoever gave the command needs.
///
/// An engagement is read by a view, which shows a reader their own side alone; see ``ReadEngagement``.
public struct EngagementStanding: Hashable, Sendable {
  /// The engagement.
  public let id: EngagementID
  /// Where it stands.
  public let state: EngagementState
}

extension EngagementStanding {
  init(_ engagement: Engagement) { self.init(id: engagement.id, state: engagement.state) }
}

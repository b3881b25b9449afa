/// One of the two says that nothing is left lying: what was open goes on in the individual's own hands,
/// and who keeps which records is settled.
///
/// Source: workflow section 8.3, E13, "actions/records handed over".
public struct HandOver: Hashable, Sendable {
  /// When.
  public let at: Instant
  /// In which of the two roles.
  public let by: Role
  /// The actions that were open and are the individual's own from then on.
  public let actions: [SessionActionID]
  /// At which end, by ``Reviews/end``.
  public internal(set) var end: Int

  /// Records a hand-over.
  public init(at: Instant, by: Role, actions: [SessionActionID] = [], end: Int = 1) {
    self.at = at
    self.by = by
    self.actions = actions
    self.end = end
  }
}

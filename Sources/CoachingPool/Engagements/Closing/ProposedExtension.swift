/// More sessions that somebody proposed while an engagement was closing, and who is for it so far.
///
/// Source: workflow section 8.3, E12.
public struct ProposedExtension: Hashable, Sendable {
  /// How many sessions the plan would have in all.
  public let sessions: Int
  /// Who is for it: individual, practitioner, sponsor, or the pool coordinator who approves.
  public var supporters: [Role]

  /// Describes a proposal.
  public init(sessions: Int, supporters: [Role]) {
    self.sessions = sessions
    self.supporters = supporters
  }
}

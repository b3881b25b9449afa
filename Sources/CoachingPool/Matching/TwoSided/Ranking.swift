/// Whom one side would rather work with, after the chemistry talks.
///
/// Whoever is not listed was not wanted; nobody else learns the order, so it is confidential.
public struct Ranking<Owner: Sendable, Listed: Sendable>: Hashable, Sendable {
  /// Whose ranking it is.
  public let owner: Identifier<Owner>
  /// Groups of equally wanted, the most wanted group first.
  public let groups: Confidential<[[Identifier<Listed>]]>

  /// States a ranking in groups of equally wanted.
  public init(_ owner: Identifier<Owner>, groups: [[Identifier<Listed>]]) {
    self.owner = owner
    self.groups = Confidential(groups)
  }

  /// States a ranking in which nobody is wanted as much as another.
  public init(_ owner: Identifier<Owner>, _ listed: [Identifier<Listed>]) {
    self.init(owner, groups: listed.map { [$0] })
  }
}

/// Whom an individual would rather have, by their request.
public typealias RequestRanking = Ranking<Request, PractitionerMembership>
/// Whom a practitioner would rather have.
public typealias PractitionerRanking = Ranking<PractitionerMembership, Request>

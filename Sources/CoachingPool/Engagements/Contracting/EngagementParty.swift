/// A person in the role that they hold in one engagement.
public struct EngagementParty: Hashable, Sendable {
  /// Who it is.
  public let person: PersonID
  /// In what role: individual, practitioner, sponsor or human resources.
  public let role: Role

  /// Names a person and a role.
  public init(_ person: PersonID, _ role: Role) {
    self.person = person
    self.role = role
  }
}

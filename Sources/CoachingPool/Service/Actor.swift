/// Whoever gives a command: a pseudonym, the role in which they act, and the person where it matters.
public struct Actor: Hashable, Sendable {
  /// The pseudonym that the audit trail keeps.
  public let pseudonym: ActorID
  /// The role in which they act.
  public let role: Role
  /// The person, for commands that only the person concerned may give.
  public let person: PersonID?
  /// The organisation for which an organisational coordinator acts.
  public let organisation: OrganisationID?

  /// Names an actor.
  public init(
    _ pseudonym: ActorID, as role: Role, person: PersonID? = nil,
    organisation: OrganisationID? = nil
  ) {
    self.pseudonym = pseudonym
    self.role = role
    self.person = person
    self.organisation = organisation
  }

  /// The clock, and what follows from another step.
  public static let system = Actor(ActorID(unchecked: "system"), as: .system)
}

/// Whose data is erased.
public enum ErasureSubject: Hashable, Sendable {
  /// A person under every record merged with theirs, in whatever they did: asked, worked, sponsored.
  case person(PersonID)
  /// A practitioner's membership of one line, while the person stays.
  case practitioner(PractitionerID)
  /// An organisation, with everybody whose only affiliations are with it.
  case organisation(OrganisationID)
}

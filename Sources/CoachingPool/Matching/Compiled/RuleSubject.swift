/// Points at practitioners by something that is known of them, so that a rule can name a few of many.
public enum RuleSubject: Hashable, Sendable {
  /// The practitioner with this identifier.
  case practitioner(PractitionerID)
  /// Practitioners one of whose records is this person.
  case person(PersonID)
  /// Practitioners above whom this person stands in the reporting lines, at any depth.
  case managed(by: PersonID)
  /// Practitioners of this team of this organisation, now or later.
  case team(String, OrganisationID)
  /// Practitioners with an affiliation there, now or later.
  case organisation(OrganisationID)
  /// Practitioners who ever began to work with this person.
  case engaged(with: PersonID)
  /// Practitioners who declared a conflict with this person, or this person with them.
  case inConflict(with: PersonID)
  /// Practitioners who work with this person or are invited to.
  case working(with: PersonID)
  /// Practitioners who work with somebody below this person in the reporting lines, or are invited to.
  case workingBelow(PersonID)
}

/// Somebody who answered, with all that the pool has to tell a study of them.
struct ResearchSubject {
  let person: PersonID
  /// Their practitioner; all who were erased are one, since nobody knows any more who they were.
  let practitioner: PersonID
  /// Where they belonged, as the engagement has it.
  let organisation: OrganisationID?
  /// The text of each step, attribute by attribute.
  let values: [[String]]
  /// The answers, question by question.
  let answers: [Int]
}

extension ResearchSubject: Redacted {}

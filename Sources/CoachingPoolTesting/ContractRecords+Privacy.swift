internal import CoachingPool

extension ContractRecords {
  static let note = PractitionerNote(
    id: PractitionerNoteID(unchecked: "note-1"), engagement: engagement.id, session: session.id,
    text: Confidential("Spoke of the merger."), written: moment(50), controller: .practitioner)

  static let reflection = Reflection(
    id: ReflectionID(unchecked: "reflection-1"), engagement: engagement.id, writer: third.id,
    session: session.id, text: Confidential("It went well."), written: moment(51),
    released: moment(52))

  static let disclosure = Disclosure(
    id: DisclosureID(unchecked: "disclosure-1"), engagement: engagement.id,
    facts: DisclosureFacts(
      ground: .requiredByLaw, recipient: "The court", content: [.said, .written],
      disclosed: moment(53), consulted: [], told: .forbidden, wouldHarm: true),
    recordedBy: .practitioner, recorded: moment(54))
}

extension ContractRecords {
  static let hold = LegalHold(
    id: LegalHoldID(unchecked: "hold-1"), on: .engagement(engagement.id), number: "case-7",
    placed: moment(8), lifted: moment(9))
}

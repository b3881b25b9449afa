// Neither content nor an entity is Codable: nothing of them can be sent by mistake.
import CoachingPool

func encode<Value: Encodable>(_ value: Value) {}
func decode<Value: Decodable>(_ type: Value.Type) {}

func send(
  _ text: Confidential<String>, _ person: Person, _ request: Request, _ engagement: Engagement,
  _ session: Session, _ action: SessionAction, _ shared: SharedAgreement,
  _ working: WorkingAgreement, _ note: PractitionerNote, _ reflection: Reflection,
  _ disclosure: Disclosure, _ entry: AuditEntry, _ reviews: Reviews, _ record: Record,
  _ state: PoolState, _ practitioner: PractitionerMembership, _ goal: GoalRating,
  _ change: SponsorRating, _ preparation: SponsorPreparation, _ invitation: Invitation,
  _ terms: AgreementTerms, _ complaint: Complaint, _ feedback: PractitionerFeedback,
  _ consent: LogConsent, _ file: Assurance, _ log: SupervisionEntry, _ table: RawTable,
  _ sum: RawMagnitude, _ released: TableRelease, _ facts: ImpactFacts, _ count: ImpactCount,
  _ measure: Measure
) {
  encode(text)  // expect: requires that 'Confidential<String>' conform to 'Encodable'
  encode(person)  // expect: requires that 'Person' conform to 'Encodable'
  encode(request)  // expect: requires that 'Request' conform to 'Encodable'
  encode(engagement)  // expect: requires that 'Engagement' conform to 'Encodable'
  encode(session)  // expect: requires that 'Session' conform to 'Encodable'
  encode(action)  // expect: requires that 'SessionAction' conform to 'Encodable'
  encode(shared)  // expect: requires that 'SharedAgreement' conform to 'Encodable'
  encode(working)  // expect: requires that 'WorkingAgreement' conform to 'Encodable'
  encode(table)  // expect: requires that 'RawTable' conform to 'Encodable'
  encode(sum)  // expect: requires that 'RawMagnitude' conform to 'Encodable'
  encode(released)  // expect: requires that 'TableRelease' conform to 'Encodable'
  encode(facts)  // expect: requires that 'ImpactFacts' conform to 'Encodable'
  encode(measure)  // expect: requires that 'Measure' conform to 'Encodable'
  encode(count)  // expect: requires that 'ImpactCount' conform to 'Encodable'
  encode(note)  // expect: requires that 'PractitionerNote' conform to 'Encodable'
  encode(reflection)  // expect: requires that 'Reflection' conform to 'Encodable'
  encode(disclosure)  // expect: requires that 'Disclosure' conform to 'Encodable'
  encode(entry)  // expect: requires that 'AuditEntry' conform to 'Encodable'
  encode(reviews)  // expect: requires that 'Reviews' conform to 'Encodable'
  encode(record)  // expect: requires that 'Record' conform to 'Encodable'
  encode(state)  // expect: requires that 'PoolState' conform to 'Encodable'
  encode(practitioner)  // expect: requires that 'PractitionerMembership' conform to 'Encodable'
  encode(goal)  // expect: requires that 'GoalRating' conform to 'Encodable'
  encode(change)  // expect: requires that 'SponsorRating' conform to 'Encodable'
  encode(preparation)  // expect: requires that 'SponsorPreparation' conform to 'Encodable'
  encode(invitation)  // expect: requires that 'Invitation' conform to 'Encodable'
  encode(terms)  // expect: requires that 'AgreementTerms' conform to 'Encodable'
  encode(complaint)  // expect: requires that 'Complaint' conform to 'Encodable'
  encode(feedback)  // expect: requires that 'PractitionerFeedback' conform to 'Encodable'
  encode(file)  // expect: requires that 'Assurance' conform to 'Encodable'
  encode(log)  // expect: requires that 'SupervisionEntry' conform to 'Encodable'
  encode(consent)  // expect: requires that 'LogConsent' conform to 'Encodable'
  decode(Confidential<String>.self)  // expect: requires that 'Confidential<String>' conform to 'Decodable'
}

import CoachingPool

extension ContractRecords {
  static let person = Person(
    id: PersonID(unchecked: "zoe"), externalID: "zoe@ashbourne.example",
    name: "Zo\u{eb} \u{201c}Zed\u{201d} O'Brien \u{1f9d1}\u{200d}\u{1f3eb}",
    email: "zoe@ashbourne.example",
    affiliations: [
      Affiliation(
        organisation: organisation.id, capacity: .employee(.headOfService),
        jobTitle: "Head of \"X\"",
        manager: member.id, team: "Team \\ 7", span: span(day(2020, 1, 1), day(2030, 1, 1))),
      Affiliation(
        organisation: organisation.id,
        capacity: .electedMember(.cabinetMember, politicalGroup: "Independent")),
      Affiliation(organisation: organisation.id, capacity: .officeHolder("Governor")),
    ],
    designations: [
      DesignationTenure(
        .monitoringOfficer, at: organisation.id, span: span(day(2021, 1, 1), day(2022, 1, 1)))
    ], languages: [LanguageTag("cy"), LanguageTag("bfi")].compactMap { $0 },
    adjustments: Confidential([.captions, .breaks]),
    briefings: [Briefing(for: .reverseMentoring, completed: day(2026, 2, 3), minutes: 200)],
    attributes: [attribute("grade", "G7"), attribute("cost centre", "")])

  static let member = Person(id: PersonID(unchecked: "may"), name: "May")
  static let duplicate = Person(id: PersonID(unchecked: "zoe-2"), name: "Zoe O'Brien")

  static let third = Person(id: PersonID(unchecked: "li"), name: "\u{674e}")

  static let coach = Person(id: PersonID(unchecked: "kit"), name: "Kit")

  static let merge = PersonMerge(
    id: PersonMergeID(unchecked: "merge-1"), kept: person.id, duplicate: duplicate.id,
    decidedAt: moment(1))

  static let conflict = ConflictDeclaration(
    id: ConflictDeclarationID(unchecked: "conflict-1"), declarer: third.id, other: coach.id,
    declaredAt: moment(7))

  static let practitioner = PractitionerMembership(
    id: PractitionerID(unchecked: "coach-1"), person: person.id, line: .executive, status: .paused,
    kinds: [.teamCoaching, .executiveCoaching], ownLimit: 0, modes: [.phone, .video],
    travel: Travel(base: GridReference(easting: 406_000, northing: 287_000), limit: 25),
    provides: [.stepFree, .largePrint], languages: [LanguageTag("cy")].compactMap { $0 },
    themes: [Theme(unchecked: "floods"), .returnFromAbsence],
    experience: [ExperienceTag(unchecked: "finance")],
    approaches: [ApproachTag(unchecked: "systemic"), ApproachTag(unchecked: "challenging")],
    credentials: [
      Credential(
        kind: .accreditation, scheme: "EMCC-EIA", level: "Practitioner", awarded: day(2023, 5, 1),
        expires: day(2028, 5, 1), evidenceSeen: day(2023, 6, 1),
        evidenceSeenBy: ActorID(unchecked: "pseudonym-2")),
      Credential(kind: .qualification, scheme: "ILM", level: "7", awarded: day(2019, 2, 28)),
    ], isInTraining: true, away: [span(day(2026, 12, 20), day(2027, 1, 4))],
    sessionsAMonth: 2, characteristics: Confidential([StatedCharacteristic(.sex, "Woman")]),
    profile: "Two lines,\nand a tab\t.", attributes: [attribute("profession", "Law")])

  static let other = PractitionerMembership(
    id: PractitionerID(unchecked: "coach-2"), person: coach.id, kinds: [.coaching])

  static let request = Request(
    id: RequestID(unchecked: "request-1"), externalID: "form 17", individual: person.id,
    organisation: organisation.id, state: .matched, kind: .teamCoaching,
    provision: .ownOrganisation,
    themes: [Theme(unchecked: "floods"), .leavingTransition], triggers: [.leavingOrganisation],
    needs: [.sectorInsight, .learningFromExperience],
    preferences: RequestPreferences(
      choice: .ranked([practitioner.id]), avoid: [other.id],
      modes: [.inPerson],
      travel: Travel(base: GridReference(easting: 0, northing: 1_299_000), limit: 0),
      requiredExperience: [ExperienceTag(unchecked: "legal")],
      soughtExperience: [ExperienceTag(unchecked: "digital")],
      approaches: [ApproachTag(unchecked: "reflective")], sectors: [.fire], sessionsAMonth: 3,
      notOwnPoliticalGroup: true), referral: .sponsorRecommendation,
    otherParticipants: [member.id, third.id],
    wish: Confidential("To think.\u{2028}Aloud."),
    wishedCharacteristics: Confidential([StatedCharacteristic(.race, "Black British")]),
    proposedStart: day(2026, 12, 1),
    termsAcknowledged: moment(2), submitted: moment(3), attributes: [attribute("budget", "0")])

  static let invitation = Invitation(
    id: InvitationID(unchecked: "invitation-1"), request: request.id, practitioner: practitioner.id,
    state: .accepted, sent: moment(4), expires: moment(5000), ended: moment(5))

  static let engagement = Engagement(
    id: EngagementID(unchecked: "engagement-2"), kind: .teamCoaching, request: request.id,
    participants: [person.id, member.id, third.id],
    practitioner: other.id, state: .paused, proposed: moment(6), predecessor: predecessor.id,
    organisation: organisation.id, line: .executive,
    sponsors: [Sponsor(third.id, .projectManager, span(day(2026, 1, 2), nil))],
    involvement: Involvement(.none, because: .contextStraightforward),
    chemistry: Chemistry(
      meeting: .init(at: moment(7), mode: .video), individualSaysYes: true,
      practitionerSaysYes: true), plan: PlanReference(version: 3, sessions: 5),
    programme: LeadershipProgrammeID(unchecked: "programme-1"), since: moment(9),
    activated: moment(8), agreementVersion: 2,
    pauses: [Pause(began: moment(9), returns: day(2026, 12, 24))], questions: [moment(11)],
    confirmed: moment(10))

  static let entry = AuditEntry(
    id: AuditEntryID(unchecked: "audit-1"), engagement: engagement.id, number: 2, at: moment(9),
    actor: ActorID(unchecked: "pseudonym-1"), role: .practitioner,
    session: SessionID(unchecked: "session-2"), policyVersion: .first, machine: "engagement",
    event: "pause", from: "active", to: "paused", reasonCode: "none",
    agreementVersion: 2)

  static let round = Round(
    id: RoundID(unchecked: "round-1"), state: .reviewed, decided: moment(4),
    policyVersion: .first,
    constraints: RoundConstraints(
      only: [request.id], pinned: [.init(request.id, practitioner.id)],
      minimums: [.init(practitioner.id, 1)], quotas: [.init(organisation.id, .requests, atMost: 3)]),
    matches: [.init(request: request.id, practitioner: practitioner.id, points: 11)],
    unmatched: [], values: [.init(.peopleServed, 1)], optimality: .notProved(bound: [2]),
    reviewed: moment(5))

  static let predecessor = Engagement(
    id: EngagementID(unchecked: "engagement-1"), kind: .coaching, participants: [person.id],
    practitioner: other.id, state: .endedEarly, proposed: moment(0),
    closure: Closure(
      .noFit, at: moment(6), by: .individual, successor: EngagementID(unchecked: "engagement-2")))
}

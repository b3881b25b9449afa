@testable import CoachingPool

/// A pool in which everything that a standard rule looks at is drawn from a seed.
func variedPool(_ seed: UInt64, practitioners: Int = 9, requests: Int = 11) -> [Record] {
  var chance = SplitMix64(seed: seed &+ 77)
  func one<Value>(_ values: [Value]) -> Value { values[chance.next(below: values.count)] }
  func isOne(in count: Int) -> Bool { chance.next(below: count) == 0 }
  func some<Value>(_ values: [Value]) -> [Value] { values.filter { _ in isOne(in: 2) } }
  let organisations: [OrganisationID] = ["ashvale", "brindlewood", "caldmoor", "dunmere"]
  let people = (0..<practitioners).map { PersonID(stringLiteral: "coach\($0)") }
  let askers = (0..<requests).map { PersonID(stringLiteral: "p\($0)") }
  let languages = ["en-GB", "en", "cy", "bfi"].map { language($0) }
  let experience = Array(ExperienceTag.vocabulary.codes.prefix(3)) + [word("teamCoaching")]
  let adjustments: [FunctionalAdjustment] = [.captions, .stepFree, .remoteOnly]
  func affiliation() -> Affiliation {
    let capacity: Affiliation.Capacity =
      isOne(in: 4)
      ? .electedMember(.councillor, politicalGroup: one([nil, "Blue", "Green"]))
      : .employee(JobLevel(rawValue: 1 + chance.next(below: 8)) ?? .officer)
    return Affiliation(
      organisation: one(organisations), capacity: capacity,
      manager: isOne(in: 3) ? one(people + askers) : nil,
      team: isOne(in: 3) ? one(["north", "south"]) : nil,
      span: isOne(in: 6) ? span(nil, "2026-07-01") : .always)
  }
  func travel() -> Travel {
    Travel(
      base: isOne(in: 4) ? nil : place(400_000 + 9_000 * chance.next(below: 6), 280_000),
      limit: isOne(in: 4) ? nil : 5 * chance.next(below: 5))
  }
  var records: [Record] = organisations.map {
    .organisation(
      organisation(
        $0, sector: one([.localGovernment, .health]),
        sharedManagement: isOne(in: 3) ? [Dated("joint")] : []))
  }
  records += organisations.dropLast(isOne(in: 3) ? 1 : 0).map { .membership(membership(of: $0)) }
  for (number, id) in people.enumerated() {
    var person = officer(id)
    person.affiliations = (0...chance.next(below: 2)).map { _ in affiliation() }
    if isOne(in: 2) {
      person.briefings = [Briefing(for: .reverseMentoring, completed: today, minutes: 200)]
    }
    records.append(.person(person))
    let practitioner = PractitionerID(stringLiteral: "c\(number)")
    records.append(
      .practitioner(
        coach(practitioner, person: id, kinds: some(ServiceKind.vocabulary.codes) + [.coaching]) {
          $0.line = isOne(in: 5) ? .executive : .pool
          $0.status = isOne(in: 6) ? .paused : .live
          $0.ownLimit = one([nil, 0, 1, 2, 3])
          $0.modes = some(MeetingMode.allCases) + [one(MeetingMode.allCases)]
          $0.travel = travel()
          $0.provides = some(adjustments)
          $0.languages = some(languages) + [one(languages)]
          $0.themes = some(Array(Theme.vocabulary.codes.prefix(4)))
          $0.experience = some(experience)
          $0.approaches = some(Array(ApproachTag.vocabulary.codes.prefix(3)))
          $0.isInTraining = isOne(in: 8)
          $0.sessionsAMonth = one([nil, 1, 2])
          if isOne(in: 3) {
            $0.characteristics = Confidential([StatedCharacteristic(.sex, "Woman")])
          }
          if isOne(in: 6) { $0.away = [span("2026-06-10", "2026-06-20")] }
          if isOne(in: 5) {
            $0.credentials = [
              Credential(
                kind: .accreditation, scheme: "EMCC", level: "senior", awarded: day("2022-01-01"),
                expires: day("2026-08-01"), evidenceSeen: day("2022-01-01"))
            ]
          }
        }))
    if isOne(in: 3) {
      records.append(
        .engagement(
          Engagement(
            id: .init(stringLiteral: "e\(number)"), kind: .mentoring,
            participants: [one(askers + ["earlier"])],
            practitioner: practitioner,
            proposed: now.adding(seconds: -86_400 * chance.next(below: 600)))))
    }
  }
  for (number, id) in askers.enumerated() {
    var person = officer(id)
    person.affiliations = (0...chance.next(below: 2)).map { _ in affiliation() }
    if isOne(in: 2) {
      person.briefings = [Briefing(for: .reverseMentoring, completed: today, minutes: 200)]
    }
    person.languages = some(languages) + [one(languages)]
    person.adjustments = Confidential(isOne(in: 4) ? some(adjustments) : [])
    records.append(.person(person))
    records.append(
      .request(
        request(
          .init(stringLiteral: "r\(number)"), by: isOne(in: 9) ? one(people) : id,
          of: person.affiliations[0].organisation
        ) {
          $0.kind = one(ServiceKind.vocabulary.codes + [.coaching, .coaching])
          $0.provision = one(Provision.allCases)
          $0.themes = some(Array(Theme.vocabulary.codes.prefix(4)))
          $0.proposedStart = one([today, day("2026-08-15")])
          $0.submitted = now.adding(seconds: -86_400 * chance.next(below: 200))
          $0.preferences.modes = some(MeetingMode.allCases) + [one(MeetingMode.allCases)]
          $0.preferences.travel = travel()
          $0.preferences.requiredExperience = isOne(in: 2) ? some(experience) : []
          $0.preferences.soughtExperience = some(experience)
          $0.preferences.approaches = some(Array(ApproachTag.vocabulary.codes.prefix(3)))
          $0.preferences.sectors = some([.localGovernment, .health])
          $0.preferences.notOwnPoliticalGroup = isOne(in: 2)
          $0.preferences.sessionsAMonth = one([nil, 1, 3])
          if isOne(in: 4) {
            $0.wishedCharacteristics = Confidential([StatedCharacteristic(.sex, "woman")])
          }
          if isOne(in: 4) { $0.preferences.choice = .ranked(some(["c3", "c1", "c0", "c7"])) }
          if isOne(in: 4) { $0.preferences.avoid = ["c0", "c2"] }
          if isOne(in: 5) { $0.otherParticipants = [one(people), one(askers)].uniqued() }
        }))
  }
  for number in 0..<3 {
    records.append(
      .conflictDeclaration(
        ConflictDeclaration(
          id: .init(stringLiteral: "conflict\(number)"), declarer: one(people), other: one(askers),
          declaredAt: now)))
  }
  if isOne(in: 2) {
    records.append(
      .personMerge(
        PersonMerge(
          id: "merge", kept: people[0], duplicate: askers[chance.next(below: requests)],
          decidedAt: now)))
  }
  return records
}

/// The moment of the tests, with a standing of some practitioners that ends on some day.
func variedContext(_ state: PoolState, _ seed: UInt64) -> MatchContext {
  var chance = SplitMix64(seed: seed &+ 991)
  func holding() -> Standing.Holding {
    [.unknown, .withoutEnd, .until(day("2026-07-20")), .until(day("2026-01-01"))][
      chance.next(below: 4)]
  }
  var standings: [PractitionerID: Standing] = [:]
  for practitioner in state.practitioners.values where chance.next(below: 3) > 0 {
    standings[practitioner.id] = Standing(
      supervision: holding(), requiredCredential: holding(), codeOfEthics: holding(),
      organisationSupport: holding(), reference: holding(), insurance: holding())
  }
  return MatchContext(state, at: now, standings: standings)
}

/// Meets a pair or not by a closure, and tells nothing of what it looks at.
struct ClosureRule: Requirement {
  let name: RuleName
  let sentence = "A host's own rule."
  let isMet: @Sendable (Candidate, Seeker) -> Bool

  func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict { .require(isMet(candidate, seeker), else: Reason(code)) }
}

/// Scores a pair by a closure, and tells nothing of what it looks at.
struct ClosureScore: Criterion {
  let name: RuleName
  let sentence = "A host's own criterion."
  let score: @Sendable (Candidate, Seeker) -> Int

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    score(candidate, seeker)
  }
}

/// The standard rules and two of a host, which look at the pair and tell nothing.
let rulesWithClosures: RuleSet = {
  var rules = RuleSet.standard
  rules.add(
    ClosureRule(name: "hostRule") { candidate, seeker in
      (candidate.practitioner.id.tableHash ^ seeker.request.id.tableHash) % 7 != 0
    })
  rules.add(
    ClosureScore(name: "hostScore") { candidate, seeker in
      Int((candidate.practitioner.id.tableHash ^ seeker.request.id.tableHash) % 5) - 1
    })
  return rules
}()

extension PoolState {
  /// The pool under a policy by which that many invitations of a request may wait at once (rule A35).
  func inviting(_ practitioners: Int) -> PoolState {
    var policy = policy
    policy.requests.maxConcurrentInvitations = practitioners
    var state = self
    state.apply([.put(.policy(policy))])
    return state
  }
}

/// The records with a policy of these aims; with the host's rules where they are wanted.
func pool(
  _ records: [Record], _ objectives: [MatchingPolicy.Objective], hostRules: Bool = false,
  requirements: [RuleName]? = nil
) -> [Record] {
  var policy = PoolPolicy()
  policy.matching.objectives = objectives
  if let requirements {
    policy.matching.requirements = requirements.map { .init($0) }
  }
  if hostRules {
    policy.matching.requirements.insert(.init("hostRule"), at: 2)
    policy.matching.criteria.insert(.init("hostScore", weight: 3), at: 1)
  }
  return records + [.policy(policy)]
}

import CoachingPool

/// People who were coached in 2025 and said afterwards how it was, by what the library makes public alone.
///
/// The tests of the program make their pool by it too.
struct ResearchPool {
  private(set) var state = PoolState()
  private var count = 0

  /// Makes two organisations in each of two sectors, and three practitioners.
  init() throws {
    let organisations: [(String, Sector)] = [
      ("shire", .localGovernment), ("vale", .localGovernment), ("trust", .health),
      ("clinic", .health),
    ]
    for (id, sector) in organisations {
      put(
        .organisation(
          Organisation(
            id: try OrganisationID(id), names: [Dated(id)],
            type: sector == .health ? .nhsTrust : .districtCouncil, sector: sector)))
    }
    for number in 1...3 {
      let person = try PersonID("coach-\(number)")
      put(.person(Person(id: person, name: "Coach \(number)")))
      put(
        .practitioner(
          PractitionerMembership(
            id: try PractitionerID("practitioner-\(number)"), person: person, kinds: [.coaching])))
    }
  }

  mutating func put(_ record: Record) { state.apply([.put(record)]) }

  /// Adds somebody and an engagement of theirs, and gives its number; in one of two councils where no
  /// organisation is given.
  @discardableResult
  mutating func add(
    _ level: JobLevel = .manager, at organisation: String? = nil, began: String = "2025-02-03",
    kind: ServiceKind = .coaching, by practitioner: Int? = nil, sessions: Int = 4,
    person: String? = nil, answers: [String: Int]? = ["satisfied": 4],
    wave: EvaluationRequest.Wave = .closure
  ) throws -> Int {
    count += 1
    let organisation = try OrganisationID(organisation ?? (count / 2 % 2 == 0 ? "shire" : "vale"))
    let id = try PersonID(person ?? "person-\(count)")
    if state.people[id] == nil {
      put(
        .person(
          Person(
            id: id, name: "Person \(count)",
            affiliations: [Affiliation(organisation: organisation, capacity: .employee(level))])))
    }
    let engagement = try EngagementID("engagement-\(count)")
    let start = try known(Instant("\(began)T09:00:00Z"))
    put(
      .engagement(
        Engagement(
          id: engagement, kind: kind, participants: [id],
          practitioner: try PractitionerID("practitioner-\(practitioner ?? count % 3 + 1)"),
          state: .completed, proposed: start, organisation: organisation, activated: start)))
    for number in 0..<sessions {
      let time = SessionTime(start.adding(seconds: (number + 1) * 14 * 86_400), minutes: 60)
      put(
        .session(
          Session(
            id: try SessionID("session-\(count)-\(number)"), engagement: engagement, state: .held,
            held: time, mode: .video, attendance: Attendance(expected: [id]))))
    }
    if let answers { try answer(count, id, answers, wave: wave) }
    return count
  }

  /// Answers about an engagement.
  mutating func answer(
    _ number: Int, _ person: PersonID, _ answers: [String: Int],
    wave: EvaluationRequest.Wave = .closure, version: Int = 1
  ) throws {
    let request = try EvaluationRequestID("request-\(number)-\(wave.rawValue)")
    let day = try known(CivilDate("2025-12-01"))
    put(
      .evaluationRequest(
        EvaluationRequest(
          id: request, engagement: try EngagementID("engagement-\(number)"), asks: person,
          as: .individual, wave: wave, due: day)))
    let given = try known(Instant("2025-12-02T09:00:00Z"))
    let list = try answers.sorted { $0.key < $1.key }.map {
      EvaluationAnswer(try EvaluationItemID($0.key), $0.value)
    }
    put(
      .evaluationResponse(
        EvaluationResponse(
          id: try EvaluationResponseID("response-\(number)-\(wave.rawValue)"), to: request,
          instrument: EvaluationInstrument.poolOutcomes.id, version: version,
          answers: Confidential(list), given: given)))
  }
}

/// A value that a text in these tests has.
private func known<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Unknown() }
  return value
}

private struct Unknown: Error {}

@testable import CoachingPool

/// Engagements that ended today, each with people of its own, and what they were asked and answered.
struct EvaluatedPool {
  private(set) var records: [Record] = []
  var policy = PoolPolicy()
  private(set) var count = 0

  var state: PoolState {
    var state = smallPool(.organisation(organisation("vale", .districtCouncil)))
    state.put(.policy(policy))
    for record in records { state.put(record) }
    return state
  }

  var period: DateSpan { span("2026-04-01", "2027-04-01") }

  /// Adds an engagement, and gives its number.
  mutating func engagement(
    of organisation: OrganisationID = "ashvale", by coach: PersonID? = nil, ends: CivilDate = today,
    themes: [Theme] = [], sponsored: Bool = false
  ) -> Int {
    count += 1
    let (person, id) = (PersonID(stringLiteral: "p\(count)"), count)
    let coach = coach ?? PersonID(stringLiteral: "c\(id)")
    let member = PractitionerID(stringLiteral: "coach-\(coach)")
    records += [
      .person(officer(person, of: organisation)), .person(officer(coach)),
      .practitioner(CoachingPoolTests.coach(member, person: coach)),
      .request(
        request(.init(stringLiteral: "r\(id)"), by: person, of: organisation) {
          $0.themes = themes
        }),
      .engagement(
        Engagement(
          id: .init(stringLiteral: "e\(id)"), kind: .coaching,
          request: .init(stringLiteral: "r\(id)"), participants: [person], practitioner: member,
          state: .completed, proposed: moment("2026-01-05T09:00:00Z"))),
    ]
    ask(id, person, .individual, .start, day("2026-01-10"))
    ask(id, person, .individual, .closure, ends)
    ask(id, person, .individual, .later, ends.adding(months: 6))
    ask(id, coach, .practitioner, .closure, ends)
    if sponsored {
      let sponsor = PersonID(stringLiteral: "s\(id)")
      records.append(.person(officer(sponsor, of: organisation)))
      ask(id, sponsor, .sponsor, .start, day("2026-01-10"))
      ask(id, sponsor, .sponsor, .closure, ends)
    }
    return id
  }

  private mutating func ask(
    _ id: Int, _ person: PersonID, _ role: Role, _ wave: EvaluationRequest.Wave, _ due: CivilDate
  ) {
    records.append(
      Asked.request(
        Self.name(id, role, wave), person, role, wave, due: due,
        of: .init(stringLiteral: "e\(id)")))
  }

  static func name(
    _ id: Int, _ role: Role, _ wave: EvaluationRequest.Wave
  ) -> EvaluationRequestID {
    .init(stringLiteral: "\(role.rawValue)-\(wave.rawValue)-\(id)")
  }

  /// Answers as the individual, at the end.
  mutating func answer(
    _ id: Int, _ answers: [EvaluationItemID: Int],
    by instrument: EvaluationInstrument = .poolOutcomes, given: Instant = now,
    withdrawn: Instant? = nil
  ) {
    answer(
      id, .individual, .closure, answers, by: instrument, given: given, withdrawn: withdrawn)
  }

  mutating func answer(
    _ id: Int, _ role: Role, _ wave: EvaluationRequest.Wave,
    _ answers: [EvaluationItemID: Int], by instrument: EvaluationInstrument = .poolOutcomes,
    given: Instant = now, withdrawn: Instant? = nil
  ) {
    let request = Self.name(id, role, wave)
    records.append(
      answered(
        .init(stringLiteral: "\(instrument.id)-\(request)"), to: request, answers, by: instrument,
        given: given, withdrawn: withdrawn))
  }

  mutating func shuffle(by random: inout SplitMix64) { records.shuffle(using: &random) }

  func results(
    by dimensions: [ImpactDimension] = [], over period: DateSpan? = nil,
    asOf date: CivilDate = day("2026-12-31")
  ) throws -> EvaluationResults {
    try state.evaluationResults(over: period ?? self.period, by: dimensions, asOf: date)
  }
}

extension EvaluationCell {
  func tally(
    _ item: EvaluationItemID, _ role: Role = .individual,
    _ wave: EvaluationRequest.Wave = .closure, version: Int = 1
  ) -> EvaluationTally? {
    tallies.first {
      $0.question.item.id == item && $0.question.role == role && $0.question.wave == wave
        && $0.question.version == version
    }
  }
}

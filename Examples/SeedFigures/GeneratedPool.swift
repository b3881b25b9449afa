import CoachingPool

/// Makes records of a pool, as many as a claim needs; nobody in them exists.
struct GeneratedPool {
  private(set) var records: [Record] = []
  private var made = 0

  /// A day that is known to exist.
  static func day(_ year: Int, _ month: Int = 4, _ day: Int = 1) -> CivilDate {
    CivilDate(year, month, day) ?? .first
  }

  /// The days of a year from April.
  static func year(_ first: Int, years: Int = 1) -> DateSpan {
    DateSpan(from: day(first), to: day(first + years)) ?? .always
  }

  var state: PoolState { PoolState(records) }

  init(operatingSince first: CivilDate? = nil) {
    records.append(
      .pool(
        Pool(
          id: Identifier(name: "pool"), names: [Dated("A pool for figures")],
          operatingSince: first, isDemonstration: true)))
  }

  private mutating func next(_ word: String) -> String {
    made += 1
    return "\(word)-\(made)"
  }

  /// Adds subscribers with headcounts that add up, the first of them founders.
  mutating func subscribe(
    _ count: Int, founders: Int = 0, headcount: Int = 0, from first: CivilDate
  ) {
    for number in 0..<count {
      let name = next("organisation")
      let people = headcount / count + (number < headcount % count ? 1 : 0)
      records.append(
        .organisation(
          Organisation(
            id: Identifier(name: name), names: [Dated(name)], type: .unitaryCouncil,
            sector: .localGovernment,
            headcounts: headcount > 0 ? [Headcount(people: people, asOf: first)] : [])))
      records.append(
        .membership(
          Membership(
            id: Identifier(name: next("membership")), organisation: Identifier(name: name),
            pool: Identifier(name: "pool"), span: DateSpan(from: first, to: nil) ?? .always,
            isFounding: number < founders)))
    }
  }

  /// Adds practitioners with a qualification of which somebody saw the evidence.
  mutating func practitioners(
    _ count: Int, line: ServiceLine = .pool, level: String, on day: CivilDate
  ) {
    for _ in 0..<count {
      let person = next("practitioner")
      records.append(.person(Person(id: Identifier(name: person), name: person)))
      records.append(
        .practitioner(
          PractitionerMembership(
            id: Identifier(name: next("membership-of")), person: Identifier(name: person),
            line: line, kinds: [line == .executive ? .executiveCoaching : .coaching],
            credentials: [
              Credential(
                kind: .qualification, scheme: "ILM", level: level, awarded: day, evidenceSeen: day)
            ])))
    }
  }

  /// Lets so many people have so many minutes in sessions of one to two hours, evenly over the days.
  mutating func work(people: Int, minutes: Int, over days: DateSpan, kind: ServiceKind = .coaching)
  {
    guard let first = days.start, let end = days.end, people > 0 else { return }
    let length = end.days(since: first)
    for number in 0..<people {
      let person = next("person")
      let id = Identifier<Engagement>(name: next("engagement"))
      let matched = PoolTimeZone.unitedKingdom.startOfDay(first.adding(days: number % (length / 2)))
      records.append(.person(Person(id: Identifier(name: person), name: person)))
      records.append(
        .engagement(
          Engagement(
            id: id, kind: kind, participants: [Identifier(name: person)],
            practitioner: Identifier(name: "practitioner"), state: .active, proposed: matched,
            activated: matched)))
      var left = minutes / people + (number < minutes % people ? 1 : 0)
      var meeting = 0
      while left > 0 {
        // No session is shorter than what is left over of the last.
        let length = left > 120 ? min(90, left - 60) : left
        meeting += 1
        left -= length
        let start = matched.adding(seconds: meeting * 14 * 86_400 + 10 * 3600)
        records.append(
          .session(
            Session(
              id: Identifier(name: next("session")), engagement: id, state: .held,
              held: SessionTime(start, minutes: length), mode: .video,
              attendance: Attendance(expected: [Identifier(name: person)]))))
      }
    }
  }

  /// Adds people who completed a training together.
  mutating func train(_ count: Int, _ programme: TrainingProgramme, from first: CivilDate) {
    let begun = PoolTimeZone.unitedKingdom.startOfDay(first)
    let places = (0..<count).map { _ in
      TrainingPlace(
        Identifier(name: next("trainee")), state: .completed, enrolled: begun,
        ended: begun.adding(seconds: 200 * 86_400))
    }
    records.append(
      .trainingCohort(
        TrainingCohort(
          id: Identifier(name: next("cohort")), programme: programme, title: "A cohort",
          span: DateSpan(from: first, to: first.adding(days: 365)) ?? .always, places: count,
          state: .closed, members: places)))
  }
}

extension Identifier {
  /// Takes a name that this program made, which has the form of an identifier.
  init(name: String) {
    guard let id = try? Self(name) else { preconditionFailure("\(name) is no identifier") }
    self = id
  }
}

internal import CoachingPool

/// The course of a sample's year: the pool, what is to happen next, and what has happened.
struct YearCourse {
  let sample: SamplePool
  let settings: SampleYear.Settings
  var state: PoolState
  var tallies: YearTallies
  private(set) var decisions = 0
  private(set) var unmeant: [Refusal] = []
  private(set) var now: Instant

  /// Looks at the pool after each command that is carried out.
  var watching: ((PoolState, [Change]) -> Void)?
  var random: SampleRandom
  var queue = YearQueue()
  var cases: [YearCase] = []
  var caseOfRequest: [RequestID: Int] = [:]
  var caseOfEngagement: [EngagementID: Int] = [:]
  /// Practitioners who take people on, by kind, for those who choose by themselves.
  let directory: YearDirectory

  let zone: PoolTimeZone
  let coordinator = Actor(
    ActorID(unchecked: "pool-coordinator"), as: .poolCoordinator,
    person: PersonID(unchecked: "pool-coordinator"))

  init(_ sample: SamplePool, _ settings: SampleYear.Settings) {
    self.sample = sample
    self.settings = settings
    state = PoolState(sample.records.map { Self.record($0, places: settings.places) })
    zone = sample.pool.timeZone
    tallies = YearTallies(from: sample.asOf, months: settings.months, in: zone)
    random = SampleRandom(settings.seed, .year)
    now = sample.now
    directory = YearDirectory(of: state)
  }

  /// The record, of a practitioner with so many places.
  private static func record(_ record: Record, places: Int?) -> Record {
    guard let places, case .practitioner(var practitioner) = record else { return record }
    practitioner.ownLimit = places
    return .practitioner(practitioner)
  }

  var end: Instant { tallies.end }
  var today: CivilDate { zone.date(at: now) }

  mutating func run() {
    prepare()
    while let event = queue.next(), event.at < end {
      if tallies.isOver(at: event.at) { closeMonth() }
      now = max(now, event.at)
      happen(event.what)
    }
    now = end
    closeMonth()
  }

  /// Puts down who comes when, and what happens month by month.
  private mutating func prepare() {
    let first = min(settings.atOnce, sample.askers.count)
    for asker in 0..<first {
      let came = sample.askers[asker].request.termsAcknowledged ?? sample.now
      queue.add(.asks(asker: asker), at: min(came.adding(seconds: 600), sample.now))
      now = min(now, came)
    }
    let start = sample.now.secondsSince1970
    // Whoever came in the last weeks would hardly get to work within the year.
    let last = min(75, 6 * settings.months) * 86_400
    let span = max(1, end.secondsSince1970 - start - last)
    for asker in first..<sample.askers.count {
      let later = start + random.below(span)
      queue.add(.asks(asker: asker), at: working(Instant(secondsSince1970: later)))
    }
    var day = sample.now.adding(seconds: -3 * 3600)
    while day < end {
      queue.add(.clock, at: day)
      day = day.adding(seconds: settings.clockDays * 86_400)
    }
    for month in 0..<settings.months {
      let day = sample.asOf.adding(months: month)
      if settings.matching == .rounds {
        queue.add(.round, at: zone.startOfDay(day).adding(seconds: 9 * 3600 + 60))
      }
      if month > 0 { queue.add(.departures, at: zone.startOfDay(day).adding(seconds: 8 * 3600)) }
    }
  }

  private mutating func closeMonth() {
    tallies.close(
      waiting: state.lookingCount, live: state.liveEngagementCount)
  }

  private mutating func happen(_ what: YearEvent.What) {
    switch what {
    case .asks(let asker): ask(asker)
    case .sponsorSigns(let one): sponsorSigns(one)
    case .clock: lookAtTheClock()
    case .round: holdARound()
    case .departures: practitionersLeave()
    case .step(let step, let one, let course):
      if cases[one].course == course { take(step, one) }
    }
  }

  private mutating func take(_ step: YearStep, _ one: Int) {
    switch step {
    case .approval: decideApproval(one)
    case .choosing: choose(one)
    case .answeringAnInvitation: answerInvitation(one)
    case .planningChemistry: planChemistry(one)
    case .chemistry: meetForChemistry(one)
    case .involvement: decideInvolvement(one)
    case .planningContracting: planContracting(one)
    case .contracting: meetForContracting(one)
    case .planning: plan(one)
    case .moving: move(one)
    case .cancelling: cancel(one)
    case .missing: miss(one)
    case .meeting: meet(one)
    case .resuming: resume(one)
    case .reviewing: reviewMidway(one)
    case .closing: close(one)
    case .rematch: askAgain(one)
    case .answeringTheClock: answerTheClock(one)
    case .answeringForTheRequest: answerForTheRequest(one)
    }
  }

  /// Gives a command; `nil` where it is refused, which no behaviour means but for the reasons named.
  mutating func perform<C: Command>(
    _ command: C, as actor: Actor, mayMeet meant: [ReasonCode] = []
  ) -> C.Outcome? {
    decisions += 1
    let context = CommandContext(now: now, actor: actor, randomness: random.bits())
    do throws(Refusal) {
      let decision = try decide(command, state, context)
      tallies.count(decision.changes, of: C.name, before: state)
      state.apply(decision.changes)
      watching?(state, decision.changes)
      return decision.outcome
    } catch {
      for reason in error.reasons { tallies.count("refusal", reason.code.name) }
      if !error.reasons.allSatisfy({ meant.contains($0.code) }) { unmeant.append(error) }
      return nil
    }
  }

  // MARK: When things happen

  mutating func put(_ step: YearStep, _ one: Int, at moment: Instant) {
    queue.add(.step(step, case: one, course: cases[one].course), at: moment)
  }

  /// Puts a step down for a working hour some days ahead.
  mutating func put(_ step: YearStep, _ one: Int, inDays days: ClosedRange<Int>) {
    put(step, one, at: hour(inDays: days))
  }

  /// A working hour some days ahead.
  mutating func hour(inDays days: ClosedRange<Int>) -> Instant {
    working(now.adding(seconds: random.number(in: days) * 86_400))
  }

  /// An hour between nine and five on that day, or on the Monday after it.
  mutating func working(_ moment: Instant) -> Instant {
    var date = zone.date(at: moment)
    while date.weekday > 5 { date = date.adding(days: 1) }
    let hour = zone.startOfDay(date).adding(seconds: (9 + random.below(8)) * 3600)
    return hour > now ? hour : hour.adding(seconds: 86_400)
  }

  /// Interrupts the course of a case: what was put down for it does not happen.
  mutating func interrupt(_ one: Int) { cases[one].course += 1 }

  func actor(_ person: PersonID, as role: Role) -> Actor {
    let pseudonym = try? ActorID(prefix: "actor", key: "\(settings.seed) \(person.text)")
    return Actor(pseudonym ?? ActorID(unchecked: "actor"), as: role, person: person)
  }
}

extension PoolState {
  /// What a practitioner has and what they still miss for a level of a credential, as at a day.
  ///
  /// Practice is what was held under all their memberships and every record merged with theirs, in minutes,
  /// a team's session once; chemistry, contracting and reviews are none. A team or group is one client. A
  /// year is the 12 months ending at the day, and its quarters are its four three-month parts (rule A38).
  ///
  /// - Parameters:
  ///   - person: The practitioner, for whom alone it is.
  ///   - level: The level, in one edition: ``QualityPolicy/credentialLevel(of:_:on:)``.
  ///   - date: The day.
  ///   - goal: The award, or its renewal.
  ///   - development: Supervision, development and more, as far as somebody keeps a record of them.
  ///   - elsewhere: What they did outside of the pool.
  ///   - terms: Whose hours are paid.
  /// - Complexity: O(s log s) in their sessions.
  public func progress(
    of person: PersonID, toward level: CredentialLevel, on date: CivilDate,
    goal: CredentialProgress.Goal = .award, development: DevelopmentTotals = DevelopmentTotals(),
    elsewhere: PracticeElsewhere = PracticeElsewhere(), terms: PracticeTerms = PracticeTerms()
  ) -> CredentialProgress {
    let asked = goal == .award ? level.requirements : level.renewal
    let count = CredentialCount(
      state: self, person: person, level: level, date: date, development: development,
      elsewhere: elsewhere,
      practice: level.practice == .notKept
        ? nil : heldPractice(of: person, level.practice, terms, through: date),
      supervisionAmongCPD: asked.first { $0.measure == .supervisionHoursCountedAtMost }?.least)
    return CredentialProgress(
      level: level, goal: goal, date: date,
      requirements: asked.filter { !$0.measure.asksForNothing }.map(count.progress))
  }
}

/// Counts what one practitioner has for the requirements of one level.
private struct CredentialCount {
  let state: PoolState
  let person: PersonID
  let level: CredentialLevel
  let date: CivilDate
  let development: DevelopmentTotals
  let elsewhere: PracticeElsewhere
  /// What was held in the pool; `nil` where the pool keeps no record of such work.
  let practice: [HeldPractice]?
  let supervisionAmongCPD: SourcedNumber?

  func progress(with requirement: CredentialRequirement) -> RequirementProgress {
    let (minutes, overflow) = requirement.least.value.multipliedReportingOverflow(by: 60)
    let hours = overflow ? Int.max : minutes
    let days = days(within: requirement.withinMonths)
    switch requirement.measure {
    case .practiceHoursPerSupervisionHour:
      let year = self.days(within: 12)
      let practised = minutesOfPractice(within: year)
      return RequirementProgress(
        requirement: requirement,
        had: practised == nil ? nil : development.supervision?.minutes(within: year),
        wanted: wantedSupervision(for: practised, requirement.least.value))
    case .practiceHours:
      return .init(requirement: requirement, had: minutesOfPractice(within: days), wanted: hours)
    case .paidPracticeHours:
      return .init(
        requirement: requirement, had: minutesOfPractice(within: days, paidAlone: true),
        wanted: hours)
    case .trainingHours:
      return .init(
        requirement: requirement, had: development.trainingMinutes.map { max(0, $0) },
        wanted: hours)
    case .mentorCoachingHours:
      return .init(
        requirement: requirement, had: development.mentorCoaching?.minutes(within: days),
        wanted: hours)
    case .cpdHours:
      return .init(requirement: requirement, had: cpd(within: days), wanted: hours)
    case .coreCompetenceHours:
      return .init(
        requirement: requirement, had: development.coreCompetences?.minutes(within: days),
        wanted: hours)
    case .supervisionHours:
      return .init(
        requirement: requirement, had: development.supervision?.minutes(within: days),
        wanted: hours)
    case .supervisionHoursAQuarter:
      return .init(requirement: requirement, had: leastQuarter, wanted: hours)
    case .clients, .yearsOfPractice, .supervisionMonths, .clientFeedbacks, .reflections,
      .predecessor:
      return .init(
        requirement: requirement, had: number(of: requirement, within: days),
        wanted: requirement.least.value)
    case .guidedLearningHours, .totalQualificationHours:
      return .init(requirement: requirement, had: nil, wanted: hours)
    case .supervisionHoursCountedAtMost, .programmeMonths, .leastProgrammeMonths,
      .assessmentMonths:
      return .init(requirement: requirement, had: nil, wanted: requirement.least.value)
    }
  }

  private func number(
    of requirement: CredentialRequirement, within days: ClosedRange<CivilDate>
  ) -> Int? {
    switch requirement.measure {
    case .clients: return clients(within: days)
    case .yearsOfPractice:
      return practice == nil ? nil : firstPractice.map { months(since: $0) / 12 } ?? 0
    case .supervisionMonths:
      return development.supervision.map { entries in
        entries.lazy.filter { $0.minutes > 0 && $0.day <= date }.map(\.day).min()
          .map(months(since:)) ?? 0
      }
    case .clientFeedbacks: return development.feedback?.count(where: days.contains)
    case .reflections: return development.reflections?.count(where: days.contains)
    case .predecessor: return requirement.level.map { holds($0) ? 1 : 0 }
    default: return nil
    }
  }

  /// The days of so many months that end with the day; all days up to it where there is no number.
  private func days(within months: Int?) -> ClosedRange<CivilDate> {
    guard let months, months > 0 else { return .first...date }
    let before = date.adding(months: -min(months, 120_000))
    return min(before.adding(days: 1), date)...date
  }

  private func minutesOfPractice(
    within days: ClosedRange<CivilDate>, paidAlone: Bool = false
  ) -> Int? {
    guard let practice else { return nil }
    let held = practice.filter { days.contains($0.day) && ($0.isPaid || !paidAlone) }
    let other = elsewhere.periods(within: days)
    return held.reduce(0) { $0 + $1.minutes }
      + other.reduce(0) { $0 + (paidAlone ? $1.paidMinutes : $1.minutes) }
  }

  private func clients(within days: ClosedRange<CivilDate>) -> Int? {
    guard let practice else { return nil }
    return practice.filter { days.contains($0.day) }.map(\.client).uniqued().count
      + elsewhere.periods(within: days).reduce(0) { $0 + $1.clients }
  }

  private var firstPractice: CivilDate? {
    guard let practice else { return nil }
    let other = elsewhere.periods.filter { $0.minutes > 0 && $0.first <= date }.map(\.first)
    return ([practice.first?.day].compactMap { $0 } + other).min()
  }

  /// Full months from a day to the day that is asked about.
  private func months(since first: CivilDate) -> Int {
    let (year, month, _) = date.components
    let (firstYear, firstMonth, _) = first.components
    let months = (year - firstYear) * 12 + month - firstMonth
    return first.adding(months: months) <= date ? months : months - 1
  }

  /// The least minutes of supervision of a quarter of the last 12 months.
  private var leastQuarter: Int? {
    development.supervision.map { entries in
      (0..<4).map { quarter in
        let first = date.adding(months: -3 * quarter - 3).adding(days: 1)
        let last = date.adding(months: -3 * quarter)
        return first <= last ? entries.minutes(within: first...last) : 0
      }.min() ?? 0
    }
  }

  private func wantedSupervision(for practice: Int?, _ ratio: Int) -> Int {
    guard let practice, ratio > 0 else { return 0 }
    return practice / ratio + (practice % ratio == 0 ? 0 : 1)
  }

  private func cpd(within days: ClosedRange<CivilDate>) -> Int? {
    guard let own = development.cpd?.minutes(within: days) else { return nil }
    guard let most = supervisionAmongCPD, most.isPublished, (0...100_000).contains(most.value),
      let supervision = development.supervision?.minutes(within: days)
    else { return own }
    return own + min(supervision, most.value * 60)
  }

  /// Whether another level of the same scheme is held on the day, with its evidence on file.
  private func holds(_ other: String) -> Bool {
    let policy = state.policy.quality
    return state.practitioners(of: person).flatMap(\.credentials).contains {
      $0.scheme == level.scheme && $0.level == other && $0.isEvidenced(on: date, under: policy)
    }
  }
}

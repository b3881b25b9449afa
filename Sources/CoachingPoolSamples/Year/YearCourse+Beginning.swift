internal import CoachingPool

// From an accepted invitation to contracting: two people find out whether they want to work together.
extension YearCourse {
  mutating func begin(_ one: Int, _ engagement: EngagementID) {
    cases[one].engagement = engagement
    caseOfEngagement[engagement] = one
    cases[one].mode = random.pick(weighted: [(30, .inPerson), (60, .video), (10, .phone)])
    let isExecutive = state.engagement(engagement)?.line == .executive
    cases[one].minutes =
      isExecutive
      ? random.pick([60, 75, 90]) : random.pick(weighted: [(45, 60), (20, 75), (30, 90), (5, 120)])
    cases[one].sessions = random.pick(weighted: [(2, 4), (8, 5), (90, 6)])
    cases[one].gap = isExecutive ? 21 : random.number(in: 10...24)
    put(.planningChemistry, one, inDays: 1...4)
  }

  mutating func planChemistry(_ one: Int) {
    guard let engagement = cases[one].engagement else { return }
    let isMentoring = cases[one].kind.isMentoring
    let skips = isMentoring ? YearChances.mentorSkipsChemistry : YearChances.skipsChemistry
    if random.chance(ofThousand: skips) {
      if perform(SkipChemistry(engagement), as: cases[one].individual) != nil {
        put(.involvement, one, inDays: 1...3)
      }
      return
    }
    let at = hour(inDays: 2...8)
    cases[one].start = at
    guard
      perform(
        PlanChemistry(engagement, at: at, mode: cases[one].mode), as: cases[one].individual) != nil
    else { return }
    put(.chemistry, one, at: at.adding(seconds: 3600))
  }

  mutating func meetForChemistry(_ one: Int) {
    guard let engagement = cases[one].engagement, let coach = cases[one].coach else { return }
    _ = perform(
      RecordHeldSession(
        unplannedIn: engagement, .chemistry, at: cases[one].start, minutes: 30, by: cases[one].mode),
      as: coach)
    if random.chance(ofThousand: YearChances.individualSaysNo) {
      answerNo(one, engagement, as: cases[one].individual)
      return
    }
    _ = perform(AnswerChemistry(engagement, .yes), as: cases[one].individual)
    if random.chance(ofThousand: YearChances.practitionerSaysNo) {
      answerNo(one, engagement, as: coach)
      return
    }
    if perform(AnswerChemistry(engagement, .yes), as: coach) != nil {
      put(.involvement, one, inDays: 1...3)
    }
  }

  private mutating func answerNo(_ one: Int, _ engagement: EngagementID, as actor: Actor) {
    if perform(AnswerChemistry(engagement, .no), as: actor) != nil { hasEnded(one, engagement) }
  }
}

internal import CoachingPool

/// Fills in what a member of the pool offers: limits, ways of meeting, themes, experience, approaches.
enum SampleOffer {
  private static let modes: [(Int, [MeetingMode])] = [
    (60, MeetingMode.allCases), (15, [.video, .phone]), (20, [.inPerson, .video]), (3, [.video]),
    (2, [.inPerson]),
  ]
  private static let limits: [(Int, Int?)] = [(40, nil), (25, 1), (25, 2), (8, 3), (2, 0)]
  private static let provided: [(Int, FunctionalAdjustment)] = [
    (45, .stepFree), (30, .captions), (60, .breaks), (40, .largePrint),
    (8, .signLanguageInterpreter),
  ]

  static func fill(
    _ membership: inout PractitionerMembership, _ calling: SampleCalling, _ seat: SampleSeat,
    _ asOf: CivilDate, _ random: inout SampleRandom
  ) {
    membership.ownLimit = random.pick(weighted: limits)
    travel(&membership, from: seat.body, &random)
    if !random.chance(12) {
      membership.themes = random.pick(random.number(in: 3...7), of: Theme.vocabulary.codes)
    }
    membership.experience = experience(calling, seat, &random)
    membership.approaches = random.pick(
      random.number(in: 1...3), of: ApproachTag.vocabulary.codes)
    if random.chance(4) {
      let start = asOf.adding(days: random.number(in: -10...60))
      membership.away = [
        DateSpan(from: start, to: start.adding(days: random.number(in: 7...30)))
      ].compactMap { $0 }
    }
  }

  static func travel(
    _ membership: inout PractitionerMembership, from body: SampleBody,
    _ random: inout SampleRandom
  ) {
    membership.modes = random.pick(weighted: modes)
    membership.travel = Travel(
      base: body.place(&random), limit: 5 * random.number(in: 2...12))
    membership.provides = provided.filter { random.chance($0.0) }.map(\.1)
  }

  private static func experience(
    _ calling: SampleCalling, _ seat: SampleSeat, _ random: inout SampleRandom
  ) -> [ExperienceTag] {
    var codes = seat.experience.map(\.code)
    if seat.level <= .assistantDirector { codes.append("transformation") }
    if seat.level <= .director, seat.body.type.isCouncil { codes.append("politicalLeadership") }
    if seat.level <= .director, seat.area.designation != nil { codes.append("statutoryOfficer") }
    if seat.level >= .officer { codes.append("careerEarly") }
    if calling == .reverseMentor { codes.append("livedExperience") }
    if calling == .teamCoach { codes.append("teamCoaching") }
    codes += random.pick(
      random.below(3), of: ["projectManagement", "transformation", "digital", "communications"])
    var tags: [ExperienceTag] = []
    for code in codes {
      let tag = ExperienceTag(unchecked: code)
      if !tags.contains(tag) { tags.append(tag) }
    }
    return tags
  }
}

internal import CoachingPool

/// Makes what those who ask want of a practitioner.
enum SamplePreferences {
  private static let modes: [(Int, [MeetingMode])] = [
    (55, MeetingMode.allCases), (15, [.video, .phone]), (10, [.video]), (15, [.inPerson, .video]),
    (5, [.inPerson]),
  ]

  static func make(
    _ kind: ServiceKind, _ provision: Provision, _ planned: SampleCase, _ person: Person,
    _ body: SampleBody, _ practitioners: SamplePractitioners, _ random: inout SampleRandom
  ) -> RequestPreferences {
    var preferences = RequestPreferences(
      modes: random.pick(weighted: modes),
      travel: Travel(base: body.place(&random), limit: 5 * random.number(in: 1...6)))
    if kind == .mentoring, random.chance(45) {
      preferences.requiredExperience = random.pick(random.number(in: 1...2), of: experience(body))
    } else if random.chance(28) {
      preferences.soughtExperience = random.pick(random.number(in: 1...2), of: experience(body))
    }
    if random.chance(28) {
      preferences.approaches = random.pick(
        random.number(in: 1...2), of: ApproachTag.vocabulary.codes)
    }
    if random.chance(16) {
      preferences.sectors = random.pick(
        random.number(in: 1...2), of: [Sector.localGovernment, .health, .police, .fire, .education])
    }
    if person.affiliations.contains(where: \.isElected) {
      preferences.notOwnPoliticalGroup = random.chance(40)
    }
    if kind == .coaching || kind == .mentoring, provision == .crossPool {
      choose(&preferences, kind, person, body, practitioners, &random)
    }
    if case .corner(let corner) = planned {
      turn(&preferences, into: corner, practitioners, &random)
    }
    return preferences
  }

  private static func experience(_ body: SampleBody) -> [ExperienceTag] {
    let codes =
      [body.family.experience].compactMap { $0 } + body.directorates.flatMap(\.experience)
      + ["transformation", "projectManagement", "politicalLeadership"]
    return codes.map { ExperienceTag(unchecked: $0) }.firstOfEach
  }

  /// Lets one in five list whom they want, many of them the same few popular ones, and some say whom
  /// they do not want.
  private static func choose(
    _ preferences: inout RequestPreferences, _ kind: ServiceKind, _ person: Person,
    _ body: SampleBody, _ practitioners: SamplePractitioners, _ random: inout SampleRandom
  ) {
    guard let taking = practitioners.taking[kind], !taking.isEmpty else { return }
    let required = preferences.requiredExperience
    func isPossible(_ index: Int) -> Bool {
      let experience = practitioners.memberships[index].experience
      return practitioners.bodies[index] != body.position
        && practitioners.people[index].id != person.id
        && practitioners.memberships[index].kinds.contains(kind)
        && (required.isEmpty || required.contains(where: experience.contains))
    }
    if random.chance(20) {
      let wantsPopular = random.chance(55) && !practitioners.popular.isEmpty
      let list = wantsPopular ? practitioners.popular : taking
      var chosen: [Int] = []
      for _ in 0..<random.number(in: wantsPopular ? 1...2 : 1...4) {
        let index = list[random.below(list.count)]
        if isPossible(index), !chosen.contains(index) { chosen.append(index) }
      }
      if !chosen.isEmpty {
        preferences.choice = .ranked(chosen.map { practitioners.memberships[$0].id })
        return
      }
    }
    if random.chance(4) {
      preferences.avoid = [practitioners.memberships[taking[random.below(taking.count)]].id]
    }
  }
}

extension SamplePreferences {
  /// The kind for which somebody in a corner asks.
  static func cornerKind(_ corner: Int) -> ServiceKind { corner % 3 == 0 ? .mentoring : .coaching }

  /// Lets somebody work in a language that few or none offer.
  static func turn(_ person: inout Person, into corner: Int) {
    switch corner % 5 {
    case 0: person.languages = [LanguageTag("cy")].compactMap { $0 }
    case 3: person.languages = [LanguageTag("bfi")].compactMap { $0 }
    case 4: person.adjustments = Confidential([.signLanguageInterpreter])
    default: break
    }
  }

  /// Lets somebody meet only where hardly anybody comes, or ask for somebody who takes nobody on.
  static func turn(
    _ preferences: inout RequestPreferences, into corner: Int,
    _ practitioners: SamplePractitioners, _ random: inout SampleRandom
  ) {
    switch corner % 5 {
    case 1 where !practitioners.notTaking.isEmpty:
      let index = random.pick(practitioners.notTaking)
      preferences.choice = .ranked([practitioners.memberships[index].id])
      preferences.avoid = []
    case 2:
      preferences.modes = [.inPerson]
      preferences.travel = Travel(
        base: GridReference(easting: 322_000, northing: 236_000), limit: 5)
    default: break
    }
  }
}

extension Array where Element: Equatable {
  /// Each element where it stands first; for short lists.
  var firstOfEach: [Element] {
    var seen: [Element] = []
    for element in self where !seen.contains(element) { seen.append(element) }
    return seen
  }
}

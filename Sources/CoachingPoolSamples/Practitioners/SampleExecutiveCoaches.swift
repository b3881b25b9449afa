internal import CoachingPool

/// Makes the executive coaches: former chief executives, section 151 officers, directors and leaders of
/// human resources (S0-45), one in four of whom volunteers in the pool too (S0-46).
struct SampleExecutiveCoaches {
  private(set) var people: [Person] = []
  private(set) var memberships: [PractitionerMembership] = []
  /// The second memberships, of the volunteer pool, with the index of the person.
  private(set) var volunteers: [(person: Int, membership: PractitionerMembership)] = []

  /// How many of so many executive coaches volunteer.
  static func volunteerCount(of count: Int) -> Int { (0..<count).count(where: volunteers) }
  private static func volunteers(_ index: Int) -> Bool { index % 4 == 1 }

  init(_ count: Int, firstVolunteer: Int, _ staff: inout SampleStaff) {
    let councils = staff.organisations.councils
    guard !councils.isEmpty else { return }
    for index in 0..<count { add(index, councils, firstVolunteer, &staff) }
  }

  private struct Background {
    let title: String
    let level: JobLevel
    let experience: [String]
    let designation: StatutoryDesignation?
  }

  private static let backgrounds = [
    Background(
      title: "Former chief executive", level: .chiefExecutive,
      experience: ["chiefExecutive", "politicalLeadership", "transformation"],
      designation: .headOfPaidService),
    Background(
      title: "Former section 151 officer", level: .director,
      experience: ["statutoryOfficer", "finance"], designation: .section151Officer),
    Background(
      title: "Former director", level: .director,
      experience: ["transformation", "operations", "politicalLeadership"], designation: nil),
    Background(
      title: "Former director of human resources", level: .director,
      experience: ["humanResources", "transformation"], designation: nil),
  ]

  private mutating func add(
    _ index: Int, _ councils: [SampleBody], _ firstVolunteer: Int, _ staff: inout SampleStaff
  ) {
    var random = SampleRandom(staff.seed, .executiveCoach, index)
    let background = Self.backgrounds[(index + index / 4) % 4]
    let body =
      background.designation == nil ? staff.organisations.draw(&random) : random.pick(councils)
    let end = staff.asOf.adding(days: -random.number(in: 300...3500))
    let span = DateSpan(from: end.adding(days: -random.number(in: 900...4000)), to: end) ?? .always
    let post = Affiliation(
      organisation: body.id, capacity: .employee(background.level),
      jobTitle: String(background.title.dropFirst("Former ".count)).capitalisedFirst, span: span)
    var person = staff.person(
      SampleStaff.id("executive coach \(index)"), at: body, [post], &random)
    person.email = address(person.name, at: "coach-\(padded(index + 1, 4)).example")
    if let designation = background.designation {
      person.designations = [DesignationTenure(designation, at: body.id, span: span)]
    }
    var membership = PractitionerMembership(
      id: PractitionerID(unchecked: "executive-\(padded(index + 1, 4))"), person: person.id,
      line: .executive, kinds: [.executiveCoaching],
      ownLimit: random.pick(weighted: [(25, nil), (40, 1), (35, 2)]), languages: person.languages)
    SampleOffer.travel(&membership, from: body, &random)
    membership.credentials = SampleCredentials.forExecutive(staff.asOf, &random)
    membership.experience =
      ([body.family.experience].compactMap { $0 } + background.experience)
      .map { ExperienceTag(unchecked: $0) }
    membership.themes = random.pick(random.number(in: 4...8), of: Theme.vocabulary.codes)
    membership.approaches = random.pick(random.number(in: 2...3), of: ApproachTag.vocabulary.codes)
    membership.profile = SampleProfiles.executive(background.title, &random)
    people.append(person)
    memberships.append(membership)
    guard Self.volunteers(index) else { return }
    var second = membership
    second = PractitionerMembership(
      id: PractitionerID(unchecked: "coach-\(padded(firstVolunteer + volunteers.count + 1, 5))"),
      person: person.id, kinds: [.coaching, .mentoring], ownLimit: 1, modes: membership.modes,
      travel: membership.travel, provides: membership.provides, languages: membership.languages,
      themes: membership.themes, experience: membership.experience,
      approaches: membership.approaches, credentials: membership.credentials,
      profile: membership.profile)
    volunteers.append((index, second))
  }
}

extension String {
  /// The text with a capital at its beginning.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}

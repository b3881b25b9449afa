import CoachingPool
import CoachingPoolInterchange

/// A pool of mentors and mentees whose grade, profession and identity are the host's own fields.
struct MentorService {
  private static let ladder = [
    "AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4",
  ]
  private var records: [Record] = []

  init(mentors: CSVTable, mentees: CSVTable) throws {
    for row in mentors.rows {
      let fields = Fields(row, of: mentors)
      let has = try fields.list("characteristics").map {
        HostAttribute(name: "has", value: $0, visibility: .equalityMonitoring)
      }
      let person = try Self.person("mentor-\(row.number)", fields, has)
      records += [
        .person(person),
        .practitioner(
          PractitionerMembership(
            id: try PractitionerID(person.id.text), person: person.id, kinds: [.mentoring])),
      ]
    }
    for row in mentees.rows {
      let fields = Fields(row, of: mentees)
      let wants = [
        ("identity", try fields["identity to match"]),
        ("identityCounts", try fields["match with similar identity"].lowercased()),
      ].filter { !$0.1.isEmpty }.map {
        HostAttribute(name: $0, value: $1, visibility: .equalityMonitoring)
      }
      let person = try Self.person("mentee-\(row.number)", fields, wants)
      records += [
        .person(person),
        .request(
          Request(
            id: try RequestID(person.id.text), individual: person.id,
            organisation: person.affiliations[0].organisation, state: .open, kind: .mentoring,
            proposedStart: .first)),
      ]
    }
  }

  /// Runs one round and returns what it came to, as a line of JSON.
  func answer(
    _ objectives: [MatchingPolicy.Objective], capacity: Int, honourIdentityOptOut: Bool
  ) throws -> String {
    var rules = RuleSet()
    rules.add(OrganisationsDiffer())
    rules.add(MentorIsOneOrTwoGradesAbove())
    rules.add(GradesAreApart())
    rules.add(ProfessionIsShared())
    rules.add(IdentityIsShared(honoursOptOut: honourIdentityOptOut))
    let policy = PoolPolicy(
      capacity: CapacityPolicy(standard: capacity, executive: capacity, most: capacity),
      matching: MatchingPolicy(
        requirements: rules.requirementNames.map { .init($0) },
        criteria: [
          .init("gradesAreApart", weight: 1), .init("professionIsShared", weight: 10),
          .init("identityIsShared", weight: 6),
        ],
        objectives: objectives))
    let state = PoolState([.policy(policy)] + records)
    let round = try MatchingRound.run(on: state, rules: rules, at: Instant(secondsSince1970: 0))
    let violations = round.proof.violations()
    guard violations.isEmpty else { Program.stop(70, violations.joined(separator: "\n")) }
    let objective = objectives == [.totalFit] ? "mostPoints" : "mostPeopleThenPoints"
    return """
      {"objective":"\(objective)","capacity":\(capacity),\
      "honourIdentityOptOut":\(honourIdentityOptOut),"eligiblePairs":\(round.eligiblePairCount),\
      "pairs":\(round.matches.count),"points":\(round.matches.reduce(0) { $0 + $1.points })}
      """
  }

  private static func person(
    _ id: String, _ fields: Fields, _ more: [HostAttribute]
  ) throws -> Person {
    let grade = try fields["grade"]
    guard let step = ladder.firstIndex(of: grade) else {
      throw fields.fault("grade", expected: "one of " + ladder.joined(separator: ", "))
    }
    var attributes = [
      HostAttribute(name: "grade", value: "\(step)"),
      HostAttribute(name: "profession", value: try fields["profession"]),
    ]
    attributes += more
    guard !(try fields["organisation"]).isEmpty else {
      throw fields.fault("organisation", expected: "an organisation")
    }
    let department = try OrganisationID(prefix: "o", key: try fields["organisation"])
    return Person(
      id: try PersonID(id), name: try fields["first name"] + " " + fields["last name"],
      affiliations: [Affiliation(organisation: department, capacity: .officeHolder(grade))],
      attributes: attributes)
  }
}

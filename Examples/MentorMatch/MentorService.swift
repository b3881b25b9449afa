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
      let person = try Self.person("mentor-\(row.number)", Fields(row, of: mentors))
      records += [
        .person(person),
        .practitioner(
          PractitionerMembership(
            id: try PractitionerID(person.id.text), person: person.id, kinds: [.mentoring])),
      ]
    }
    for row in mentees.rows {
      let person = try Self.person("mentee-\(row.number)", Fields(row, of: mentees))
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

  private static func person(_ id: String, _ fields: Fields) throws -> Person {
    let grade = try fields["grade"]
    guard let step = ladder.firstIndex(of: grade) else {
      throw fields.fault("grade", expected: ladder.joined(separator: ", "))
    }
    var attributes = [
      HostAttribute(name: "grade", value: "\(step)"),
      HostAttribute(name: "profession", value: try fields["profession"]),
    ]
    for identity in try fields.list("characteristics") {
      attributes.append(
        HostAttribute(name: "has", value: identity, visibility: .equalityMonitoring))
    }
    if let wanted = try fields.optional("identity to match") {
      attributes += [
        HostAttribute(name: "identity", value: wanted, visibility: .equalityMonitoring),
        HostAttribute(
          name: "identityCounts", value: try fields["match with similar identity"],
          visibility: .equalityMonitoring),
      ]
    }
    let department = try OrganisationID(prefix: "o", key: try fields["organisation"])
    return Person(
      id: try PersonID(id), name: try fields["first name"] + " " + fields["last name"],
      affiliations: [Affiliation(organisation: department, capacity: .officeHolder(grade))],
      attributes: attributes)
  }
}

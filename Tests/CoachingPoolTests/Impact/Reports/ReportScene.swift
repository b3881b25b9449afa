@testable import CoachingPool

let reportYear = span("2025-04-01", "2026-04-01")
let reportDay = day("2026-05-01")

/// A pool of organisations whose people come to sessions, for reports.
struct ReportScene {
  private(set) var records: [Record] = []
  private var engagements = 0

  init() {
    records.append(
      .pool(Pool(id: "region", names: [Dated("Region Pool")], isDemonstration: true)))
  }

  var state: PoolState { PoolState(records) }

  /// Adds an organisation that subscribes.
  mutating func organisation(
    _ id: OrganisationID, _ type: OrganisationType = .countyCouncil,
    sector: Sector = .localGovernment, headcount: Int? = 5000
  ) {
    var body = CoachingPoolTests.organisation(id, type, sector: sector)
    body.headcounts = headcount.map { [Headcount(people: $0, asOf: day("2020-01-01"))] } ?? []
    records += [.organisation(body), .membership(membership(of: id, span("2010-01-01", nil)))]
    records.append(.person(officer(giver(id), of: id)))
    records.append(.practitioner(coach(practitioner(id), person: giver(id))))
  }

  /// Lets people of an organisation meet its practitioner of another for so many minutes each.
  ///
  /// - Returns: The people.
  @discardableResult
  mutating func meet(
    _ count: Int, of receiver: OrganisationID, with giver: OrganisationID,
    on date: String = "2025-06-10", minutes: Int = 60, level: JobLevel = .manager,
    kind: ServiceKind = .coaching, waited: Int = 10
  ) -> [PersonID] {
    (0..<count).map { _ in
      engagements += 1
      let person = PersonID(stringLiteral: "p\(engagements)")
      records.append(.person(officer(person, of: receiver, level)))
      let id = EngagementID(stringLiteral: "e\(engagements)")
      let proposed = zone(0).startOfDay(day(date).adding(days: -14))
      let request = RequestID(stringLiteral: "r\(engagements)")
      records.append(
        .request(
          CoachingPoolTests.request(request, by: person, of: receiver) {
            $0.state = .matched
            $0.submitted = proposed.adding(seconds: -86_400 * waited)
          }))
      records.append(
        .engagement(
          Engagement(
            id: id, kind: kind, request: request, participants: [person],
            practitioner: practitioner(giver), state: .active, proposed: proposed,
            organisation: receiver, activated: proposed)))
      records.append(
        .session(
          aSession(
            SessionID(stringLiteral: "s\(engagements)"), of: id, held: "\(date)T10:00:00Z",
            minutes: minutes, with: [person])))
      return person
    }
  }

  private func giver(_ id: OrganisationID) -> PersonID { PersonID(stringLiteral: "giver-\(id)") }

  private func practitioner(_ id: OrganisationID) -> PractitionerID {
    PractitionerID(stringLiteral: "coach-\(id)")
  }

  /// Three organisations with people enough for every figure.
  static var region: ReportScene {
    var scene = ReportScene()
    scene.organisation("ashvale")
    scene.organisation("brindle", .nhsTrust, sector: .health)
    scene.organisation("castle", .fireAuthority, sector: .fire)
    scene.meet(40, of: "ashvale", with: "brindle")
    scene.meet(25, of: "brindle", with: "ashvale", minutes: 90, kind: .mentoring, waited: 20)
    scene.meet(12, of: "castle", with: "ashvale", level: .director)
    scene.meet(30, of: "ashvale", with: "castle", on: "2024-09-10")
    return scene
  }
}

extension ImpactReportTerms {
  static func board(
    _ id: ReleaseID = "annual-2026", _ change: (inout Self) -> Void = { _ in }
  ) -> Self {
    var terms = ImpactReportTerms(id, over: reportYear, made: reportDay)
    change(&terms)
    return terms
  }

  static func own(
    _ organisation: OrganisationID, _ id: ReleaseID = "own",
    _ change: (inout Self) -> Void = { _ in }
  ) -> Self {
    var terms = ImpactReportTerms(
      id, for: .organisation(organisation), over: reportYear, made: reportDay)
    change(&terms)
    return terms
  }
}

extension ReportBlock {
  func figure(_ definition: MeasureDefinition) -> PublishedMeasure? {
    figures.first { $0.id == definition.id }
  }

  func table(_ title: String) -> ReportTable? { tables.first { $0.title == title } }
}

@testable import CoachingPool

/// Engagements that completed on 2026-06-15 with two shared goals each, and what was said of these.
struct GoalScene {
  private(set) var records: [Record] = []
  private var count = 0

  var state: PoolState {
    var state = smallPool(.organisation(organisation("vale", .districtCouncil)))
    for record in records { state.put(record) }
    return state
  }

  /// How an agreement was made anew in between.
  enum Renewal { case inTheSameWords, inOtherWords }

  /// Adds an engagement.
  /// - Parameters:
  ///   - start: The levels at the start, by goal; `nil` for one that was not rated.
  ///   - final: The levels at the end.
  ///   - seen: What the sponsor sees of the first goal.
  ///   - sponsor: Who that is; somebody for each by default.
  ///   - rated: When the ratings at the end were given.
  mutating func add(
    start: [Int?] = [], final: [Int?] = [], seen: ObservedChange? = nil,
    by sponsor: PersonID? = nil, of organisation: OrganisationID = "ashvale",
    closed: CivilDate = today, code: ClosureCode = .asPlanned, rated: Instant = now,
    version: Int = 1, renewed: Renewal? = nil
  ) {
    count += 1
    let (person, id) = (
      PersonID(stringLiteral: "p\(count)"), EngagementID(stringLiteral: "e\(count)")
    )
    let sponsor = sponsor ?? PersonID(stringLiteral: "s\(count)")
    let goals = ["g-1", "g-2"].map { SharedGoal(id: .init(stringLiteral: $0), goal: "To \($0)") }
    records += [
      .person(officer(person, of: organisation)), .person(officer(sponsor, of: organisation)),
      .engagement(
        Engagement(
          id: id, kind: .coaching, participants: [person], practitioner: "coach-boris",
          state: .completed, proposed: moment("2026-01-05T09:00:00Z"), organisation: organisation,
          sponsors: [Sponsor(sponsor, .lineManager)], involvement: Involvement(.full),
          agreementVersion: renewed == nil ? 1 : 2,
          closure: Closure(code, at: zone(0).startOfDay(closed), by: .individual))),
      .sharedAgreement(
        SharedAgreement(
          of: id,
          versions: (1...(renewed == nil ? 1 : 2)).map { number in
            AgreementVersion(
              number: number, proposed: moment("2026-01-09T09:00:00Z"), proposedBy: .individual,
              parties: [
                EngagementParty(person, .individual), EngagementParty(sponsor, .sponsor),
              ],
              terms: Confidential(
                AgreementTerms(
                  goals: number == 2 && renewed == .inOtherWords
                    ? goals.map { SharedGoal(id: $0.id, goal: "Otherwise") } : goals,
                  logistics: SessionLogistics(sessions: 1, minutes: 60),
                  reviewPlan: ReviewPlan(attendees: [.individual]))))
          })),
    ]
    for (point, levels) in [(GoalRating.Point.start, start), (.final, final)] {
      for (goal, level) in zip(goals, levels) {
        guard let level = level.flatMap({ GoalAttainment($0) }) else { continue }
        records.append(
          .goalRating(
            GoalRating(
              id: .init(stringLiteral: "\(point.rawValue)-\(goal.id)-\(count)"), engagement: id,
              goal: goal.id, agreementVersion: renewed != nil && point == .final ? 2 : version,
              point: point, level: Confidential(level),
              rated: point == .start ? moment("2026-02-01T09:00:00Z") : rated)))
      }
    }
    guard let seen else { return }
    records.append(
      .sponsorRating(
        SponsorRating(
          id: .init(stringLiteral: "seen-\(count)"), engagement: id, sponsor: sponsor,
          goal: "g-1", agreementVersion: version, point: .final, change: Confidential(seen),
          rated: rated)))
  }

  mutating func put(_ record: Record) { records.append(record) }

  func results(
    by dimensions: [ImpactDimension] = [], asOf date: CivilDate = day("2026-12-31")
  ) throws -> GoalResults {
    try state.goalResults(over: span("2026-04-01", "2027-04-01"), by: dimensions, asOf: date)
  }
}

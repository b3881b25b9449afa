import Testing

@testable import CoachingPool

/// A small pool in which every choice is drawn from a seed.
func drawnPool(_ seed: UInt64, _ objectives: [MatchingPolicy.Objective]) -> [Record] {
  var chance = SplitMix64(seed: seed)
  let themes: [Theme] = Array(Theme.vocabulary.codes.prefix(3))
  func some<Value>(_ values: [Value]) -> [Value] {
    values.filter { _ in chance.next(below: 2) == 0 }
  }
  var policy = PoolPolicy()
  policy.matching.objectives = objectives
  let organisations: [OrganisationID] = ["ashvale", "brindlewood", "caldmoor"]
  var records: [Record] = [.policy(policy)] + organisations.map { .organisation(organisation($0)) }
  records += organisations.map { .membership(membership(of: $0)) }
  for number in 0..<(2 + chance.next(below: 3)) {
    let person = PersonID(stringLiteral: "coach\(number)")
    let home = organisations[chance.next(below: 3)]
    records.append(.person(officer(person, of: home, .manager)))
    records.append(
      .practitioner(
        coach(
          .init(stringLiteral: "c\(number)"), person: person,
          kinds: some([.coaching]) + [.mentoring]
        ) {
          $0.ownLimit = chance.next(below: 3)
          $0.themes = some(themes)
        }))
    if chance.next(below: 3) == 0 {
      records.append(
        .engagement(
          Engagement(
            id: .init(stringLiteral: "e\(number)"), kind: .mentoring, participants: ["earlier"],
            practitioner: .init(stringLiteral: "c\(number)"), proposed: now)))
    }
  }
  for number in 0..<(2 + chance.next(below: 4)) {
    let person = PersonID(stringLiteral: "p\(number)")
    let home = organisations[chance.next(below: 3)]
    let level = JobLevel(rawValue: 1 + chance.next(below: 8)) ?? .officer
    records.append(.person(officer(person, of: home, level)))
    records.append(
      .request(
        request(.init(stringLiteral: "r\(number)"), by: person, of: home) {
          $0.kind = chance.next(below: 3) == 0 ? .mentoring : .coaching
          $0.provision = chance.next(below: 4) == 0 ? .ownOrganisation : .crossPool
          $0.submitted = now.adding(seconds: -86_400 * chance.next(below: 200))
          $0.themes = some(themes)
          if chance.next(below: 3) == 0 {
            $0.preferences.choice = .ranked(["c1", "c0"])
          }
        }))
  }
  return records
}

/// Tries every set of pairs there is, and keeps the best values of the aims.
struct RoundEnumeration {
  private let state: PoolState
  private let round: RoundResult
  private let constraints: RoundConstraints
  private let apart: (RequestID, RequestID) -> Bool
  private let requests: [Request]
  private let practitioners: [PractitionerMembership]
  private let judged: [[PairJudgement?]]
  private var chosen: [[Int]] = []
  private var values: [Int]?

  /// Enumerates under constraints; `apart` tells which two requests may not share a practitioner.
  init(
    _ state: PoolState, _ round: RoundResult, under constraints: RoundConstraints = .init(),
    apart: @escaping (RequestID, RequestID) -> Bool = { _, _ in false }
  ) {
    self.state = state
    self.round = round
    self.constraints = constraints
    self.apart = apart
    requests = state.requests.values
    let practitioners = state.practitioners.values
    self.practitioners = practitioners
    judged = requests.map { request in
      practitioners.map { round.explain(request.id, with: $0.id) }
    }
    place(0)
  }

  /// The best values as the round states them; `nil` where nothing meets the constraints.
  var best: [Int]? {
    values.map {
      zip(state.policy.matching.objectives, $0).map { aim, value in
        switch aim {
        case .load, .seniorsInOwnOrganisation: -value
        case .worstOff: value == .max ? 0 : value
        default: value
        }
      }
    }
  }

  private mutating func place(_ row: Int) {
    guard row < requests.count else {
      if isAllowed {
        let these = state.policy.matching.objectives.map(value)
        if values?.lexicographicallyPrecedes(these) ?? true { values = these }
      }
      return
    }
    let wanted =
      constraints.wanted.first { $0.request == requests[row].id }?.practitioners ?? 1
    let eligible = practitioners.indices.filter { judged[row][$0]?.isEligible == true }
    for subset in 0..<(1 << eligible.count) where subset.nonzeroBitCount <= wanted {
      chosen.append(
        eligible.enumerated().filter { subset >> $0.offset & 1 == 1 }.map(\.element))
      place(row + 1)
      chosen.removeLast()
    }
  }

  private var pairs: [(row: Int, column: Int)] {
    chosen.enumerated().flatMap { row, columns in columns.map { (row, $0) } }
  }

  private var isAllowed: Bool {
    let named = Set(
      pairs.map {
        RoundConstraints.Pair(requests[$0.row].id, practitioners[$0.column].id)
      })
    guard named.isSuperset(of: constraints.pinned), named.isDisjoint(with: constraints.forbidden)
    else { return false }
    for (column, practitioner) in practitioners.enumerated() {
      let rows = pairs.filter { $0.column == column }.map(\.row)
      let free = max(
        0,
        state.policy.capacity.limit(for: practitioner)
          - state.liveEngagementCount(of: practitioner.id))
      let least =
        constraints.minimums.first { $0.practitioner == practitioner.id }?.least ?? 0
      guard rows.count <= free, rows.count >= least else { return false }
      for row in rows {
        for other in rows where row < other && apart(requests[row].id, requests[other].id) {
          return false
        }
      }
    }
    return constraints.quotas.allSatisfy { quota in
      let count = pairs.count { pair in
        switch quota.side {
        case .requests: requests[pair.row].organisation == quota.organisation
        case .practitioners:
          state.people[practitioners[pair.column].person]?.affiliations
            .contains { $0.organisation == quota.organisation } == true
        }
      }
      return count >= quota.atLeast && count <= quota.atMost ?? .max
    }
  }

  private func value(_ aim: MatchingPolicy.Objective) -> Int {
    let points = pairs.map { judged[$0.row][$0.column]?.points ?? 0 }
    switch aim {
    case .peopleServed: return chosen.count { !$0.isEmpty }
    case .peopleServedByWaiting:
      return requests.indices.filter { !chosen[$0].isEmpty }.reduce(0) { sum, row in
        let zone = PoolTimeZone.unitedKingdom
        let days = requests[row].submitted.map { today.days(since: zone.date(at: $0)) } ?? 0
        return sum + state.policy.matching.waiting.weight(afterDays: days)
      }
    case .seniorsInOwnOrganisation:
      return -pairs.count { pair in
        let request = requests[pair.row]
        if case .ranked(let listed) = request.preferences.choice,
          listed.contains(practitioners[pair.column].id)
        {
          return false
        }
        let home = state.people[practitioners[pair.column].person]?.affiliations.first
        let level = state.people[request.individual]?.affiliations.first?.jobLevel
        return home?.organisation == request.organisation && (level?.rawValue ?? 9) <= 4
      }
    case .worstOff: return points.min() ?? .max
    case .totalFit: return points.reduce(0, +)
    case .load:
      return -pairs.reduce(0) {
        $0 + state.liveEngagementCount(of: practitioners[$1.column].id)
      }
    }
  }
}

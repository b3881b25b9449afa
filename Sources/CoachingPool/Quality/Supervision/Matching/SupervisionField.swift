internal import MatchingAlgorithms

/// The two sides of a draft of supervision, each looked up once and in the order of hashed identifiers.
struct SupervisionField: Sendable {
  /// A practitioner who is to be supervised.
  struct Row: Sendable {
    let practitioner: PractitionerMembership
    let side: SupervisionSide
    /// How near a lapse is, the nearer the more; 0 where none is in sight.
    let urgency: Int64
    /// What stands between them and any supervisor.
    let reasons: [Reason]
  }

  /// Somebody who supervises.
  struct Column: Sendable {
    let supervisor: Supervisor
    let side: SupervisionSide
    /// What stands between them and any practitioner.
    let reasons: [Reason]
    /// The days of an arrangement with them: they end as they stop serving.
    let span: DateSpan
    /// How many more arrangements they may have.
    let places: Int
    /// How many they have.
    let load: Int
  }

  let pairing: SupervisionPairing
  let rows: [Row]
  let supervisors: [Column]
  /// What stands between each practitioner and each supervisor; empty where nothing does.
  let refusals: [[[Reason]]]
  /// Which practitioners may not be in one group.
  let apart: ApartRequests
  let size: ClosedRange<Int>
  let branchLimit: Int

  init(
    _ form: SupervisionForm, _ line: ServiceLine, _ state: PoolState, from date: CivilDate,
    until end: CivilDate?, only: Set<PractitionerID>?
  ) {
    let pairing = SupervisionPairing(state: state, form: form, line: line, date: date)
    let span = DateSpan(from: date, to: end) ?? DateSpan(from: date)
    let quality = state.policy.quality
    let rows = Self.ordered(
      state.practitioners.values.filter {
        only?.contains($0.id) ?? Self.isWanting($0, form, line, state, on: date, span)
      }, by: \.id
    ).map { practitioner in
      Row(
        practitioner: practitioner,
        side: SupervisionSide(practitioner.person, in: state, on: date),
        urgency: Self.urgency(
          of: state.supervisionHolding(of: practitioner.id, on: date), on: date),
        reasons: pairing.reasons(against: practitioner, in: span))
    }
    let supervisors = Self.ordered(state.supervisors.values, by: \.id).map { supervisor in
      let last = [supervisor.span.end, span.end].compactMap { $0 }.min()
      let days = DateSpan(from: date, to: last) ?? span
      let reasons = pairing.reasons(against: supervisor)
      let left = pairing.placesLeft(of: supervisor, in: days)
      return Column(
        supervisor: supervisor, side: SupervisionSide(supervisor.person, in: state, on: date),
        reasons: reasons, span: days, places: reasons.isEmpty ? max(0, left) : 0,
        load: max(0, supervisor.most(of: form) - left))
    }
    refusals = rows.map { row in
      supervisors.map { column in
        column.reasons + row.reasons
          + pairing.reasons(
            between: (column.supervisor, column.side), and: (row.practitioner, row.side))
      }
    }
    apart = ApartRequests(form == .group ? Self.keptApart(rows) : [])
    let least = max(1, quality.supervisionGroupLeast)
    size = form == .group ? least...max(least, quality.supervisionGroupMost) : 1...1
    branchLimit = state.policy.matching.branchLimit
    self.pairing = pairing
    self.rows = rows
    self.supervisors = supervisors
  }

  /// The levels after which a draft is as good as can be, but for the spread of load.
  var levels: [ObjectiveLevel] {
    [.rowsServed, .rowsServed(weights: rows.map(\.urgency)), .total(0), .total(1)]
  }

  /// Every group that could be led, as the supervisor of each: no more than there are members for.
  var groupsOffered: [Int] {
    supervisors.indices.flatMap { column in
      Array(
        repeating: column,
        count: min(supervisors[column].places, rows.count / size.lowerBound))
    }
  }

  /// The group to close: one for whom the fewest practitioners may come, of the supervisor with the most
  /// groups among equals, and the last among those.
  func leastWanted(of open: [Int]) -> Int? {
    let wanting = supervisors.indices.map { column in
      refusals.count { $0[column].isEmpty }
    }
    return open.indices.min { left, right in
      let (one, other) = (open[left], open[right])
      if wanting[one] != wanting[other] { return wanting[one] < wanting[other] }
      let counts = [one, other].map { column in open.count { $0 == column } }
      return counts[0] != counts[1] ? counts[0] > counts[1] : left > right
    }
  }

  /// The best draft with those groups open, each with enough members; `nil` where they cannot have them.
  func groups(_ open: [Int]) throws(RoundError) -> SupervisionSolution? {
    try solution(
      open, places: open.map { _ in size.upperBound }, least: size.lowerBound, levels: levels)
  }

  /// What no choice of those groups can do better than: groups of any size, and nobody kept apart.
  func bound(_ open: [Int]) throws(RoundError) -> SupervisionSolution? {
    try solution(
      open, places: open.map { _ in size.upperBound }, apart: ApartRequests([]), levels: levels)
  }

  /// The best draft with those columns; `nil` where they cannot have as many members as asked, or the
  /// search found none within its limit.
  func solution(
    _ columns: [Int], places: [Int], least: Int = 0, apart: ApartRequests? = nil,
    levels: [ObjectiveLevel]
  ) throws(RoundError) -> SupervisionSolution? {
    let apart = apart ?? self.apart
    do throws(MatchingError) {
      let graph = try graph(columns, places, least)
      guard let tree = try RoundSearch.tree(graph, levels, apart, limit: branchLimit),
        let proof = RoundProof(graph, tree, levels, keepingApart: apart)
      else { return nil }
      return SupervisionSolution(columns: columns, proof: proof)
    } catch {
      if error.faults.contains(where: { $0.shortage != nil }) { return nil }
      throw RoundError(error)
    }
  }

  /// Who may come to whom: on each pair, 1 for another organisation and 1 for a shared language.
  private func graph(
    _ columns: [Int], _ places: [Int], _ least: Int
  ) throws(MatchingError) -> BipartiteGraph {
    var builder = BipartiteGraph.Builder(
      columnCapacities: places, columnMinimums: least > 0 ? places.map { _ in least } : nil,
      benefitCount: 2)
    for (row, one) in rows.enumerated() {
      builder.addRow()
      for (place, column) in columns.enumerated() where refusals[row][column].isEmpty {
        let other = supervisors[column]
        let isOfAnother = one.side.organisations.isDisjoint(with: other.side.organisations)
        let shares = one.practitioner.languages.contains { language in
          other.supervisor.languages.contains { $0.primary == language.primary }
        }
        builder.addEdge(to: place, benefits: [isOfAnother ? 1 : 0, shares ? 1 : 0])
      }
    }
    return try builder.build()
  }

  /// Whether a practitioner is to be served unasked: their norm counts the form, they work in the pool, and
  /// have no arrangement of it.
  private static func isWanting(
    _ practitioner: PractitionerMembership, _ form: SupervisionForm, _ line: ServiceLine,
    _ state: PoolState, on date: CivilDate, _ span: DateSpan
  ) -> Bool {
    guard practitioner.line == line,
      [.approved, .live, .paused].contains(practitioner.status),
      !state.supervisionArrangements(of: practitioner.id).contains(where: {
        $0.form == form && $0.span.overlaps(span)
      })
    else { return false }
    return state.supervisionHistory(of: practitioner, on: date, withPractice: false).norm?.counts
      .contains(form) ?? false
  }

  private static func urgency(of holding: Standing.Holding, on date: CivilDate) -> Int64 {
    guard case .until(let day) = holding else { return 0 }
    return Int64(min(max(1, 1000 - day.days(since: date)), 2000))
  }

  /// The pairs of rows between which a conflict is declared, or one of whom is above the other.
  private static func keptApart(_ rows: [Row]) -> [(Int, Int)] {
    var rowsOfPerson: [PersonID: [Int]] = [:]
    for (row, one) in rows.enumerated() {
      for person in one.side.identities { rowsOfPerson[person, default: []].append(row) }
    }
    return rows.enumerated().flatMap { row, one in
      one.side.conflicts.union(one.side.above).union(one.side.identities).sorted()
        .flatMap { rowsOfPerson[$0] ?? [] }.filter { $0 != row }.map { (row, $0) }
    }
  }

  private static func ordered<Value, Subject>(
    _ values: [Value], by id: KeyPath<Value, Identifier<Subject>>
  ) -> [Value] {
    values.sorted {
      let (left, right) = ($0[keyPath: id], $1[keyPath: id])
      return (left.tableHash, left) < (right.tableHash, right)
    }
  }
}

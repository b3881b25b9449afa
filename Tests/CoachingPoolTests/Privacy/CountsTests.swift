import Foundation
import Testing

@testable import CoachingPool

/// Counts and ranges for a report: what they rest on, and what they hold.
@Suite struct `Counts for reporting` {
  /// Two sessions of an engagement that was held, of which the individual has let nobody know anything.
  private static let unspoken: PoolState = {
    var state = Planted.state
    let alsoLetKnow = [RecordKey(.reflection, "released"), RecordKey(.disclosure, "d")]
    for key in Planted.ofReviews + alsoLetKnow { state.remove(key) }
    state.change { $0.sponsors = [] }
    state.meet {
      $0.isProtectedTime = false
      $0.state = .held
      $0.held = SessionTime(moment("2026-06-02T06:06:06Z"), minutes: 61)
      $0.attendance = Attendance(expected: ["amara"])
    }
    state.put(
      .session(aSession("chemistry", .chemistry, held: "2026-05-21T07:07:07Z", minutes: 30)))
    return state
  }()

  /// Everything that somebody may consent to or release, given.
  private static let consented: PoolState = {
    var state = unspoken
    for key in Planted.state.records.map(\.key) where state.records.allSatisfy({ $0.key != key }) {
      guard let record = Planted.state.records.first(where: { $0.key == key }) else { continue }
      state.put(record)
    }
    state.change { $0.sponsors = Planted.engagement.sponsors }
    state.meet { $0.isProtectedTime = true }
    if var kept = state.reflections["kept"] {
      kept.released = now
      state.put(.reflection(kept))
    }
    return state
  }()

  private func hours(_ state: PoolState, as role: Role) throws -> ShownHours {
    let sight: ShownHours? =
      role == .individual
      ? ReadEngagement<IndividualView>("e").decision(on: state, in: Planted.context(role))
        .outcome.view?.hours
      : ReadEngagement<PractitionerView>("e").decision(on: state, in: Planted.context(role))
        .outcome.view?.hours
    return try #require(sight)
  }

  @Test func `R40: need nobody's consent: they are the same whoever released whatever`() throws {
    #expect(Self.consented.records != Self.unspoken.records)
    let before = SessionMinutes(Self.unspoken.sessions.values)
    let after = SessionMinutes(Self.consented.sessions.values)
    #expect(before == after)
    #expect(
      before.delivered == 61 && before[.chemistry].minutes == 30 && before[.session].held == 1)
    for role in [Role.individual, .practitioner] {
      #expect(try hours(Self.unspoken, as: role) == hours(Self.consented, as: role))
      #expect(try hours(Self.unspoken, as: role).deliveredMinutes == 61)
    }
  }

  @Test func `R40: are the same whoever the people are and wherever they met`() {
    let named = Self.consented.sessions.values
    let others = named.map { session -> Session in
      var other = aSession(
        .init(stringLiteral: "x-\(session.id)"), of: "f", session.kind, with: ["dana"])
      other.state = session.state
      other.held = session.held
      other.flags = session.flags
      other.place = Confidential("somewhere else")
      return other
    }
    #expect(SessionMinutes(named) == SessionMinutes(others))
    #expect(SessionMinutes(named) == SessionMinutes(named.reversed()))
  }

  /// Every value inside another, a list's and a structure's alike.
  private static func leaves(_ value: Any) -> [Any] {
    let children = Mirror(reflecting: value).children
    return children.isEmpty && Mirror(reflecting: value).displayStyle != .collection
      ? [value] : children.flatMap { leaves($0.value) }
  }

  @Test func `R40: hold whole numbers and nothing by which somebody could be told`() throws {
    let state = Self.consented
    let counts: [Any] = [
      SessionMinutes(state.sessions.values), try hours(state, as: .individual),
      try hours(state, as: .practitioner),
      try #require(
        SignpostingTally(quarter: Quarter(of: today), count: 3)),
    ]
    for count in counts {
      let leaves = Self.leaves(count)
      #expect(!leaves.isEmpty)
      for leaf in leaves { #expect(leaf is Int, "\(type(of: leaf)) in \(type(of: count))") }
    }
    // What leaves in a view has these keys, each with a whole number.
    let sent = try JSONSerialization.jsonObject(
      with: JSONEncoder().encode(hours(state, as: .individual)))
    let members = try #require(sent as? [String: Int])
    #expect(
      members == ["sessions": 1, "deliveredMinutes": 61, "participantMinutes": 61])
  }

  @Test func `R40: a cell that is aggregate opens no view of one engagement, and no row of it`() {
    for (row, role) in `Every cell of the matrix`.cells {
      let cell = ConfidentialityMatrix.cell(row, for: role)
      guard cell.access == .aggregate || cell.access == .pseudonymous else { continue }
      #expect(!Planted.reasons(as: role, for: row).isEmpty, "\(row.code), \(role.rawValue)")
    }
  }
}

import Foundation
import Testing

@testable import CoachingPool

@Suite struct `A CPD log before the eyes of each role` {
  private let state = Development.pool(
    .cpdEntry(
      CPDEntry(
        id: "a", practitioner: "coach-boris", date: day("2026-06-10"), minutes: 61,
        category: .mentorCoaching, title: Confidential("secretTitle"), recorded: now)),
    Development.entry("gone", on: "2026-06-09", minutes: 77, withdrawn: now),
    Development.entry("credit", on: "2026-06-12", minutes: 300, event: "c"),
    Development.held("c", Development.conference, "boris"))

  /// What a role reads, whichever way it asks; `nil` where it reads nothing.
  private func look(_ role: Role, _ person: PersonID? = nil, in state: PoolState) -> String? {
    let context = context(role, person)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let own = (try? decide(ReadOwnCPD(of: "coach-boris"), state, context).outcome)
      .flatMap { try? encoder.encode($0) }
    let full = (try? decide(ReadCPD(of: "coach-boris"), state, context).outcome)
      .flatMap { try? encoder.encode($0) }
    return (own ?? full).map { String(decoding: $0, as: UTF8.self) }
  }

  private func person(_ role: Role) -> PersonID { role == .practitioner ? "boris" : "paula" }

  /// The row as the matrix has it, and beside it what the views of a log show of an entry: the supervisor's
  /// own is the supervision log alone, and aggregates are of other types.
  @Test(arguments: ConfidentialityMatrix.roles)
  func `the row supervisionLog: the practitioner's own, the coordinator's in full, nobody else's`(
    role: Role
  ) {
    let access = ConfidentialityMatrix.cell(
      ConfidentialityRow(unchecked: "supervisionLog"), for: role
    ).access
    let expected: [Role: MatrixCell.Access] = [
      .practitioner: .own, .poolCoordinator: .full, .supervisor: .own, .analyst: .aggregate,
      .publicReader: .aggregate,
    ]
    #expect(access == expected[role] ?? .nothing)
    let seen = look(role, person(role), in: state)
    let reads = role == .practitioner || role == .poolCoordinator
    #expect((seen != nil) == reads)
    #expect(seen?.contains("secretTitle") ?? false == reads)
    var changed = state
    changed.remove(RecordKey(.cpdEntry, "a"))
    #expect((look(role, person(role), in: changed) != seen) == reads)
    // What no longer counts is the coordinator's to see alone.
    var without = state
    without.remove(RecordKey(.cpdEntry, "gone"))
    #expect((look(role, person(role), in: without) != seen) == (role == .poolCoordinator))
  }

  @Test(arguments: Role.allCases)
  func `whoever is not let in is told one thing, whether or not there is such a log`(role: Role) {
    guard role != .practitioner, role != .poolCoordinator else { return }
    let code: ReasonCode =
      [.analyst, .publicReader].contains(role) ? .onlyStatistics : .nothingToRead
    for practitioner: PractitionerID in ["coach-boris", "nobody"] {
      for person: PersonID? in ["boris", "paula", nil] {
        #expect(refusals(ReadOwnCPD(of: practitioner), state, context(role, person)) == [code])
        #expect(refusals(ReadCPD(of: practitioner), state, context(role, person)) == [code])
      }
    }
  }

  @Test(arguments: ConfidentialityMatrix.roles)
  func `R36: no view of an engagement lets anybody in to the row`(role: Role) {
    for row in ConfidentialityMatrix.ofPractitioners {
      #expect(!Planted.reasons(as: role, for: row).isEmpty)
    }
  }

  @Test func `no role reads by the other's view, and nobody another's log`() {
    #expect(
      refusals(ReadOwnCPD(of: "coach-boris"), state, Development.coordinator) == [.nothingToRead])
    #expect(refusals(ReadCPD(of: "coach-boris"), state, Development.boris) == [.nothingToRead])
    #expect(
      refusals(ReadOwnCPD(of: "coach-boris"), state, context(.practitioner, "cleo"))
        == [.notThePersonConcerned])
  }

  @Test func `A23 A37: a coordinator who is the practitioner reads nothing in that role`() {
    let own = context(.poolCoordinator, "boris")
    #expect(
      refusals(ReadCPD(of: "coach-boris"), state, own) == [.partyToIt, .passesToTheDeputy])
    #expect(
      refusals(ReadCPD(of: "coach-boris"), state, context(.poolCoordinator)) == [.nameThePerson])
  }

  @Test func `the practitioner's view has what counts, with the year that ends today`() throws {
    let view = try decide(ReadOwnCPD(of: "coach-boris"), state, Development.boris).outcome
    #expect(view.entries.map(\.entry) == ["a", "credit"])
    #expect(view.entries.map(\.title) == ["secretTitle", nil])
    #expect(view.entries.map(\.event) == [nil, "The conference"])
    #expect(view.year.minutes == 361 && view.year.end == today)
  }

  @Test func `the coordinator's view has everything, and says what counts`() throws {
    let decision = try decide(ReadCPD(of: "coach-boris"), state, Development.coordinator)
    let view = decision.outcome
    #expect(decision.changes.isEmpty && view.person == "boris")
    #expect(view.entries.map(\.entry) == ["gone", "a", "credit"])
    #expect(view.entries.map(\.counts) == [false, true, true])
    #expect(view.year.minutes == 361)
  }
}

import CoachingPool

/// The records of both stores: held sessions, five for each engagement.
enum Sessions {
  /// Stores so many of them, ten thousand a commit.
  static func write(_ count: Int, to store: any PoolStore) async throws {
    var base = Revision.empty
    for start in stride(from: 0, to: count, by: 10_000) {
      let changes = try (start..<min(start + 10_000, count)).map { Change.put(try session($0)) }
      _ = try await store.commit(try commit(changes, on: base))
      base = base.next
    }
  }

  static func commit(_ changes: [Change], on base: Revision) throws -> Commit {
    Commit(
      base: base, instant: Instant(secondsSince1970: 1_790_000_000), actor: nil, role: .system,
      command: "registerRecords", policyVersion: .first,
      idempotencyKey: try IdempotencyKey("try-\(base)"), changes: changes)
  }

  static func session(_ number: Int) throws -> Record {
    let start = Instant(secondsSince1970: 1_700_000_000 + number * 3600)
    return .session(
      Session(
        id: try SessionID("session-\(number)"),
        engagement: try EngagementID("engagement-\(number / 5)"), kind: .session, state: .held,
        held: SessionTime(start, minutes: 60), mode: .video,
        attendance: Attendance(expected: [try PersonID("person-\(number / 5)")])))
  }
}

import CoachingPool
import Testing

extension Wire {
  @Suite struct `An engagement that was stored before` {
    /// The golden record of the first format, byte by byte.
    private static let first = #"""
      {"id":"eng-2","kind":"teamCoaching","request":"req-1","participants":["p-1","p-3"],\#
      "practitioner":"c-1","state":"active","proposed":"2026-05-06T08:15:30Z",\#
      "predecessor":"eng-1"}
      """#

    @Test func `is read, says nothing of what came later, and keeps its bytes`() throws {
      let record = try Record(.engagement, bytes: Array(Self.first.utf8))
      #expect(
        record
          == .engagement(
            Engagement(
              id: try id("eng-2"), kind: .teamCoaching, request: try id("req-1"),
              participants: [try id("p-1"), try id("p-3")], practitioner: try id("c-1"),
              state: .active, proposed: try moment("2026-05-06T08:15:30Z"),
              predecessor: try id("eng-1"))))
      #expect(text(try record.encoded()) == Self.first)
      guard case .engagement(let engagement) = record else { return }
      #expect(engagement.line == .pool && engagement.closure == nil)
      #expect(engagement.faults(in: PoolPolicy()).isEmpty)
    }
  }
}

import CoachingPool
import Testing

extension Wire {
  @Suite struct `Reviews and ratings that were stored before` {
    /// With nothing but the moment of the last extension to tell one end from another.
    private static let reviews = #"""
      {"engagement":"eng-2","summaries":[{"point":"final","version":1,\#
      "written":"2026-07-10T09:00:00Z","writtenBy":"practitioner","text":"More."},\#
      {"point":"final","version":2,"written":"2026-08-01T09:00:00Z","writtenBy":"individual",\#
      "text":"Still more."}],"releases":[{"point":"final","version":1,\#
      "at":"2026-07-20T09:00:00Z","readers":[{"person":"p-9","role":"sponsor"}]},\#
      {"point":"final","version":2,"at":"2026-08-01T09:00:00Z",\#
      "readers":[{"person":"p-9","role":"sponsor"}]}],"waivers":[{"reason":"lookedAtBefore",\#
      "at":"2026-07-19T09:00:00Z","by":"individual"},{"reason":"nobodyToMeet",\#
      "at":"2026-08-01T09:00:00Z","by":"individual"}],"handOvers":[{"at":"2026-07-19T10:00:00Z",\#
      "by":"practitioner"},{"at":"2026-08-01T10:00:00Z","by":"practitioner"}]\#

      """#

    private func reviews(_ more: String) throws -> Reviews {
      let record = try Record(.reviews, bytes: Array((Self.reviews + more).utf8))
      #expect(try Record(.reviews, bytes: record.encoded()) == record)
      guard case .reviews(let reviews) = record else { throw Unexpected() }
      return reviews
    }

    private struct Unexpected: Error {}

    @Test func `count for the same end as they did`() throws {
      let reviews = try reviews(#","reopened":"2026-07-20T09:00:00Z"}"#)
      #expect(reviews.end == 2 && reviews.faults() == [])
      #expect(
        reviews.releases.map(\.end) == [1, 2] && reviews.waivers.map(\.end) == [1, 2]
          && reviews.handOvers.map(\.end) == [1, 2])
      #expect(reviews.releases(for: .final).map(\.version) == [2])
    }

    @Test func `are of the first end where there were no more sessions, under any agreement`()
      throws
    {
      let reviews = try reviews("}")
      #expect(reviews.end == 1 && reviews.waivers.map(\.end) == [1, 1])
      for version in [nil, 1, 7] {
        #expect(reviews.waiver(under: version)?.reason == .nobodyToMeet)
      }
      #expect(reviews.handOver?.at == (try moment("2026-08-01T10:00:00Z")))
      #expect(reviews.handOvers.map(\.end) == [1, 1])
    }

    @Test func `a rating keeps the one release that it had`() throws {
      let old = #"""
        {"id":"rate-2","engagement":"eng-2","goal":"g-1","agreementVersion":2,"point":"midway",\#
        "level":"more","rated":"2026-07-10T09:30:00Z",\#
        "release":{"at":"2026-07-12T09:00:00Z","readers":["p-9"]}}
        """#
      let record = try Record(.goalRating, bytes: Array(old.utf8))
      guard case .goalRating(let rating) = record else { throw Unexpected() }
      #expect(
        rating.releases
          == [RatingRelease(at: try moment("2026-07-12T09:00:00Z"), to: [try id("p-9")])])
      #expect(try Record(.goalRating, bytes: record.encoded()) == record)
    }
  }
}

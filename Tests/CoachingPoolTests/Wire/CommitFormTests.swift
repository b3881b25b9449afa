import CoachingPool
import Testing

extension Wire {
  static func commit(_ changes: [Change], base: Int = 41, actor: String? = "k-9") throws -> Commit {
    Commit(
      base: Revision(base), instant: try moment("2026-05-06T08:15:30Z"),
      actor: try actor.map { try id($0) }, role: .poolCoordinator, command: "registerRecords",
      policyVersion: try #require(PolicyVersion(2)), idempotencyKey: try id("try-1"),
      changes: changes)
  }

  @Suite struct `The stored form of a commit` {
    private let golden = """
      {"base":41,"revision":42,"at":"2026-05-06T08:15:30Z","actor":"k-9","role":"poolCoordinator",\
      "command":"registerRecords","policy":2,"key":"try-1","changes":[\
      {"put":"signpostingTally","record":{"quarter":"2026-Q4","count":3}},\
      {"remove":"person","id":"p-2"}]}
      """

    private func faults(_ from: String, _ to: String) throws -> [WireError.Fault] {
      try #require(golden.contains(from))
      let text = golden.replacing(from, with: to, maxReplacements: 1)
      return try #require(throws: WireError.self) { try Commit(bytes: Array(text.utf8)) }.faults
    }

    @Test func `a commit has these very bytes`() throws {
      let commit = try commit([
        .put(try full(.signpostingTally)), .remove(RecordKey(.person, "p-2")),
      ])
      #expect(text(try commit.encoded()) == golden)
      #expect(try Commit(bytes: Array(golden.utf8)) == commit)
    }

    @Test func `a commit of nobody and of no changes comes back`() throws {
      let commit = try commit([], base: 0, actor: nil)
      let bytes = try commit.encoded()
      #expect(text(bytes).hasSuffix(#""key":"try-1","changes":[]}"#))
      #expect(!text(bytes).contains("actor"))
      #expect(try Commit(bytes: bytes) == commit)
    }

    @Test func `a revision that does not follow its base is a fault`() throws {
      for wrong in ["41", "43", "-1", "\(Int.max)"] {
        let found = try faults("\"revision\":42", "\"revision\":\(wrong)")
        #expect(found.map(\.path) == ["/revision"])
      }
      #expect(
        try faults("42", "44").first?.description
          == """
          Line 1, column 23, at /revision: expected is 42, one more than "base", but found is 44.
          """)
      #expect(try faults("\"base\":41", "\"base\":\(Int.max)").map(\.path) == ["/base"])
      #expect(try faults("\"base\":41", "\"base\":-1").map(\.path) == ["/base"])
    }

    @Test(
      arguments: [
        (#""put":"signpostingTally""#, #""put":"tally""#, ["/changes/0/put"]),
        (#""put":"signpostingTally","#, "", ["/changes/0/put"]),
        (#""remove":"person""#, #""remove":"person","put":"person""#, ["/changes/1/put"]),
        (#""id":"p-2""#, #""id":"p 2""#, ["/changes/1/id"]),
        (#""remove":"person","id":"p-2""#, #""remove":"policy","id":"+2""#, ["/changes/1/id"]),
        (#""id":"p-2""#, #""record":{}"#, ["/changes/1/id", "/changes/1/record"]),
        (#""count":3"#, #""count":-3"#, ["/changes/0/record/count"]),
        (#""role":"poolCoordinator""#, #""role":"boss""#, ["/role"]),
        (#""policy":2"#, #""policy":0"#, ["/policy"]),
        (#""changes":"#, #""change":"#, ["/changes", "/change"]),
      ])
    func `a wrong member is a fault at its place`(from: String, to: String, paths: [String])
      throws
    {
      #expect(try faults(from, to).map(\.path) == paths)
    }

    @Test func `commits of every kind of record come back equal, whatever they hold`() throws {
      var random = RandomRecords(seed: 2026)
      let count = TestCounts.isFull ? 1_000 : 30
      for _ in 0..<count {
        let changes = try (0..<random.below(5)).map { _ in try random.change() }
        let commit = try commit(changes, base: random.below(1 << 40))
        let bytes = try commit.encoded()
        let read = try Commit(bytes: bytes)
        #expect(read == commit)
        #expect(try read.encoded() == bytes)
      }
    }
  }
}

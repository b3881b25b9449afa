import CoachingPool
import Testing

extension Wire {
  @Suite struct `The stored form of a record` {
    @Test(arguments: RecordKind.allCases)
    func `a full and a bare record come back equal, and give the same bytes again`(
      kind: RecordKind
    ) throws {
      for record in [try full(kind), try bare(kind)] {
        let bytes = try record.encoded()
        let read = try Record(kind, bytes: bytes)
        #expect(read == record)
        #expect(try read.encoded() == bytes)
        #expect(try record.encoded() == bytes)
      }
    }

    @Test(arguments: RecordKind.allCases)
    func `a full record has these very bytes`(kind: RecordKind) throws {
      #expect(text(try full(kind).encoded()) == golden[kind])
    }
  }
}

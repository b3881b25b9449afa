import CoachingPool
import CoachingPoolInterchange
import Foundation
import PoolJSON
import Testing

@Suite struct `The schemas of a whole pool` {
  private func kept(_ name: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).appending(
      path: "../../../../Documentation/Schemas/\(name).schema.json"
    ).standardized
    return [UInt8](try Data(contentsOf: file))
  }

  @Test func `are those in the documentation`() throws {
    #expect(try kept("coachingpool.pool-1") == WholePoolSchema.json())
    #expect(try kept("coachingpool.pool-csv-1") == WholePoolSchema.manifest())
  }

  @Test func `take what is written`() throws {
    let json = try PolicySchemaValidator(schema: WholePoolSchema.json())
    let manifest = try PolicySchemaValidator(schema: WholePoolSchema.manifest())
    for pool in [TriedPools.everyKind, TriedPools.year, WholePool(PoolState())] {
      #expect(json.faults(of: try JSONReader.read(pool.json())) == [])
      let last = try #require(try pool.csvFiles().last)
      #expect(manifest.faults(of: try JSONReader.read(last.bytes)) == [])
    }
  }

  @Test func `refuse other kinds, other members and records without what they need`() throws {
    let schema = try PolicySchemaValidator(schema: WholePoolSchema.json())
    let text = String(decoding: try TriedPools.everyKind.json(), as: UTF8.self)
    for (old, new) in [
      ("\"person\": [", "\"persons\": ["), ("\"revision\": 7", "\"revision\": -1"),
      ("coachingpool.pool/1", "coachingpool.pool/2"), ("\"records\"", "\"record\""),
    ] {
      let changed = text.replacing(old, with: new, maxReplacements: 1)
      #expect(!schema.faults(of: try JSONReader.read(changed)).isEmpty, "\(new)")
    }
    let bare = "{\"schema\":\"coachingpool.pool/1\",\"revision\":1,\"records\":{\"person\":[{}]}}"
    #expect(schema.faults(of: try JSONReader.read(bare)).contains { $0.hasSuffix("/id: required") })
  }
}

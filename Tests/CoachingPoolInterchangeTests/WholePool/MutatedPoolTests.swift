import CoachingPool
import CoachingPoolInterchange
import PoolJSON
import Testing

/// Tries that an importer never traps.
///
/// Whatever the bytes, it answers with a typed error whose faults have words, or with a pool that is written
/// and read again as it is.
@Suite struct `A whole pool with random changes` {
  /// Pieces that mean something to one of the formats.
  private static let pieces = [
    "\"", "\"\"", ",", "\r\n", "\n", "{", "}", "[", "]", ":", "null", "true", "0", "-1", "1e999",
    "9223372036854775807", "\\u0000", "\\ud800", "\u{0}", "\u{FEFF}", "=", "'", "'=", "id", ".",
    "a.b",
    "person", "\"id\":\"x\"", "2026-02-30", " ", "\t",
  ].map { Array($0.utf8) }

  private func changed(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: 0...bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<6, using: &random) {
      case 0 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 3 where Int.random(in: 0..<8, using: &random) == 0: bytes.removeSubrange(place...)
      default:
        let piece = Self.pieces.randomElement(using: &random) ?? []
        bytes.replaceSubrange(
          place..<(Bool.random(using: &random) ? place : end), with: piece)
      }
    }
    return bytes
  }

  private enum Answer { case error, pool }

  private func check(
    _ seed: UInt64, _ read: () throws(WholePoolError) -> WholePool
  ) throws -> Answer {
    let pool: WholePool
    do throws(WholePoolError) {
      pool = try read()
    } catch {
      #expect(!error.faults.isEmpty && error.faults.count <= 20, "seed \(seed)")
      for fault in error.faults {
        let last = fault.description.last
        #expect(last == "." || last == "?", "seed \(seed): \(fault)")
      }
      return .error
    }
    #expect(try WholePool(json: pool.json(), acceptsFaults: true) == pool, "seed \(seed)")
    #expect(try WholePool(csvFiles: pool.csvFiles(), acceptsFaults: true) == pool, "seed \(seed)")
    return .pool
  }

  @Test func `is refused with reasons or is a pool, as a JSON file`() throws {
    let sound = try TriedPools.drawn(3).json()
    var answers: [Answer] = []
    for seed in 0..<UInt64(TestCounts.of(150, full: 10_000)) {
      var random = SplitMix64(state: seed)
      let bytes = changed(sound, &random)
      answers.append(
        try check(seed) { () throws(WholePoolError) in
          try WholePool(
            json: bytes, acceptsFaults: !seed.isMultiple(of: 4), faultLimit: 20)
        })
    }
    #expect(answers.contains(.error) && answers.contains(.pool))
  }

  @Test func `is refused with reasons or is a pool, as a folder`() throws {
    let sound = try TriedPools.drawn(3).csvFiles()
    // Without fingerprints, or nothing but they would be tried.
    let files = sound.map { file in
      let text = String(decoding: file.bytes, as: UTF8.self)
      return file.name == WholePool.manifestName
        ? ImportFile(
          name: file.name,
          bytes: Array(text.replacing(#/\n *"fingerprint": "[0-9a-f]{16}",/#, with: "").utf8))
        : file
    }
    var answers: [Answer] = []
    for seed in 0..<UInt64(TestCounts.of(150, full: 10_000)) {
      var random = SplitMix64(state: seed &+ 1_000_000)
      var some = files
      let place = Int.random(in: 0..<files.count, using: &random)
      some[place] = ImportFile(
        name: files[place].name, bytes: changed(files[place].bytes, &random))
      let tried = some
      answers.append(
        try check(seed) { () throws(WholePoolError) in
          try WholePool(
            csvFiles: tried, acceptsFaults: !seed.isMultiple(of: 4), faultLimit: 20)
        })
    }
    #expect(answers.contains(.error) && answers.contains(.pool))
  }

  /// Changes one value, name or length somewhere within a value, so that the whole stays JSON.
  private func changed(_ node: JSONNode, _ random: inout SplitMix64) -> JSONNode {
    let goesOn = Int.random(in: 0..<10, using: &random) > 0
    switch node.content {
    case .object(let members) where goesOn && !members.isEmpty:
      var members = members.map { ($0.name, $0.value) }
      let place = Int.random(in: members.indices, using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: members.remove(at: place)
      case 1: members[place].0 += "x"
      case 2: members.append(("another", .integer(1)))
      default: members[place].1 = changed(members[place].1, &random)
      }
      return .object(members)
    case .array(let elements) where goesOn && !elements.isEmpty:
      var elements = elements
      let place = Int.random(in: elements.indices, using: &random)
      switch Int.random(in: 0..<12, using: &random) {
      case 0: elements.remove(at: place)
      case 1: elements.append(elements[place])
      case 2: elements.shuffle(using: &random)
      default: elements[place] = changed(elements[place], &random)
      }
      return .array(elements)
    default:
      let others: [JSONNode] = [
        .null, .bool(true), .integer(0), .integer(-1), .integer(.max), .string(""),
        .string("west"), .string("2026-02-30"), .string("2026-02-28"), .array([]), .object([]),
        .array([.null]), .object([("id", .string("west"))]),
      ]
      return others.randomElement(using: &random) ?? .null
    }
  }

  @Test func `is refused with reasons or is a pool, where one value in it is another`() throws {
    let sound = try JSONReader.read(TriedPools.everyKind.json())
    var answers: [Answer] = []
    for seed in 0..<UInt64(TestCounts.of(200, full: 20_000)) {
      var random = SplitMix64(state: seed &+ 2_000_000)
      let bytes = changed(sound, &random).bytes()
      answers.append(
        try check(seed) { () throws(WholePoolError) in
          try WholePool(json: bytes, acceptsFaults: !seed.isMultiple(of: 4), faultLimit: 20)
        })
    }
    #expect(answers.contains(.error) && answers.contains(.pool))
  }

  @Test func `is refused with reasons or is a pool, where one cell in it is another`() throws {
    let sound = try TriedPools.everyKind.csvFiles()
    let tables = sound.dropLast().compactMap {
      CSVReader().read($0.bytes, fileName: $0.name).table
    }
    let manifest = String(decoding: sound[sound.count - 1].bytes, as: UTF8.self)
      .replacing(#/\n *"fingerprint": "[0-9a-f]{16}",/#, with: "")
    let pool = tables.flatMap { $0.rows.flatMap(\.cells) }
    var answers: [Answer] = []
    for seed in 0..<UInt64(TestCounts.of(200, full: 20_000)) {
      var random = SplitMix64(state: seed &+ 3_000_000)
      let place = Int.random(in: tables.indices, using: &random)
      let table = tables[place]
      var rows = table.rows.map(\.cells)
      let row = Int.random(in: rows.indices, using: &random)
      let column = Int.random(in: rows[row].indices, using: &random)
      let others = TriedPools.texts + ["true", "FALSE", "0", "[null]", "{}", "west", "01"]
      rows[row][column] =
        (Bool.random(using: &random) ? others : pool).randomElement(using: &random) ?? ""
      var writer = try CSVWriter(headings: table.headings)
      // As it is, without the guard that an export puts on.
      for cells in rows { try writer.append(cells.map(CSVCell.plain)) }
      var files = Array(sound.dropLast())
      files[place] = ImportFile(name: table.fileName, bytes: writer.bytes)
      files.append(ImportFile(name: WholePool.manifestName, bytes: Array(manifest.utf8)))
      let tried = files
      answers.append(
        try check(seed) { () throws(WholePoolError) in
          try WholePool(csvFiles: tried, acceptsFaults: !seed.isMultiple(of: 4), faultLimit: 20)
        })
    }
    #expect(answers.contains(.error) && answers.contains(.pool))
  }
}

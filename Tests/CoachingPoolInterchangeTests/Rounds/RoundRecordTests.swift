import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples
import Foundation
import Testing

@Suite struct `The records of a round` {
  /// Rounds with and without constraints, branches and a worst-off aim.
  static func rounds() throws -> [(name: String, sample: SampleRound, round: RoundResult)] {
    try made.get()
  }

  /// Made once for every test that reads them.
  private static let made = Result { try samples().map { ($0.0, $0.1, try $0.1.run()) } }

  private static func samples() throws -> [(String, SampleRound)] {
    var constrained = SampleRound(2)
    try constrained.constrain()
    var apart = SampleRound(3) { $0.matching.requirements.append(.init("someStayApart")) }
    apart.keepApart()
    let worstOff = SampleRound(4) {
      $0.matching.objectives = [.peopleServedByWaiting, .worstOff, .totalFit]
    }
    return [
      ("free", SampleRound(1)), ("constrained", constrained), ("apart", apart),
      ("worst off", worstOff),
    ]
  }

  @Test func `A02 both hold for the round that they were made of`() throws {
    for (name, sample, round) in try Self.rounds() {
      let records = try Records(round)
      let record = try RoundRecord(json: records.coordinators)
      #expect(
        try record.findings(on: sample.state, rules: sample.rules) == [], "\(name)")
      let audit = try RoundAuditDocument.read(records.auditors.bytes)
      #expect(audit.violations() == [], "\(name)")
      #expect(audit.record == Fingerprint(of: records.coordinators))
      #expect(audit.input == record.input)
      #expect(RoundAuditDocument(audit).bytes == records.auditors.bytes)
    }
  }

  @Test func `R20 the coordinator's leaves out what the individual alone may read`() throws {
    let round = try SampleRound(1).run()
    let text = String(decoding: try RoundDocument(round).bytes(), as: UTF8.self)
    #expect(text.contains("themesAreShared") && !text.contains("characteristicsAreAsAsked"))
    let match = try #require(round.matches.first)
    let whole = try #require(round.explain(match.request, with: match.practitioner))
    #expect(whole.terms.contains { $0.rule == "characteristicsAreAsAsked" })
  }

  @Test func `are the same bytes however the records were sorted`() throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      let first = try Records(SampleRound(seed).run())
      for shuffle in 1...UInt64(TestCounts.of(1, full: 2)) {
        var sample = SampleRound(seed, shuffledBy: shuffle)
        #expect(try Records(sample.run()).coordinators == first.coordinators)
        #expect(try Records(sample.run()).auditors.bytes == first.auditors.bytes)
        try sample.constrain()
        let constrained = try Records(sample.run())
        sample.constraints.quotas.reverse()
        #expect(try Records(sample.run()).coordinators == constrained.coordinators)
        #expect(try Records(sample.run()).auditors.bytes == constrained.auditors.bytes)
      }
    }
  }

  @Test func `A02 an auditor's record holds no identifier, name, organisation, date or code`()
    throws
  {
    for (name, sample, round) in try Self.rounds() {
      for limit in [1_000_000, -1] {
        let written = try Records(round, inlineEdgeLimit: limit).auditors
        let text = String(decoding: written.bytes + (written.edges ?? []), as: UTF8.self)
        let state = sample.state
        var secrets = state.people.values.flatMap {
          [$0.id.text, $0.name] + [$0.externalID].compactMap { $0 }
        }
        secrets += state.requests.values.flatMap { request in
          [request.id.text] + request.themes.map(\.description)
            + [request.externalID].compactMap { $0 }
        }
        secrets += state.practitioners.values.map(\.id.text)
        secrets += state.organisations.values.flatMap { organisation in
          [organisation.id.text] + organisation.names.map(\.value)
        }
        secrets += [state.pool?.id.text, "2026"].compactMap { $0 }
        #expect(secrets.count > 100)
        for secret in secrets where secret.count > 3 {
          #expect(!text.contains(secret), "\(name): \(secret)")
        }
        // Only words of the form stand between quotation marks, and fingerprints and keys.
        let words = text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
        if limit > 0 {
          let unknown = Set(words).filter { Fingerprint($0) == nil && !Self.words.contains($0) }
          #expect(unknown == [], "\(name)")
        }
      }
    }
  }

  /// Every name and word of the schema of an auditor's record.
  static let words: Set<String> = [
    "schema", "coachingpool.round-audit/1", "record", "input", "levels", "aim", "rowsServed",
    "weights", "total", "worstOff", "benefit", "rows", "columns", "keys", "demands", "capacities",
    "minimums", "quotas", "side", "members", "atLeast", "atMost", "forced", "apart", "edges",
    "edgeFile", "checksum", "starts", "benefits", "result", "pairs", "values", "prices",
    "barriers", "level", "value", "before", "above", "forbidden", "branches", "solved", "split",
    "first", "second", "column", "withoutFirst", "withoutSecond", "impossible", "asking", "limits",
    "minimum", "demand", "capacity", "pair", "bound",
  ]

  @Test func `any digit that is changed is found, in either record`() throws {
    var sample = SampleRound(1)
    sample.constraints.only = Set(sample.state.requests.values.map(\.id).sorted().prefix(4))
    let records = try Records(sample.run())
    for (bytes, check) in [
      (records.auditors.bytes, Self.auditHolds),
      (records.coordinators, { Self.recordHolds($0, sample) }),
    ] as [([UInt8], ([UInt8]) -> Bool)] {
      let before = check(bytes)
      #expect(before)
      var changed = 0
      for place in bytes.indices where (0x30...0x39).contains(bytes[place]) && place % 3 == 0 {
        var other = bytes
        other[place] = bytes[place] == 0x39 ? 0x31 : bytes[place] + 1
        let holds = check(other)
        #expect(!holds, "byte \(place)")
        changed += 1
      }
      #expect(changed > 100)
    }
  }

  @Test func `a number that is changed together with the checksum is found as well`() throws {
    var sample = SampleRound(1)
    sample.constraints.only = Set(sample.state.requests.values.map(\.id).sorted().prefix(3))
    let records = try Records(sample.run())
    let text = String(decoding: records.coordinators, as: UTF8.self)
    // Everything but the prices and the time of day follows from the data, so its numbers are found.
    let time = text.range(of: "\"at\"")!.lowerBound.utf16Offset(in: text) + 18
    let end = text.range(of: "\"certificate\"")!.lowerBound.utf16Offset(in: text)
    let step = TestCounts.of(11, full: 1)
    var changed = 0
    for place in stride(from: 0, to: end, by: step)
    where (0x30...0x39).contains(records.coordinators[place])
      && !(time..<(time + 8)).contains(place)
    {
      var other = records.coordinators
      other[place] = other[place] == 0x39 ? 0x31 : other[place] + 1
      let holds = Self.recordHolds(resealed(other), sample)
      #expect(!holds, "byte \(place)")
      changed += 1
    }
    #expect(changed > 10)
    // Of the auditor's record: the choice and its values, and what everybody's price adds up to.
    let audit = String(decoding: records.auditors.bytes, as: UTF8.self)
    let claim = audit.range(of: "\"result\"")!.lowerBound.utf16Offset(in: audit)
    let prices = audit.range(of: "\"prices\"")!.lowerBound.utf16Offset(in: audit)
    let columns = audit.range(
      of: "\"columns\"", range: audit.range(of: "\"prices\"")!.upperBound..<audit.endIndex)!
      .lowerBound.utf16Offset(in: audit)
    #expect(claim < prices && prices < columns)
    for place in claim..<columns where (0x30...0x39).contains(records.auditors.bytes[place]) {
      var other = records.auditors.bytes
      other[place] = other[place] == 0x39 ? 0x31 : other[place] + 1
      let holds = Self.auditHolds(resealed(other))
      #expect(!holds, "byte \(place)")
    }
  }

  static func auditHolds(_ bytes: [UInt8]) -> Bool {
    (try? RoundAuditDocument.read(bytes).violations()) == []
  }

  static func recordHolds(_ bytes: [UInt8], _ sample: SampleRound) -> Bool {
    (try? RoundRecord(json: bytes).findings(on: sample.state, rules: sample.rules)) == []
  }

  @Test func `other data are told from a false record`() throws {
    let sample = SampleRound(1)
    let record = try RoundRecord(json: Records(sample.run()).coordinators)
    let findings = try record.findings(on: SampleRound(2).state)
    #expect(findings.count == 1)
    #expect(findings[0].hasPrefix("These are not the data of the record: their fingerprint is"))
  }

  @Test func `says what kind and version a file is, and refuses every other`() throws {
    let records = try Records(SampleRound(1).run())
    #expect(try RoundRecordKind(of: records.coordinators) == .coordinators)
    #expect(try RoundRecordKind(of: records.auditors.bytes) == .auditors)
    for (text, code) in [
      ("{}", RoundRecordError.Code.badData), ("", .badData), ("[]", .badData),
      (#"{"schema":"coachingpool.round-audit/2"}"#, .newerFormat),
      (#"{"schema":"coachingpool.round-audit/1"}"#, .badData),
      (#"{"schema":"coachingpool.round/2"}"#, .badData),
      (#"{"schema":"coachingpool.round-audit/x"}"#, .badData),
    ] {
      let error = #expect(throws: RoundRecordError.self) {
        _ = try RoundAuditDocument.read(Array(text.utf8))
      }
      #expect(error?.code == code, "\(text)")
    }
    let old = #expect(throws: RoundRecordError.self) {
      _ = try RoundRecord(json: Array(#"{"schema":"coachingpool.round/1"}"#.utf8))
    }
    #expect(old?.description.contains("holds no proof to check") == true)
  }

  @Test func `every fault of a form is named at once`() {
    let error = #expect(throws: RoundRecordError.self) {
      _ = try RoundAuditDocument.read(
        Array(
          #"{"schema":"coachingpool.round-audit/1","record":"x","levels":[{"aim":"best"}],"rows":{"keys":["1"],"demands":[0]},"columns":{},"edges":{"columns":[-1]},"result":{"pairs":[[1]],"prices":{}},"more":1}"#
            .utf8))
    }
    for path in [
      "/record", "/input", "/levels/0/aim", "/rows/keys/0", "/rows/demands/0", "/edges/columns/0",
      "/result/pairs/0", "/checksum", "/more",
    ] {
      #expect(error?.description.contains("at \(path)") == true, "\(path)")
    }
  }
}

/// The same document with the checksum of its bytes.
func resealed(_ bytes: [UInt8]) -> [UInt8] {
  guard let end = bytes.lastIndex(of: UInt8(ascii: ",")) else { return bytes }
  let tail = String(decoding: bytes[end...], as: UTF8.self)
  guard let old = tail.split(separator: "\"").first(where: { Fingerprint(String($0)) != nil })
  else { return bytes }
  return Array(bytes[..<end])
    + tail.replacing(old, with: Fingerprint(of: bytes[..<end]).description).utf8
}

import Testing

@testable import CoachingPool

@Suite struct `An auditor's record of a round` {
  /// A round drawn from a seed under constraints drawn from the same, where it can be met.
  static func drawnRound(_ seed: UInt64, branchLimit: Int = 1000) throws -> RoundResult? {
    var chance = SplitMix64(seed: 1000 + seed)
    let aims: [[MatchingPolicy.Objective]] = [
      [.peopleServed, .totalFit, .load], [.totalFit, .peopleServed],
      [.peopleServedByWaiting, .seniorsInOwnOrganisation, .worstOff, .totalFit],
    ]
    var records = drawnPool(seed, aims[Int(seed % 3)])
    guard case .policy(var policy) = records[0] else { return nil }
    policy.matching.requirements.append(.init("neverTheSame"))
    policy.matching.branchLimit = branchLimit
    policy.requests.maxConcurrentInvitations = 2
    records[0] = .policy(policy)
    records = records.map { record in
      guard case .practitioner(var coach) = record else { return record }
      coach.ownLimit = 2
      return .practitioner(coach)
    }
    var apart: [PersonID: [PersonID]] = [:]
    for first in 0..<5 {
      for second in 0..<first where chance.next(below: 2) == 0 {
        apart[.init(stringLiteral: "p\(first)"), default: []]
          .append(.init(stringLiteral: "p\(second)"))
      }
    }
    var rules = RuleSet.standard
    rules.add(NeverTheSame(people: apart))
    let state = PoolState(records)
    let context = MatchContext(state, at: now)
    let constraints = drawnConstraints(
      &chance, state, try MatchingRound.run(context, rules: rules, under: .init()))
    return try? MatchingRound.run(context, rules: rules, under: constraints)
  }

  /// The first of them that can be met and has pairs.
  static func someRound() throws -> RoundResult {
    try #require(
      try (0..<20).compactMap { try Self.drawnRound($0) }.first { !$0.matches.isEmpty })
  }

  static func audit(_ round: RoundResult, seed: UInt64 = 1) throws -> RoundAudit {
    try RoundAudit(
      round, record: Fingerprint(of: [1]), input: Fingerprint(of: [2]), seed: .init(number: seed))
  }

  @Test func `A02 proves rounds of every kind of constraint again, branches and bounds as well`()
    throws
  {
    var (proved, branched, open, constrained, impossible) = (0, 0, 0, 0, 0)
    let pools = TestCounts.isFull ? 120 : 60
    for seed in 0..<pools {
      for limit in [1000, 3] {
        guard let round = try Self.drawnRound(UInt64(seed), branchLimit: limit) else { continue }
        let audit = try Self.audit(round, seed: UInt64(seed))
        #expect(audit.violations() == [], "seed \(seed)")
        #expect(audit.claimsOptimality == (round.optimality == .proved))
        proved += 1
        branched += audit.certificate.branches.isEmpty ? 0 : 1
        open += audit.claimsOptimality ? 0 : 1
        constrained += audit.minimums != nil || !audit.quotas.isEmpty ? 1 : 0
        impossible += audit.certificate.branches.count {
          if case .impossible = $0 { true } else { false }
        }
      }
    }
    #expect(
      proved > pools / 2 && branched > 2 && constrained > pools / 6,
      "\(proved) \(branched) \(constrained)")
    #expect(open > 0 && impossible > 0, "\(open) \(impossible)")
  }

  @Test func `A02 finds a round that leaves somebody out, and a branch that is left out`() throws {
    var worse = 0
    var shortened = 0
    for seed in 0..<60 {
      guard let round = try Self.drawnRound(UInt64(seed)) else { continue }
      let audit = try Self.audit(round)
      var claim = audit.certificate
      if !claim.result.pairs.isEmpty {
        claim.result.pairs.removeLast()
        #expect(audit.claiming(claim).violations() != [], "seed \(seed)")
        worse += 1
      }
      guard !audit.certificate.branches.isEmpty else { continue }
      claim = audit.certificate
      claim.branches = []
      #expect(audit.claiming(claim).violations() != [], "seed \(seed)")
      claim = audit.certificate
      // A leaf that is called impossible needs a reason.
      claim.branches[claim.branches.count - 1] = .impossible(asking: [], limits: [])
      #expect(audit.claiming(claim).violations() != [], "seed \(seed)")
      shortened += 1
    }
    #expect(worse > 20 && shortened > 3, "\(worse) \(shortened)")
  }

  @Test func `refuses positions that are not there, and branches that are no tree`() throws {
    let round = try Self.someRound()
    let audit = try Self.audit(round)
    var claim = audit.certificate
    claim.result.pairs = [.init(row: -1, column: 0), .init(row: 0, column: 999)]
    claim.forbidden = [.init(row: .max, column: .min)]
    #expect(audit.claiming(claim).violations().count == 3)
    claim = audit.certificate
    claim.branches = [
      .split(.init(first: 0, second: 1, column: 0, withoutFirst: 0, withoutSecond: 7)),
      .impossible(asking: [.atLeast(quota: 99), .minimum(column: -1)], limits: []),
    ]
    let found = audit.claiming(claim).violations()
    #expect(found.contains("Branch 0 has branch 0, which is none after it."))
    #expect(found.contains("Branch 1 belongs to 0 branches."))
    #expect(found.contains("In branch 1, quota 99 is not there."))
  }

  @Test func `draws other keys for another seed, and orders everything by them`() throws {
    let round = try Self.someRound()
    let audit = try Self.audit(round)
    #expect(try audit == Self.audit(round))
    let other = try Self.audit(round, seed: 2)
    #expect(Set(audit.rowKeys).isDisjoint(with: other.rowKeys))
    for keys in [audit.rowKeys, audit.columnKeys, other.rowKeys] { #expect(keys == keys.sorted()) }
  }

  @Test func `takes its keys from the stream of RFC 8439`() {
    // Section 2.3.2: key 00 01 02 … 1f, counter 1, nonce 00 00 00 09 00 00 00 4a 00 00 00 00.
    let key: [UInt32] = (0..<8).map { word in
      let first = UInt32(word * 4)
      return first | (first + 1) << 8 | (first + 2) << 16 | (first + 3) << 24
    }
    let block = ChaCha20.block(key, counter: 1, nonce: [0x0900_0000, 0x4A00_0000, 0])
    let expected: [UInt32] = [
      0xE4E7_F110, 0x1559_3BD1, 0x1FDD_0F50, 0xC471_20A3, 0xC7F4_D1C7, 0x0368_C033,
      0x9AAA_2204, 0x4E6C_D4C3, 0x4664_82D2, 0x09AA_9F07, 0x05D7_C214, 0xA202_8BD9,
      0xD19C_12B5, 0xB94E_16DE, 0xE883_D0CB, 0x4E3C_50A2,
    ]
    #expect(block == expected)
  }

  @Test func `reads a seed as it writes it, and nothing else`() throws {
    var chance = SplitMix64(seed: 3)
    let seed = AuditSeed(using: &chance)
    #expect(AuditSeed(seed.description) == seed)
    #expect(AuditSeed("42") == AuditSeed(number: 42))
    for text in ["", "-1", "42 ", "0x1", String(repeating: "G", count: 64), seed.description + "0"]
    {
      #expect(AuditSeed(text) == nil, "\(text)")
    }
  }
}

extension RoundAudit {
  /// The same graph with another claim.
  fileprivate func claiming(_ certificate: RoundCertificate) -> RoundAudit {
    RoundAudit(
      record: record, input: input, levels: levels, rowKeys: rowKeys, columnKeys: columnKeys,
      demands: demands, capacities: capacities, minimums: minimums, quotas: quotas,
      forced: forced, apart: apart, edges: edges, certificate: certificate, bound: bound)
  }
}

@Suite struct `The fingerprint of a round's input` {
  private let records =
    theSmallPool + [.person(officer("amy")), .request(request("r", by: "amy"))]

  private func input(
    _ records: [Record], standings: [PractitionerID: Standing] = [:]
  ) throws -> Fingerprint {
    try Fingerprint(
      ofRoundInput: MatchContext(PoolState(records), at: now, standings: standings))
  }

  @Test func `is the same however the records were sorted`() throws {
    var chance = SplitMix64(seed: 4)
    let first = try input(records)
    for _ in 0..<5 {
      #expect(try input(records.shuffled(using: &chance)) == first)
    }
  }

  @Test func `changes with every record that a round reads, and with no other`() throws {
    let first = try input(records)
    for index in records.indices {
      var fewer = records
      fewer.remove(at: index)
      #expect(try input(fewer) != first, "\(records[index].key)")
    }
    var policy = PoolPolicy()
    policy.matching.branchLimit = 7
    #expect(try input(records + [.policy(policy)]) != first)
    let standing = Standing(insurance: .until(today))
    let stood = try input(records, standings: ["coach-boris": standing])
    #expect(stood != first)
    #expect(
      try input(records, standings: ["coach-boris": Standing(reference: .until(today))]) != stood)
    #expect(try input(records, standings: ["coach-boris": .unknown]) == first)
  }

  @Test func `is FNV-1a-64 in 16 digits`() {
    #expect(Fingerprint(of: "foobar".utf8).description == "85944171f73967e8")
    #expect(Fingerprint("85944171f73967e8") == Fingerprint(of: "foobar".utf8))
    for text in [
      "", "85944171F73967E8", "85944171f73967e", "85944171f73967e88", "+5944171f73967e8",
    ] {
      #expect(Fingerprint(text) == nil)
    }
  }
}

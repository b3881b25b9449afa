import CoachingPool
import Foundation
import PoolJSON
import Testing

@testable import CoachingPoolInterchange

@Suite struct `A copy for access as files` {
  /// What is kept about everybody of a pool, or of every so manieth.
  private static func copies(of state: PoolState, every step: Int) throws -> [PersonAccessCopy] {
    let people = state.people.values.map(\.id).sorted()
    return try stride(from: 0, to: people.count, by: step).map { place in
      try copy(of: state, for: people[place])
    }
  }

  private static func copy(of state: PoolState, for person: PersonID) throws -> PersonAccessCopy {
    let request = try #require(LoggedRequest("DP-1", .subjectAccess(person)))
    let context = CommandContext(
      now: Instant(secondsSince1970: 1_900_000_000),
      actor: Actor(try ActorID("key"), as: .dataProtectionOfficer, person: try PersonID("dora")),
      randomness: 7)
    let reading = try decide(GatherAccessCopy(under: request), state, context).outcome
    return try #require(reading.view, "\(person): \(reading.reasons)").copy
  }

  /// A pool after its year, in which everybody's wish and profile names somebody else and their address.
  private static let state: PoolState = {
    var state = TriedPools.year.state
    let people = state.people.values.sorted { $0.id < $1.id }
    func words(about others: PersonID) -> String {
      let other = people[(people.firstIndex { $0.id == others } ?? 0) / 2]
      return "Ask \(other.name) or \(other.email ?? "nobody")."
    }
    for var request in state.requests.values {
      request.wish = Confidential(words(about: request.individual))
      state.put(.request(request))
    }
    for var membership in state.practitioners.values {
      membership.profile = words(about: membership.person)
      state.put(.practitioner(membership))
    }
    return state
  }()

  @Test func `fit the schema, and hold nobody else's address`() throws {
    let schema = try SchemaValidator(named: "coachingpool.access-1")
    let copies =
      try Self.copies(of: Self.state, every: TestCounts.of(12, full: 1))
      + Self.copies(of: TriedPools.everyKind.state, every: 1)
    let addresses = Self.state.people.values.compactMap { person in
      person.email.map { (person.id, $0) }
    }
    #expect(copies.count > 5 && copies.contains { !$0.engagements.isEmpty })
    for copy in copies {
      let bytes = try PersonAccessDocument(copy).bytes()
      let node = try JSONReader.read(bytes)
      #expect(schema.faults(of: node) == [])
      #expect(node["records"]?.elements?.count ?? 0 == copy.records.count)
      #expect(node["engagements"]?.elements?.count ?? 0 == copy.engagements.count)
      #expect(node["complaints"]?.elements?.count ?? 0 == copy.complaints.count)
      var text = String(decoding: bytes, as: UTF8.self)
      let own = Set(Self.state.identities(of: copy.subject))
      // Ben's address may be the end of Ruben's own.
      for (person, address) in addresses where own.contains(person) {
        text = text.replacing(address, with: "")
      }
      let found = addresses.filter { !own.contains($0.0) && text.contains($0.1) }
      #expect(found.map(\.1) == [], "\(copy.subject)")
    }
  }

  @Test func `black out whom a practitioner's profile names`() throws {
    let engagements = Self.state.engagements.values.sorted { $0.id < $1.id }
    var profiles: [String] = []
    for engagement in engagements.prefix(12) {
      let person = try #require(engagement.participants.first)
      let copy = try Self.copy(of: Self.state, for: person)
      profiles += copy.engagements.compactMap { $0.data?.practitioner?.profile }
    }
    #expect(profiles.contains("Ask █ or █."))
  }

  /// Each value in a tree, as people read it, from the first to the last.
  private func leaves(_ node: JSONNode) -> [String] {
    switch node.content {
    case .null: []
    case .bool(let value): [value ? "Yes" : "No"]
    case .integer(let value): ["\(value)"]
    case .number(let value): [value.text]
    case .string(let value): [value]
    case .array(let elements): elements.flatMap(leaves)
    case .object(let members): members.flatMap { leaves($0.value) }
    }
  }

  @Test func `say to people each value that they say to machines, once and in that order`() throws {
    for copy in try Self.copies(of: Self.state, every: TestCounts.of(25, full: 1)) {
      let document = try PersonAccessDocument(copy)
      let node = try JSONReader.read(document.bytes())
      let records = (node["records"]?.elements ?? []).compactMap { $0["record"] }
      let others = ["engagements", "invitations", "complaints", "feedback"]
        .flatMap { node[$0]?.elements ?? [] }
      let page = PersonAccessPage(document).page
      let shown = page.sections.dropLast(2).flatMap(\.blocks).flatMap { block -> [String] in
        if case .facts(let facts) = block.kind { facts.map(\.text) } else { [] }
      }
      #expect(shown == (records + others).flatMap(leaves), "\(copy.subject)")
      #expect(page.sections.last?.blocks.isEmpty == false)
      #expect(node["kept"]?.elements?.count == RetentionClass.allCases.count - 1)
    }
  }

  @Test func `name values in words`() throws {
    let node = try JSONReader.read(
      #"{"jobTitle":"Clerk","posts":[{"from":"2026-01-01"},{"isLast":true}],"one":[4],"none":null}"#
    )
    let facts = PersonAccessPage.facts(node).map { "\($0.term): \($0.text)" }
    #expect(
      facts == ["Job title: Clerk", "Posts 1, from: 2026-01-01", "Posts 2, is last: Yes", "One: 4"])
    #expect(PersonAccessPage.words("auditEntry") == "audit entry")
    let list = try JSONReader.read(#"[{"a":1},{"a":[2,3]}]"#)
    #expect(
      PersonAccessPage.facts(list).map { "\($0.term): \($0.text)" } == [
        "1, a: 1", "2, a 1: 2", "2, a 2: 3",
      ])
    #expect(PersonAccessPage.facts(try JSONReader.read(#"["x"]"#)).map(\.term) == ["Value"])
  }

  @Test func `hold a view as Foundation encodes it`() throws {
    let encoder = JSONEncoder()
    for copy in try Self.copies(of: Self.state, every: 25) {
      for engagement in copy.engagements {
        let theirs = try JSONReader.read([UInt8](encoder.encode(engagement)))
        #expect(try sorted(NodeEncoder.node(of: engagement)) == sorted(theirs))
      }
    }
    let rest = Rest()
    let theirs = try JSONReader.read([UInt8](encoder.encode(rest)))
    #expect(try sorted(NodeEncoder.node(of: rest)) == sorted(theirs))
  }

  /// The members of each object in the order of their names.
  private func sorted(_ node: JSONNode) -> JSONNode {
    if let elements = node.elements { return .array(elements.map(sorted)) }
    guard let members = node.members else { return node }
    return .object(
      members.sorted { $0.name < $1.name }.map { ($0.name, sorted($0.value)) })
  }

  private struct Nothing: Encodable {
    func encode(to encoder: any Encoder) {}
  }

  /// What no view has: nil, numbers of all kinds, containers within containers.
  private struct Rest: Encodable {
    func encode(to encoder: any Encoder) throws {
      var form = encoder.container(keyedBy: Key.self)
      try form.encodeNil(forKey: .nothing)
      try form.encode(1.5, forKey: .double)
      try form.encode(3.0, forKey: .whole)
      try form.encode(Float(0.25), forKey: .float)
      try form.encode(Nothing(), forKey: .hollow)
      try form.encode(UInt8(7), forKey: .small)
      try form.encode([1: "a"], forKey: .map)
      var list = form.nestedUnkeyedContainer(forKey: .list)
      try list.encode("x")
      try list.encodeNil()
      var inner = list.nestedContainer(keyedBy: Key.self)
      try inner.encode(true, forKey: .small)
      var deep = list.nestedUnkeyedContainer()
      try deep.encode(-3)
      _ = form.nestedContainer(keyedBy: Key.self, forKey: .empty)
      try [4, 5].encode(to: form.superEncoder(forKey: .above))
    }

    enum Key: String, CodingKey {
      case nothing, double, whole, float, hollow, small, map, list, empty, above
    }
  }
}

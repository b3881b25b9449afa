import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A whole pool's JSON file` {
  private static let sound = try? TriedPools.everyKind.json()

  private func text() throws -> String {
    String(decoding: try #require(Self.sound), as: UTF8.self)
  }

  private func error(
    _ text: String, faultLimit: Int = 1_000
  ) -> WholePoolError? {
    do throws(WholePoolError) {
      _ = try WholePool(json: Array(text.utf8), faultLimit: faultLimit)
      return nil
    } catch { return error }
  }

  /// The file with its first text like `old` in the place of another.
  private func changed(_ changes: (old: String, new: String)...) throws -> String {
    var text = try text()
    for change in changes {
      #expect(text.contains(change.old), "\(change.old)")
      text = text.replacing(change.old, with: change.new, maxReplacements: 1)
    }
    return text
  }

  @Test func `that is newer is refused as that, and one of another format as another`() throws {
    let newer = error(try changed(("pool/1", "pool/2"), ("\"person\"", "\"robot\"")))
    #expect(newer?.code == .newerFormat)
    #expect(newer?.description.contains("version 2, and this program reads version 1") == true)
    for other in [
      "{\"schema\":\"coachingpool.round/2\"}", "{}", "[]", "7", "{\"schema\":7}",
      "{\"schema\":\"coachingpool.pool\"}", "{\"schema\":\"coachingpool.pool/0\"}",
      "{\"schema\":\"coachingpool.pool/x\"}", "{\"schema\":\"coachingpool.pool-csv/1\"}",
    ] { #expect(error(other)?.code == .notAWholePool, "\(other)") }
    #expect(
      error("{\"schema\":\"coachingpool.pool-csv/1\"}")?.description.contains("Give the folder")
        == true)
  }

  @Test func `that is cut short is refused with the place, and nothing of it is shown`() throws {
    let text = try text()
    for share in stride(from: 1, to: 20, by: 1) {
      let error = error(String(text.prefix(text.count * share / 20)))
      #expect(error?.code == .unsound && error?.faults.map(\.code) == [.notJSON])
      #expect((error?.faults.first?.place.line ?? 0) > 1)
    }
    let broken = error("{\"schema\":\"coachingpool.pool/1\",\n\"a\": Margaret}")
    #expect(broken?.faults.first?.place.line == 2)
    #expect(broken?.description.contains("Margaret") == false)
  }

  @Test func `names every fault at once, each with kind, number, pointer and line`() throws {
    let error = error(
      try changed(
        ("\"revision\": 7", "\"revision\": -7"),
        ("\"person\": [\n", "\"person\": [\n{\"id\":\"x y\",\"name\":7,\"nmae\":\"N\"},\n[],\n"),
        ("\"membership\": [", "\"memberships\": [], \"membership\": ["),
        ("\"isFounding\":true", "\"isFounding\":\"yes\""),
        ("\"round\": [\n", "\"round\": {}, \"rounds\": [\n"),
        ("\"quarter\":\"2026-Q4\"", "\"quarter\":\"2026-Q5\"")))
    let faults = error?.faults ?? []
    #expect(error?.code == .unsound)
    for (code, pointer) in [
      ("outOfRange", "/revision"), ("invalidValue", "/records/person/0/id"),
      ("wrongType", "/records/person/0/name"), ("unknownMember", "/records/person/0/nmae"),
      ("wrongType", "/records/person/1"), ("unknownKind", "/records/memberships"),
      ("wrongType", "/records/membership/0/isFounding"), ("wrongType", "/records/round"),
      ("unknownKind", "/records/rounds"), ("invalidValue", "/records/signpostingTally/0/quarter"),
    ] {
      let fault = faults.first { $0.code.name == code && $0.place.pointer == pointer }
      #expect(fault != nil, "\(code) \(pointer)")
      #expect((fault?.place.line ?? 0) > 0 && (fault?.place.column ?? 0) > 0)
      #expect(
        fault?.description.hasSuffix(".") == true || fault?.description.hasSuffix("?") == true)
    }
    // What the unreadable records could settle is not held against the others.
    #expect(faults.count == 10)
    let inPerson = faults.filter { $0.place.kind == .person }
    #expect(inPerson.allSatisfy { $0.place.index == ($0.place.pointer.contains("/1") ? 1 : 0) })
    #expect(error?.description.contains("Did you mean \"membership\"?") == true)
    #expect(faults.map(\.place.line) == faults.map(\.place.line).sorted())
  }

  @Test func `lists no more faults than it is told, and counts the rest`() throws {
    let people = (0..<50).map { "{\"id\":\"p\($0)\",\"name\":\($0)}" }.joined(separator: ",\n")
    let text =
      "{\"schema\":\"coachingpool.pool/1\",\"revision\":1,\"records\":{\"person\":[\n\(people)]}}"
    for limit in [1, 7, 50] {
      let error = error(text, faultLimit: limit)
      #expect(error?.faults.count == limit && error?.unlistedFaultCount == 50 - limit)
    }
    #expect(error(text, faultLimit: 7)?.description.hasSuffix("There are 43 more faults.") == true)
  }

  @Test func `never quotes what a record holds`() throws {
    let secret = "Margaret cried"
    let error = error(
      try changed(
        ("\"practitionerNote\": [\n{", "\"practitionerNote\": [\n{\"id\":\"\(secret)\",\"body\":5,")
      )
    )
    #expect(error != nil && error?.description.contains(secret) == false)
    let address = self.error(try changed(("\"email\":\"", "\"email\":\"\(secret) ")))
    #expect(address?.faults.first?.code.name == "fault.wrongForm")
    #expect(address?.description.contains(secret) == false)
  }

  @Test func `has no record twice, and names the line of the first`() throws {
    let ada = "{\"id\":\"ada\",\"name\":\"Ada\",\"languages\":[\"cy\"]}"
    let error = error(
      "{\"schema\":\"coachingpool.pool/1\",\"revision\":1,\"records\":{\"person\":[\n\(ada),\n\(ada),\n\(ada)]}}"
    )
    #expect(error?.faults.map(\.place.line) == [3, 4])
    #expect(error?.faults.allSatisfy { $0.code.name == "fault.duplicate" } == true)
    #expect(error?.description.contains("The first stands on line 2.") == true)
  }

  @Test func `has no more than one pool`() throws {
    let pools = ["a", "b"].map { "{\"id\":\"\($0)\",\"names\":[{\"value\":\"Pool \($0)\"}]}" }
    let error = error(
      "{\"schema\":\"coachingpool.pool/1\",\"revision\":1,\"records\":{\"pool\":[\n\(pools.joined(separator: ",\n"))]}}"
    )
    #expect(error?.faults.contains { $0.code.name == "fault.contradiction" } == true)
  }

  @Test func `names what is referred to and not there, unless that is accepted`() throws {
    let text = try changed(("\"manager\":\"", "\"manager\":\"nobody-"))
    let found = error(text)
    #expect(found?.faults.map(\.code.name) == ["fault.danglingReference"])
    #expect(found?.faults.first?.place.kind == .person)
    #expect(found?.description.contains("is named and does not exist") == true)
    let taken = try WholePool(json: Array(text.utf8), acceptsFaults: true)
    #expect(taken.records.count == TriedPools.everyKind.records.count)
  }
}

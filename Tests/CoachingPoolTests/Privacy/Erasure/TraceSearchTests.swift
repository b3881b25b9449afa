import Testing

@testable import CoachingPool

@Suite struct `A search for traces` {
  private func found(_ traces: [ErasureTrace], in text: String, by size: Int = .max) -> Int {
    var search = TraceSearch(traces)
    let bytes = Array(text.utf8)
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start &+ min(size, bytes.count))
      search.look(at: bytes[start..<end])
      start = end
    }
    search.end()
    #expect(search.searched == bytes.count)
    return search.found
  }

  @Test func `finds a whole text, and not one that only begins so`() {
    let trace = ErasureTrace("p-1", .whole)
    #expect(found([trace], in: #"{"id":"p-1","of":"p-10","x":"ap-1"}"#) == 1)
    #expect(found([ErasureTrace("a \"b\"\n", .whole)], in: #"["a \"b\"\n"]"#) == 1)
  }

  @Test func `the name of a member is nobody's text`() {
    let trace = ErasureTrace("team", .whole)
    #expect(found([trace], in: #"{"team":"north"}"#) == 0)
    #expect(found([trace], in: #"{"name":"team"}"#) == 1)
    for size in [1, 2, 6] { #expect(found([trace], in: #"{"team":"team"}"#, by: size) == 1) }
  }

  @Test func `finds words with no letter beside them`() {
    let trace = ErasureTrace("Jo Li", .words)
    #expect(found([trace], in: #""Jo Livingstone and Jo Li, Mojo Li""#) == 1)
    #expect(found([trace], in: "Jo Li") == 1)
    #expect(found([ErasureTrace("Zoë", .words)], in: "Zoë Zoëé zZoë") == 1)
  }

  @Test func `finds the same however the bytes come`() {
    var random = SplitMix64(seed: 11)
    let letters = Array("ab\" ")
    for _ in 0..<400 {
      let text = String((0..<60).map { _ in letters[random.next(below: 4)] })
      let traces = [
        ErasureTrace("a", .whole), ErasureTrace("ab", .words), ErasureTrace("b a", .words),
      ]
      let whole = found(traces, in: text)
      for size in [1, 2, 3, 7] { #expect(found(traces, in: text, by: size) == whole) }
    }
  }
}

@Suite struct `The list of erasures` {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000),
      "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
    ),
  ])
  func `hashes as FIPS 180-4 says`(_ text: String, _ expected: String) {
    #expect(SHA256.digits(of: Array(text.utf8)) == expected)
  }

  @Test func `A47: holds no identifier, and erases again whoever a backup brings back`() throws {
    let backup = ErasureScene.state
    let decision = try decide(ErasureScene.erase(), backup, ErasureScene.asOfficer)
    var list = ErasureList(chance: (1, 2))
    list.add(decision.outcome)
    list.add(decision.outcome)
    #expect(list.count == 1)
    let file = try list.encodedJSON()
    #expect(!String(decoding: file, as: UTF8.self).contains("amara"))
    let read = try ErasureList(json: file)
    #expect(read == list)
    #expect(read.subjects(in: backup) == [.person("amara")])
    var restored = backup
    let again = try decide(ReapplyErasures(read), restored, context(.system))
    restored.apply(again.changes)
    #expect(read.subjects(in: restored) == [])
    #expect(restored.people["amara"] == nil && again.outcome?.removed == 2)
    #expect(try decide(ReapplyErasures(read), restored, context(.system)).changes == [])
    // Another salt, another list: one cannot be laid over the other.
    var other = ErasureList(chance: (3, 4))
    other.add(decision.outcome)
    #expect(other.entries != list.entries)
    #expect(refusals(ReapplyErasures(read), backup, context(.poolCoordinator)).count == 1)
  }

  @Test func `refuses a file of another form`() throws {
    let salt = String(repeating: "0a", count: 16)
    #expect(
      try ErasureList(
        json: Array(#"{"schema":"coachingpool.erasures/1","salt":"\#(salt)","erased":[]}"#.utf8)
      ).count == 0)
    for text in [
      "{}",
      #"{"schema":"coachingpool.erasures/2","salt":"\#(salt)","erased":[]}"#, "[",
      #"{"schema":"coachingpool.erasures/1","salt":"00","erased":[]}"#,
      #"{"schema":"coachingpool.erasures/1","salt":"\#(salt)","erased":[{"kind":"person","sha256":"x"}]}"#,
    ] {
      #expect(throws: WireError.self) { try ErasureList(json: Array(text.utf8)) }
    }
  }
}

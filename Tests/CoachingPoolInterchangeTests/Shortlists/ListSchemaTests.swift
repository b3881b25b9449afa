import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples
import PoolJSON
import Testing

@Suite struct `The published schemas of shortlists and profiles` {
  private func faults(_ schema: String, _ bytes: [UInt8]) throws -> [String] {
    try SchemaValidator(named: schema).faults(of: JSONReader.read(bytes))
  }

  private func day(_ sample: SampleRound) -> CivilDate {
    PoolTimeZone.unitedKingdom.date(at: sample.now)
  }

  /// The shortlist of every request of a pool, as it is written.
  private func shortlists(_ sample: SampleRound) throws -> [[UInt8]] {
    let shortlister = try Shortlister(MatchContext(sample.state, at: sample.now))
    return try sample.state.requests.values.filter(\.state.looksForAPractitioner)
      .map { try shortlister.shortlist(for: $0.id, limit: 5) }
      .map { ShortlistDocument($0, on: sample.state, date: day(sample)).bytes() }
  }

  private func profiles(_ sample: SampleRound, _ query: ProfileQuery) -> [UInt8] {
    let page = ProfileBrowser(sample.state, on: day(sample)).browse(query, limit: 40)
    return ProfilePageDocument(page, on: sample.state, date: day(sample)).bytes()
  }

  @Test func `fit every shortlist of pools`() throws {
    var entries = 0
    for seed in 1...3 {
      for bytes in try shortlists(SampleRound(UInt64(seed))) {
        let found = try faults("coachingpool.shortlist-1", bytes)
        #expect(found == [])
        entries += try JSONReader.read(bytes)["entries"]?.elements?.count ?? 0
      }
    }
    #expect(entries > 20)
  }

  @Test func `fit pages of profiles, one without any and one of a pool that is not invented`()
    throws
  {
    for seed in 1...3 {
      var sample = SampleRound(UInt64(seed))
      for query in [ProfileQuery(), ProfileQuery(kinds: [.mentoring]), ProfileQuery(words: "zz9")] {
        let found = try faults("coachingpool.profiles-1", profiles(sample, query))
        #expect(found == [])
      }
      let whole = try JSONReader.read(profiles(sample, ProfileQuery()))
      #expect((whole["entries"]?.elements?.count ?? 0) > 3)
      #expect(whole["inventedData"]?.boolValue == true)
      sample.forgetThePool()
      let bytes = profiles(sample, ProfileQuery())
      #expect(try JSONReader.read(bytes)["inventedData"] == nil)
      #expect(try faults("coachingpool.profiles-1", bytes) == [])
    }
  }

  @Test(arguments: [
    (#""practitioner": ""#, #""practitioners": ""#, "practitioner: required"),
    (#""score": "#, #""score": -"#, "score: minimum"),
    (#""score": "#, #""score": 9999"#, "score: maximum"),
    (#""weight": "#, #""weight": "1", "weigth": "#, "weigth: not allowed"),
    ("coachingpool.shortlist/1", "coachingpool.shortlist/2", "/schema: const"),
  ])
  func `refuse a shortlist with what is none of its own`(
    old: String, new: String, fault: String
  ) throws {
    let bytes = try #require(
      shortlists(SampleRound(1)).first {
        String(decoding: $0, as: UTF8.self).contains(#""score": "#)
      })
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains(old))
    let changed = Array(text.replacing(old, with: new).utf8)
    #expect(try faults("coachingpool.shortlist-1", changed).contains { $0.hasSuffix(fault) })
  }

  @Test(arguments: [
    (#""line": "pool""#, #""line": "Pool""#, "line: enum"),
    (#""count": "#, #""count": -1"#, "count: minimum"),
    (#""facets": "#, #""facet": "#, "/facets: required"),
    (#""profile": "#, #""placesTaken": 1, "profile": "#, "placesTaken: not allowed"),
  ])
  func `refuse a page of profiles with what is none of its own`(
    old: String, new: String, fault: String
  ) throws {
    let text = String(decoding: profiles(SampleRound(1), ProfileQuery()), as: UTF8.self)
    #expect(text.contains(old))
    let changed = Array(text.replacing(old, with: new).utf8)
    #expect(try faults("coachingpool.profiles-1", changed).contains { $0.hasSuffix(fault) })
  }
}

extension SampleRound {
  /// Takes the pool's own record away, so that nothing says that the data are invented.
  mutating func forgetThePool() {
    state = PoolState(
      state.records.filter { record in
        if case .pool = record { false } else { true }
      })
  }
}

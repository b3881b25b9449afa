import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("The store contract")
struct StoreContractTests {
  static let inMemory = StoreContract.Subject(
    place: {}, make: { InMemoryStore() }, forget: .by { await $0.forgetHistory() },
    close: .lacking("It ends with its last reference."),
    open: .lacking("Nothing is kept when the program ends."),
    makeNewer: .lacking("It has no format."))

  @Test(arguments: StoreContract.promises(of: inMemory))
  func `is kept by the store in memory`(_ promise: StoreContract.Promise) async throws {
    try await promise.check(of: Self.inMemory)
  }

  @Test func `asks nothing of the store in memory that it says it cannot do`() async throws {
    #expect(Set(Self.inMemory.lacking.keys) == [.closing, .opening, .recognisingNewerFormats])
    let asked = Set(StoreContract.promises(of: Self.inMemory).map(\.name))
    let spared = StoreContract.promisesOfPowers.filter { !asked.contains($0.name) }
    #expect(spared.count == 8)
    #expect(asked.count + spared.count == Self.everything.count)
    // To try one of them all the same is to break it, and not to pass.
    for promise in spared {
      let broken = await #expect(throws: BrokenPromise.self) {
        try await promise.check(of: Self.inMemory)
      }
      #expect(broken?.finding.hasPrefix("It cannot be tried, since the store lacks") == true)
    }
  }

  static let everything = StoreContract.promises + StoreContract.promisesOfPowers

  @Test(arguments: everything)
  func `is kept by the planted store without a fault`(
    _ promise: StoreContract.Promise
  ) async throws {
    try await promise.check(of: PlantedPlace.subject(nil))
  }

  @Test func `lets several share a store that can be shared`() async throws {
    let subject = StoreContract.Subject(
      place: { InMemoryStore() }, make: { $0 }, forget: .lacking("It is not asked here."),
      close: .by { _ in }, open: .by { $0 }, makeNewer: .lacking("It has no format."))
    let named = Self.everything.filter { $0.name.hasPrefix("Who opens a store in use") }
    try await #require(named.first).check(of: subject)
  }

  @Test(arguments: PlantedFault.all)
  func `finds every planted fault, by the promise that names it`(_ fault: PlantedFault) async throws
  {
    let named = Self.everything.filter { $0.name.hasPrefix(fault.breaks) }
    #expect(named.count == 1)
    let promise = try #require(named.first)
    for turn in 1... {
      do { try await promise.check(of: PlantedPlace.subject(fault)) } catch {
        // Another error of the store would be a finding by chance.
        let isOwn = fault.isMetAsAnError || !error.finding.hasPrefix("It failed:")
        #expect(isOwn, "\(error)")
        return
      }
      if turn == (fault.needsTwoTasks ? 10 : 1) { break }
    }
    Issue.record("Nothing was found.")
  }

  @Test func `has a planted fault for every promise but one`() {
    let idle = Self.everything.map(\.name).filter { name in
      !PlantedFault.all.contains { name.hasPrefix($0.breaks) }
    }
    // A state is a value: no store can move it from outside without leaving the language.
    #expect(idle == ["A snapshot is not moved by later commits"])
  }

  @Test func `names each promise once`() {
    let names = Self.everything.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test func `says what is broken in full`() async {
    let first = StoreContract.promises[0]
    let broken = await #expect(throws: BrokenPromise.self) {
      try await first.check { PlantedStore(.startsAtRevision1) }
    }
    #expect(
      broken?.description
        == "The store breaks the promise \"\(first.name)\". The snapshot is at revision 1 and not at 0."
    )
  }

  @Test func `calls a promise broken where the store cannot be made`() async {
    let broken = await #expect(throws: BrokenPromise.self) {
      try await StoreContract.promises[0].check {
        throw StoreError(.unavailable, "The disk is full.")
      }
    }
    #expect(broken?.finding == "It failed: The disk is full.")
  }

  @Test func `leaves out what a store deviates from, and nothing by mistake`() async {
    let names = StoreContract.promises.map(\.name)
    #expect(
      StoreContract.promises(excluding: [names[2]]).map(\.name) == names.filter { $0 != names[2] })
    let stale = StoreContract.promises(excluding: ["A promise of old"])
    #expect(stale.count == names.count + 1)
    await #expect(throws: BrokenPromise.self) {
      try await stale[names.count].check { InMemoryStore() }
    }
  }

  @Test func `fills every kind of record with records that have no fault`() {
    #expect(Set(ContractRecords.all.map(\.key.kind)) == Set(RecordKind.allCases))
    let faults = RegisterRecords.faults(of: ContractRecords.all, in: PoolState())
    #expect(faults.map(\.description) == [])
  }
}

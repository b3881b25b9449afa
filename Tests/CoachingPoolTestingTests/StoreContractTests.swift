import CoachingPool
import CoachingPoolTesting
import Testing

@Suite("The store contract")
struct StoreContractTests {
  @Test(arguments: StoreContract.promises)
  func `is kept by the store in memory`(_ promise: StoreContract.Promise) async throws {
    try await promise.check { InMemoryStore() }
  }

  @Test(arguments: StoreContract.promises)
  func `is kept by the planted store without a fault`(
    _ promise: StoreContract.Promise
  ) async throws {
    try await promise.check { PlantedStore(nil) }
  }

  @Test(arguments: PlantedFault.all)
  func `finds every planted fault, by the promise that names it`(_ fault: PlantedFault) async throws
  {
    let named = StoreContract.promises.filter { $0.name.hasPrefix(fault.breaks) }
    #expect(named.count == 1)
    let promise = try #require(named.first)
    await #expect(throws: BrokenPromise.self) {
      try await promise.check { PlantedStore(fault) }
    }
  }

  @Test func `has a planted fault for every promise but one`() {
    let idle = StoreContract.promises.map(\.name).filter { name in
      !PlantedFault.all.contains { name.hasPrefix($0.breaks) }
    }
    // A state is a value: no store can move it from outside without leaving the language.
    #expect(idle == ["A snapshot is not moved by later commits"])
  }

  @Test func `names each promise once`() {
    let names = StoreContract.promises.map(\.name)
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

import CoachingPool
import CoachingPoolTesting

/// A place in memory that keeps a planted store while it is closed.
actor PlantedPlace {
  private let fault: PlantedFault?
  private var kept = PlantedStore.Kept()
  private var isInUse = false
  private var isNewer = false

  init(_ fault: PlantedFault?) { self.fault = fault }

  func make() -> PlantedStore {
    isInUse = true
    return PlantedStore(fault, in: self)
  }

  func open() async throws(StoreError) -> PlantedStore {
    if isInUse, fault != .opensBesideAnother {
      throw StoreError(.unavailable, "It is in use.")
    }
    if isNewer, fault != .opensWhatIsNewer {
      throw StoreError(fault == .callsWhatIsNewerCorrupt ? .corrupt : .newerFormat, "It is newer.")
    }
    isInUse = true
    let store = PlantedStore(fault, in: self)
    await store.takeUp(kept)
    return store
  }

  func keep(_ kept: PlantedStore.Kept) {
    self.kept = kept
    isInUse = false
  }

  func makeNewer() { isNewer = true }

  /// Stores with that fault, with every power.
  static func subject(_ fault: PlantedFault?) -> StoreContract.Subject {
    StoreContract.Subject(
      place: { PlantedPlace(fault) }, make: { await $0.make() },
      forget: .by { await $0.forgetHistory() }, close: .by { try await $0.close() },
      open: .by { try await $0.open() }, makeNewer: .by { await $0.makeNewer() })
  }
}

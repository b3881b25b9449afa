import CoachingPool
import CoachingPoolTesting

@testable import CoachingPoolFileStore

extension StoreContract.Subject {
  /// Stores in folders, with every power.
  static let fileStore = StoreContract.Subject(
    place: { TemporaryFolder() },
    make: { try FileStore.create(at: $0.path, durability: .none) },
    forget: .by { try await $0.compact() }, close: .by { try await $0.close() },
    open: .by { try FileStore.open(at: $0.path, durability: .none) },
    makeNewer: .by { folder in
      let header = JournalHeader(
        version: 9, leastReader: 7, base: .empty, records: 0, attempts: 0)
      try folder.write(try JournalLine(number: 1, payload: header.payload).bytes)
    })
}

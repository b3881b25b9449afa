public import CoachingPool

/// Everything that a pool holds at one revision: for moving it from one store to another.
///
/// It leaves as one JSON file or as a folder of CSV files and comes back from either without a loss; the
/// same pool gives the same bytes on every run and machine. Both hold everything as it is, what people said
/// in confidence among it: they are for moving a pool, and not for publication or for sharing. What
/// somebody may see is a view; what a coordinator exchanges is a ``PoolCSV``.
///
/// ```swift
/// let bytes = try WholePool(try await store.snapshot()).json()
/// let pool = try WholePool(json: bytes)
/// let other = PoolService.live(store: InMemoryStore())
/// _ = try await other.perform(ImportPool(pool.records), as: .system)
/// ```
///
/// Commits are not in it, since they are the history of a store: who did what stands in the audit trail,
/// which is records.
public struct WholePool: Hashable, Sendable {
  /// The number of the state that it was.
  public let revision: Revision
  /// Every record, kind by kind in the order of ``CoachingPool/RecordKind``, and by the bytes of the
  /// identifiers within a kind.
  public let records: [Record]

  /// Takes a pool as it stands.
  /// - Complexity: O(n log n).
  public init(_ state: PoolState) { self.init(state.records, at: state.revision) }

  /// Takes records, in any order.
  /// - Complexity: O(n log n).
  public init(_ records: [Record], at revision: Revision) {
    self.revision = revision
    self.records = records.map { ($0.key, $0) }.sorted { left, right in
      let (one, other) = (left.0, right.0)
      return one.kind == other.kind
        ? one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
        : (Self.places[one.kind] ?? 0) < (Self.places[other.kind] ?? 0)
    }.map(\.1)
  }

  /// The pool, with all that can be asked of it.
  /// - Complexity: O(n).
  public var state: PoolState { PoolState(records, at: revision) }

  /// How many records there are of each kind that has any, in the order of the kinds.
  public var counts: [(kind: RecordKind, count: Int)] {
    byKind().map { ($0.kind, $0.records.count) }
  }

  /// Finds what no store could take again: two records of one key, two pools.
  func refuseUnreadable(_ faults: inout WholePoolFaults) {
    for fault in ImportPool.faults(of: records, besideKeys: false) {
      var place = WholePoolFault.Place()
      place.kind = fault.record.kind
      faults.add(
        WholePoolFault(
          .init(fault.reason.code.name), place, "\(fault.record): \(fault.reason)"))
    }
  }

  /// The records of each kind that has any.
  func byKind() -> [(kind: RecordKind, records: ArraySlice<Record>)] {
    var rest = records[...]
    var kinds: [(kind: RecordKind, records: ArraySlice<Record>)] = []
    while let kind = rest.first?.key.kind {
      let part = rest.prefix { $0.key.kind == kind }
      kinds.append((kind, part))
      rest = rest.dropFirst(part.count)
    }
    return kinds
  }

  private static let places = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.enumerated().map { ($0.element, $0.offset) })
}

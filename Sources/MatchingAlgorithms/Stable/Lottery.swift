/// Draws one number for each member from a published seed, by which all ties are broken.
///
/// Wherever a list has a tie, the member with the smaller number comes first, in every list alike: a
/// single lottery for everybody, which costs less in matched rows and welfare than one for each list
/// (Abdulkadiroğlu, Pathak and Roth, *Strategy-proofness versus efficiency in matching with
/// indifferences*, American Economic Review 99, 2009). The number of a member with key k is
/// `mixed(mixed(seed) ^ k)` by ``StableHash/mixed(_:)``, which anybody can compute again; distinct
/// keys have distinct numbers, and equal keys go by index.
///
/// Let a key belong to the person and not to the position (``StableHash`` of an identifier): then
/// the order of the input does not matter. Publish the seed after the lists are closed.
public struct Lottery: Hashable, Sendable {
  /// The published seed.
  public let seed: UInt64
  /// A key for each row; `nil` takes the index.
  public let rowKeys: [UInt64]?
  /// A key for each column; `nil` takes the index.
  public let columnKeys: [UInt64]?

  /// Makes a lottery of a seed and of keys for both sides.
  public init(seed: UInt64, rowKeys: [UInt64]? = nil, columnKeys: [UInt64]? = nil) {
    self.seed = seed
    self.rowKeys = rowKeys
    self.columnKeys = columnKeys
  }

  /// Returns the number that a member with this key draws; the smaller comes first.
  public func number(ofKey key: UInt64) -> UInt64 {
    StableHash.mixed(StableHash.mixed(seed) ^ key)
  }

  /// The numbers of all rows.
  func rowNumbers(_ count: Int) -> [UInt64] {
    (0..<count).map { number(ofKey: rowKeys?[$0] ?? UInt64($0)) }
  }

  /// The numbers of all columns.
  func columnNumbers(_ count: Int) -> [UInt64] {
    (0..<count).map { number(ofKey: columnKeys?[$0] ?? UInt64($0)) }
  }

  /// Everything that keeps this lottery from fitting an instance.
  func faults(for instance: StableInstance) -> [MatchingError.Fault] {
    MatchingError.Fault.keyCounts(
      rowKeys, rows: instance.rowCount, columnKeys, columns: instance.columnCount)
  }
}

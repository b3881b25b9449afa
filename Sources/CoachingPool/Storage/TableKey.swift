internal import MatchingAlgorithms

/// A key of a ``SharedTable``: it hashes to the same bits on every run and machine.
///
/// Keys of one hash are kept in their own order, so that iteration never depends on insertion.
public protocol TableKey: Hashable, Comparable, Sendable {
  /// 64 well-mixed bits that depend on the key alone.
  var tableHash: UInt64 { get }
}

extension Identifier: TableKey {
  /// The mixed FNV-1a-64 hash of the identifier's bytes.
  public var tableHash: UInt64 { StableHash.of(text) }
}

extension Quarter: TableKey {
  /// The mixed hash of year and number.
  public var tableHash: UInt64 { StableHash.of(description) }
}

extension CivilDate: TableKey {
  /// The mixed bits of the day's number.
  public var tableHash: UInt64 { StableHash.mixed(UInt64(bitPattern: Int64(dayNumber))) }
}

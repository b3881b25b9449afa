/// Says what came of reading one file: the sound rows, and every fault with its place.
///
/// Nothing is lost: each row below the heading row is either in `table` or in `rejected`, or is a
/// blank line.
public struct CSVReading: Sendable, Hashable {
  /// The sound rows; `nil` if the file as a whole or its heading row could not be read.
  public let table: CSVTable?
  /// The faults in the order of the file, at most ``CSVLimits/faults`` of them.
  public let faults: [CSVFault]
  /// How many more faults there are than `faults` lists.
  public let unlistedFaults: Int
  /// The rows with a fault, in the order of the file; empty if `table` is `nil`.
  public let rejected: [CSVRejectedRow]

  /// Makes a reading from its parts.
  public init(
    table: CSVTable?, faults: [CSVFault], unlistedFaults: Int = 0, rejected: [CSVRejectedRow] = []
  ) {
    self.table = table
    self.faults = faults
    self.unlistedFaults = unlistedFaults
    self.rejected = rejected
  }

  /// Whether the file has no fault, so that `table` holds all of it.
  public var isSound: Bool { faults.isEmpty && unlistedFaults == 0 }
}

public import CoachingPool

/// Says what came of reading a data folder: the records, and every fault of every file.
public struct ImportReport: Sendable {
  /// How many rows of a file went in and how many did not.
  public struct Count: Sendable, Hashable {
    /// The name of the file.
    public let file: String
    /// The rows below the headings; rows without any content and blank lines do not count.
    public let rows: Int
    /// The rows that `records` hold.
    public let accepted: Int
    /// The rows that are refused, for themselves or for another row that they need.
    public let rejected: Int
  }

  /// The records in the order of files and rows: all of them, or none where the import is refused.
  ///
  /// Records that stand already as given are among them; ``/CoachingPool/RegisterRecords`` leaves them alone.
  public let records: [Record]
  /// The faults by file, line and column, at most ``CSVLimits/faults`` of them.
  public let faults: [CSVFault]
  /// How many more faults there are than `faults` lists.
  public let unlistedFaults: Int
  /// For each file with rejected rows, its headings and those rows as they stood.
  ///
  /// Mend them and import them with the same mapping; the result is the same as if they had been right
  /// at first. Empty where nothing is imported, since the whole files are then to be read again.
  public let rejects: [ImportFile]
  /// The files that were read, in the order of the schema.
  public let counts: [Count]
  /// How many of `records` stand in the pool already as given.
  public let unchangedCount: Int

  init(
    records: [Record] = [], faults: [CSVFault], unlistedFaults: Int, rejects: [ImportFile] = [],
    counts: [Count], unchangedCount: Int = 0
  ) {
    self.records = records
    self.faults = faults
    self.unlistedFaults = unlistedFaults
    self.rejects = rejects
    self.counts = counts
    self.unchangedCount = unchangedCount
  }

  /// Whether nothing is wrong with any file.
  public var isSound: Bool { faults.isEmpty && unlistedFaults == 0 }
}

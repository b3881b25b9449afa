public import CoachingPool

/// Reads the CSV files of a data folder into records, with every fault of every file at once.
///
/// Nothing is imported unless all of it is valid, or bad rows may be left out. The files are described
/// by ``PoolCSV/schema``; those of other people are read through an ``ImportMapping``.
///
/// ```swift
/// let report = PoolImporter().read(files, into: state)
/// for fault in report.faults { print(fault) }
/// let outcome = try await service.perform(RegisterRecords(report.records), as: coordinator)
/// ```
///
/// A row replaces the record with its identifier, and a file's absent columns count as empty. What no
/// column can hold stays as it stands in the pool: registrations, fees, an individual's own words, who
/// may see a field, and earlier names and figures as long as the row says the same as the latest. So
/// do the rows of a further file that is not given: people read without `designations.csv` keep their
/// designations. The rows of one entity in several files go in together or not at all.
///
/// The pool's identifier goes into memberships; a state without a pool counts as the pool `pool`.
public struct PoolImporter: Sendable {
  /// What becomes of an import with bad rows.
  public enum BadRows: Sendable, Hashable {
    /// Nothing is imported.
    case refuseAll
    /// The rows are left out and kept as rejects, with all that refers to them.
    ///
    /// A file that cannot be read to its end, or whose headings are wrong, still refuses all.
    case leaveOut
  }

  /// How the files differ from the documented ones.
  public var mapping: ImportMapping
  /// The bounds of each file, and of the faults listed of all.
  public var limits: CSVLimits
  /// What becomes of an import with bad rows.
  public var badRows: BadRows

  /// Makes an importer of documented files that takes all or nothing, unless told otherwise.
  public init(
    mapping: ImportMapping = .identity, limits: CSVLimits = CSVLimits(),
    badRows: BadRows = .refuseAll
  ) {
    self.mapping = mapping
    self.limits = limits
    self.badRows = badRows
  }

  /// Reads files beside a pool as it stands; the pool itself is not changed.
  ///
  /// Each file is optional: what is not in the files is looked up in the pool. Linear in the files'
  /// bytes, but for suggestions, whose number of comparisons is bounded.
  public func read(_ files: [ImportFile], into state: PoolState) -> ImportReport {
    var pass = ImportPass(self, state)
    return pass.run(files)
  }
}

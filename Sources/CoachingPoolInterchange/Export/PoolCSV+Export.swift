public import CoachingPool

extension PoolCSV {
  /// Writes records as the files of a data folder.
  ///
  /// Rows stand in the order of identifiers, columns in the documented order; a file without rows is
  /// left out. Importing the files into an empty pool gives the same records but for what
  /// ``PoolCSVExport/notExported`` lists, if the records have no faults: the pool itself and its
  /// policies, merges, invitations, engagements and tallies; names, codes and groups of an
  /// organisation but for the last, headcounts but for the latest, registrations; memberships of an
  /// organisation but for the latest, fees; an individual's own words and acknowledgement of the
  /// terms; characteristics that somebody states or asks for; predecessors and waits of requests; and
  /// the visibility and order of a host's own fields. The files are the pool coordinator's: declared
  /// conflicts stand in one of their own, for nobody else.
  /// - Complexity: O(n log n).
  public static func export(of records: some Sequence<Record>) -> PoolCSVExport {
    var pass = ExportPass(records)
    return pass.run()
  }

  /// Writes a pool's records as the files of a data folder; see ``export(of:)``.
  public static func export(from state: PoolState) -> PoolCSVExport {
    export(of: state.records)
  }

  /// Writes records as the files of a data folder, for a caller who knows that they hold all of it.
  public static func files(of records: some Sequence<Record>) -> [ImportFile] {
    export(of: records).files
  }

  /// Writes a pool's records as files, for a caller who knows that they hold all of it.
  public static func files(from state: PoolState) -> [ImportFile] { export(from: state).files }
}

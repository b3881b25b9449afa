/// Which totals of a table are meant.
///
/// A new case is a breaking change and comes with a major version.
public enum TableTotals: String, Hashable, Sendable, Codable, CaseIterable {
  /// Over all columns, beside each row.
  case ofRows
  /// Over all rows, under each column.
  case ofColumns
  /// Over the rows of each group.
  case ofGroups
  /// Over everybody.
  case ofAll
}

/// Describes one file of a data folder: its name, what a row is, and its columns in order.
public struct PoolCSVFile: Sendable, Hashable {
  /// The file's name, unless a mapping says otherwise.
  public let name: String
  /// What one row stands for.
  public let row: String
  /// The columns in their documented order.
  public let columns: [PoolCSVColumn]
  /// Whether further columns `attribute:NAME` carry the host's own fields.
  public let takesAttributes: Bool

  init<Column: ColumnSet>(
    _ name: String, _ row: String, _ columns: Column.Type, takesAttributes: Bool = false
  ) {
    self.name = name
    self.row = row
    self.columns = Column.allCases.map(\.column)
    self.takesAttributes = takesAttributes
  }

  /// What stands before the name of a host's field in a heading.
  static let attributePrefix = "attribute:"
}

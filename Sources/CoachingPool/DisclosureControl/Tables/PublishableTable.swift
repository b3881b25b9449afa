/// A table that may be published: what a policy made of a raw one after its audit.
///
/// Nothing in it tells which of the hidden cells were hidden for their own size. It is made by
/// ``DisclosurePolicy/release(_:)`` or by a ``ReleaseRegister``, and read back from what was
/// written.
public struct PublishableTable: Hashable, Sendable, Codable {
  /// What is printed at one place.
  public struct Figure: Hashable, Sendable, Codable {
    /// The count.
    public let count: PublishedCount
    /// Its share of the whole, where the table has shares and this one may be shown.
    public let share: PublishedPercentage?
  }

  /// What is counted.
  public let measure: MeasureKind
  /// Which people the table is about.
  public let scope: ReleaseScope
  /// The name of the policy.
  public let policy: String
  /// What the rows tell people apart by.
  public let rowsAre: String
  /// What the columns tell people apart by; `nil` in a table of one direction.
  public let columnsAre: String?
  /// The names of the rows.
  public let rows: [String]
  /// The names of the columns; one without a name in a table of one direction.
  public let columns: [String]
  /// The names of the groups of rows.
  public let groups: [String]
  /// The group of each row by its number; empty where there are none.
  public let groupOfRow: [Int]
  /// Of which whole the shares are parts.
  public let shares: RawTable.Shares?
  private let figures: [Figure?]

  init(_ table: RawTable, _ policy: DisclosurePolicy, _ figures: [Figure?]) {
    measure = table.measure
    scope = table.scope
    self.policy = policy.name
    rowsAre = table.rows.name
    columnsAre = table.columns?.name
    rows = table.rows.categories.map(\.name)
    columns = table.columns?.categories.map(\.name) ?? [""]
    groups = table.rows.groups
    groupOfRow = table.shape.groupOfRow
    shares = table.shares
    self.figures = figures
  }

  /// What is printed at a place; `nil` where nothing is, as for a total that is withheld.
  public subscript(place: TablePlace) -> Figure? {
    let width = columns.count + 1
    let row: Int? =
      switch place.row {
      case .category(let row): rows.indices.contains(row) ? row : nil
      case .group(let group): groups.indices.contains(group) ? rows.count + group : nil
      case .total: rows.count + groups.count
      }
    let column: Int? =
      switch place.column {
      case .category(let column): columns.indices.contains(column) ? column : nil
      case .group: nil
      case .total: columns.count
      }
    guard let row, let column, figures.indices.contains(row * width + column) else { return nil }
    return figures[row * width + column]
  }

  /// All places in the order of printing: rows, groups, total; in each the columns and the total.
  public var places: [TablePlace] {
    let rows = rows.indices.map(TableLine.category) + groups.indices.map(TableLine.group)
    let columns = columns.indices.map(TableLine.category) + [.total]
    return (rows + [.total]).flatMap { row in columns.map { TablePlace(row, $0) } }
  }
}

/// A table that may be published: what a policy made of a raw one after its audit.
///
/// Nothing in it tells which of the hidden cells were hidden for their own size. It is made by
/// ``DisclosurePolicy/release(_:)`` or by a ``ReleaseRegister``, and read back from what was
/// written; whoever writes one by hand answers for it.
public struct PublishableTable: Hashable, Sendable, Codable {
  /// What is printed at one place.
  public struct Figure: Hashable, Sendable, Codable {
    /// The count.
    public let count: PublishedCount
    /// Its share of the whole, where the table has shares and this one may be shown.
    public let share: PublishedPercentage?
  }

  /// What is counted.
  public let measure: MeasureID
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

  private enum CodingKeys: String, CodingKey {
    case measure, scope, policy, rowsAre, columnsAre, rows, columns, groups, groupOfRow, shares
    case figures
  }

  /// Reads a table back, and refuses one whose parts do not fit each other.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    measure = try form.decode(MeasureID.self, forKey: .measure)
    scope = try form.decode(ReleaseScope.self, forKey: .scope)
    policy = try form.decode(String.self, forKey: .policy)
    rowsAre = try form.decode(String.self, forKey: .rowsAre)
    columnsAre = try form.decodeIfPresent(String.self, forKey: .columnsAre)
    rows = try form.decode([String].self, forKey: .rows)
    columns = try form.decode([String].self, forKey: .columns)
    groups = try form.decode([String].self, forKey: .groups)
    groupOfRow = try form.decode([Int].self, forKey: .groupOfRow)
    shares = try form.decodeIfPresent(RawTable.Shares.self, forKey: .shares)
    figures = try form.decode([Figure?].self, forKey: .figures)
    let places = (rows.count + groups.count + 1) * (columns.count + 1)
    let isFit =
      !rows.isEmpty && !columns.isEmpty && figures.count == places
      && groupOfRow.count == (groups.isEmpty ? 0 : rows.count)
      && groupOfRow.allSatisfy(groups.indices.contains)
    guard isFit else {
      throw DecodingError.dataCorruptedError(
        forKey: .figures, in: form,
        debugDescription: "The figures do not fit the rows, columns and groups of the table.")
    }
  }

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

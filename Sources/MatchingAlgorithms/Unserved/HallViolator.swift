/// Names rows that together have too few places, and so proves that not all can be served.
///
/// `rows` may go to `columns` and nowhere else, and those have `places` places together, one fewer
/// than there are rows. It is minimal: leave out any rows, and the rest could all be served. Ann,
/// Ben and Cem who want nobody but Dee, with two places, are such rows; any two of them are not.
///
/// Sources: Hall, *On representatives of subsets*, 1935; for places and deficiency, Ore, *Graphs
/// and matching theorems*, Duke Mathematical Journal 22, 1955.
public struct HallViolator: Hashable, Sendable {
  /// The rows, ascending.
  public let rows: [Int]
  /// All columns to which one of the rows has an edge, ascending.
  public let columns: [Int]
  /// The places of these columns together, `rows.count - 1`.
  public let places: Int

  /// States rows, their joint columns, and the places of these.
  public init(rows: [Int], columns: [Int], places: Int) {
    self.rows = rows
    self.columns = columns
    self.places = places
  }
}

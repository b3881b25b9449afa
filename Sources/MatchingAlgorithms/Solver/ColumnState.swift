/// What the solver knows of a column, side by side in memory, since it is looked at together.
struct ColumnState<Weight: PathWeight>: Sendable {
  /// The price of a place.
  var price = Weight.zero
  /// How far the column is from the row to be served.
  var distance = Weight.unreached
  /// The edge by which the path reaches the column.
  var edge = -1
  /// The row from which the path reaches the column.
  var row: Int32 = -1
  /// The number of places not taken.
  var free: Int32
}

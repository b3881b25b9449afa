/// Lists the columns of one file: the one place where its headings are declared.
///
/// Reader, writer and documentation go through it. The raw values count up from 0, so that a column
/// is found by index; cases stand in the documented order.
protocol ColumnSet: RawRepresentable<Int>, CaseIterable, Sendable {
  /// Heading, meaning and example.
  var column: PoolCSVColumn { get }
}

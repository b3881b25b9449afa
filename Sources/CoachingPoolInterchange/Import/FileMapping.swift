/// Says how one file of somebody else differs from the documented one.
struct FileMapping: Sendable, Hashable {
  /// The name that the file has.
  var file: String
  /// The character between its cells.
  var delimiter: CSVDelimiter = .comma
  /// The heading that it has for a documented one.
  var headings: [String: String] = [:]
  /// The word of ours for a word of theirs, by the documented heading.
  var words: [String: [String: String]] = [:]
  /// The headings to pass over.
  var ignored: [String] = []
  /// The cell of every row, by the documented heading of a column that the file lacks.
  var constants: [String: String] = [:]
}

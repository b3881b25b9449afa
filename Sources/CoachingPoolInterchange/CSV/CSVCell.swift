/// Holds a cell to be written, and says whether a spreadsheet could take it for a formula.
public enum CSVCell: Sendable, Hashable {
  /// Text that a person wrote: guarded against being run as a formula.
  case text(String)
  /// A number, date or code that the program made: written as it is, so that `-5` stays a number.
  ///
  /// Never put text from a person here.
  case plain(String)

  /// The characters that go into the file, before quoting.
  public var written: String {
    switch self {
    case .text(let text): SpreadsheetFormula.guarded(text)
    case .plain(let text): text
    }
  }
}

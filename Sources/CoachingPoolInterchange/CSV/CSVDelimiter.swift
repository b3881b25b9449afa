/// Names the character that stands between two cells of a line.
///
/// RFC 4180 knows the comma only. The others are what spreadsheets write in some countries; a
/// reader is told which one to expect and never guesses.
public enum CSVDelimiter: String, Sendable, Hashable, CaseIterable {
  /// Stands for `,`, the character of RFC 4180.
  case comma
  /// Stands for `;`, which spreadsheets write where the comma is the decimal mark.
  case semicolon
  /// Stands for the tabulator, as in text copied from a spreadsheet.
  case tab
  /// Stands for `|`.
  case pipe

  /// The character as one byte of UTF-8.
  public var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .pipe: UInt8(ascii: "|")
    }
  }

  /// The word for the character in a sentence.
  var word: String {
    switch self {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .tab: "tab"
    case .pipe: "vertical bar"
    }
  }

  /// The word for several of them.
  var words: String { self == .pipe ? "vertical bars" : word + "s" }
}

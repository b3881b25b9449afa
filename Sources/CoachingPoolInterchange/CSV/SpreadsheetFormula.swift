/// Keeps text from being run as a formula when a person opens the file in a spreadsheet.
///
/// Text that begins with `=`, `+`, `-`, `@`, a tab, a carriage return or a zero byte is written
/// with an apostrophe before it; quoting alone does not stop a spreadsheet. So that the
/// apostrophe can be taken off again without loss, text in which apostrophes stand before such a
/// character gets one more: `=1` ↔ `'=1`, `'=1` ↔ `''=1`, while `'tis` stays `'tis`. For every
/// text, `unguarded(guarded(text))` is that text; and for every cell that is not itself a
/// formula, `guarded(unguarded(cell))` is that cell.
///
/// Source: CWE-1236; OWASP ASVS 1.2.10.
public enum SpreadsheetFormula: Sendable {
  private static let apostrophe = UInt8(ascii: "'")

  /// Tells whether a spreadsheet would run the text: whether its first byte is one of the seven.
  ///
  /// Of a cell in a text column, this is a fault: ``CSVTable/formulaFault(in:column:)``. A number
  /// such as `-5` is the caller's to know. Constant time.
  public static func isFormula(_ text: String) -> Bool {
    text.utf8.first.map(begins(with:)) ?? false
  }

  /// Puts an apostrophe before text that is a formula, or a formula behind apostrophes.
  public static func guarded(_ text: String) -> String {
    firstAfterApostrophes(text).map(begins(with:)) == true ? "'" + text : text
  }

  /// Takes off the apostrophe that ``guarded(_:)`` put on, and no other.
  public static func unguarded(_ cell: String) -> String {
    guard cell.utf8.first == apostrophe, let first = firstAfterApostrophes(cell),
      begins(with: first)
    else { return cell }
    // By bytes, not characters: the apostrophe must go even where a combining mark follows.
    return String(Substring(cell.utf8.dropFirst()))
  }

  private static func firstAfterApostrophes(_ text: String) -> UInt8? {
    text.utf8.first { $0 != apostrophe }
  }

  private static func begins(with byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    case 0x09, 0x0D, 0x00: true
    default: false
    }
  }
}

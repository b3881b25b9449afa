extension CSVFault {
  /// Names a kind of fault; importers add kinds of their own with a string.
  public struct Code: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
    /// The name, in lower camel case.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Makes a code from its name.
    public init(stringLiteral name: String) { rawValue = name }

    /// The file holds no heading row.
    public static let emptyFile: Self = "emptyFile"
    /// The file is larger than ``CSVLimits/fileBytes``.
    public static let fileTooLarge: Self = "fileTooLarge"
    /// The file is an Excel workbook or another archive, not text.
    public static let workbook: Self = "workbook"
    /// The file is text in UTF-16 or UTF-32.
    public static let utf16: Self = "utf16"
    /// The cells are separated by another character than the one asked for.
    public static let otherDelimiter: Self = "otherDelimiter"
    /// A column has no heading.
    public static let emptyHeading: Self = "emptyHeading"
    /// Two columns have the same heading but for case and outer spaces.
    public static let duplicateHeading: Self = "duplicateHeading"
    /// A cell holds bytes that are not UTF-8.
    public static let invalidUTF8: Self = "invalidUTF8"
    /// A cell holds a byte of value zero.
    public static let nulByte: Self = "nulByte"
    /// A quote is opened and never closed.
    public static let unclosedQuote: Self = "unclosedQuote"
    /// Text stands between a closing quote and the end of the cell.
    public static let textAfterQuote: Self = "textAfterQuote"
    /// A quote stands inside a cell that does not begin with one.
    public static let quoteInUnquotedField: Self = "quoteInUnquotedField"
    /// Rows between two lone quotes may be rows, or lines of one cell.
    public static let doubtfulRows: Self = "doubtfulRows"
    /// A row has more or fewer cells than there are headings.
    public static let raggedRow: Self = "raggedRow"
    /// A line without any character stands between two rows.
    public static let blankLine: Self = "blankLine"
    /// A carriage return without line feed stands outside quotes.
    public static let loneCarriageReturn: Self = "loneCarriageReturn"
    /// A cell is larger than ``CSVLimits/fieldBytes``.
    public static let fieldTooLarge: Self = "fieldTooLarge"
    /// A row has more cells than ``CSVLimits/columns``.
    public static let tooManyColumns: Self = "tooManyColumns"
    /// The file has more rows than ``CSVLimits/rows``.
    public static let tooManyRows: Self = "tooManyRows"
    /// A text cell begins like a spreadsheet formula.
    public static let formula: Self = "formula"
  }
}

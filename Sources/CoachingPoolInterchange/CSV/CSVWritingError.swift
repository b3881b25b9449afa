/// Says why a row cannot be written, and where.
public struct CSVWritingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Names a reason.
  public struct Code: RawRepresentable, Sendable, Hashable {
    /// The name, in lower camel case.
    public let rawValue: String

    /// Makes a code from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The table has no column.
    public static let noHeadings = Self(rawValue: "noHeadings")
    /// A column's heading is empty or nothing but spaces.
    public static let emptyHeading = Self(rawValue: "emptyHeading")
    /// Two columns have the same heading but for case and outer spaces.
    public static let duplicateHeading = Self(rawValue: "duplicateHeading")
    /// A row has more or fewer cells than there are headings.
    public static let wrongCellCount = Self(rawValue: "wrongCellCount")
    /// A cell holds a character of value zero, which no reader accepts.
    public static let nulCharacter = Self(rawValue: "nulCharacter")
  }

  /// The reason; what a program acts on.
  public let code: Code
  /// The row as a spreadsheet counts it, from 1, the heading row being 1.
  public let row: Int
  /// The column from 1; `nil` if the whole row is concerned.
  public let column: Int?
  /// The reason in a full sentence.
  public let description: String

  init(_ code: Code, row: Int, column: Int? = nil, _ description: String) {
    self.code = code
    self.row = row
    self.column = column
    self.description = description
  }
}

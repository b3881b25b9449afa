/// Names one reason why a claimed matching is not a stable one, with the values concerned.
public struct StabilityViolation: Hashable, Sendable, CustomStringConvertible {
  /// What kind of reason it is; decide by this and not by the sentence.
  public let code: Code
  /// The row concerned.
  public let row: Int?
  /// The column concerned.
  public let column: Int?
  /// The offending number: entries of the claim, or rows of an overfilled column.
  public let value: Int?

  /// States a reason.
  public init(_ code: Code, row: Int? = nil, column: Int? = nil, value: Int? = nil) {
    self.code = code
    self.row = row
    self.column = column
    self.value = value
  }

  /// The reason as a full English sentence.
  public var description: String {
    let row = row.map { "\($0)" } ?? "?"
    let column = column.map { "\($0)" } ?? "?"
    let value = value.map { "\($0)" } ?? "?"
    return switch code {
    case .countMismatch: "The matching has \(value) entries; it needs one for each row."
    case .unknownColumn: "Row \(row) is given column \(column), which does not exist."
    case .unacceptablePair: "Row \(row) is given column \(column), which is not acceptable."
    case .columnOverfilled: "Column \(column) is given \(value) rows, more than it has places."
    case .blockingPair:
      "Row \(row) and column \(column) would rather have each other than what they are given."
    default: "The matching is not stable: \(code)."
    }
  }

  /// Names a kind of reason; later versions add codes, so keep a default branch.
  public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The stable name.
    public let rawValue: String

    /// Makes a code of a stable name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The stable name.
    public var description: String { rawValue }

    /// The claim has not exactly one entry for each row.
    public static let countMismatch = Self(rawValue: "countMismatch")
    /// A row is given a column that does not exist.
    public static let unknownColumn = Self(rawValue: "unknownColumn")
    /// A row is given a column that it does not list.
    public static let unacceptablePair = Self(rawValue: "unacceptablePair")
    /// A column is given more rows than it has places.
    public static let columnOverfilled = Self(rawValue: "columnOverfilled")
    /// A row and a column both strictly prefer each other to what they are given.
    public static let blockingPair = Self(rawValue: "blockingPair")
  }
}

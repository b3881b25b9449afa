/// Names one reason why an assignment is not proved best, with the values concerned.
public struct CertificateViolation: Hashable, Sendable, CustomStringConvertible {
  /// What kind of reason it is; decide by this and not by the sentence.
  public let code: Code
  /// The row concerned.
  public let row: Int?
  /// The column concerned.
  public let column: Int?
  /// The position of the level concerned, from 0.
  public let level: Int?
  /// The reason as a full English sentence.
  public let message: String

  /// States a reason.
  public init(
    _ code: Code, row: Int? = nil, column: Int? = nil, level: Int? = nil, _ message: String
  ) {
    self.code = code
    self.row = row
    self.column = column
    self.level = level
    self.message = message
  }

  /// The sentence.
  public var description: String { message }

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

    /// The objective does not fit the graph.
    public static let objectiveUnfit = Self(rawValue: "objectiveUnfit")
    /// A list of the assignment has not as many entries as the graph or the objective asks for.
    public static let countMismatch = Self(rawValue: "countMismatch")
    /// A row is given a column to which it has no edge.
    public static let forbiddenPair = Self(rawValue: "forbiddenPair")
    /// A column is given more rows than it has places.
    public static let columnOverfilled = Self(rawValue: "columnOverfilled")
    /// The value stated for a level is not that of the chosen pairs.
    public static let valueMisstated = Self(rawValue: "valueMisstated")
    /// A row or column has a price below 0.
    public static let priceNegative = Self(rawValue: "priceNegative")
    /// An edge is worth more than its row's and its column's price together.
    public static let edgeUnderpriced = Self(rawValue: "edgeUnderpriced")
    /// A chosen pair is not worth exactly its row's and its column's price together.
    public static let pairNotTight = Self(rawValue: "pairNotTight")
    /// An unserved row has a price other than 0.
    public static let unservedRowPriced = Self(rawValue: "unservedRowPriced")
    /// A column with a free place has a price other than 0.
    public static let freePlacePriced = Self(rawValue: "freePlacePriced")
    /// All prices together do not add up to the value of a level.
    public static let dualityGap = Self(rawValue: "dualityGap")
  }
}

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
    /// A row is given more columns than it demands.
    public static let rowOverfilled = Self(rawValue: "rowOverfilled")
    /// A pair is chosen more than once, or further pairs belong to a row without a first one.
    public static let pairRepeated = Self(rawValue: "pairRepeated")
    /// A column is given fewer rows than its minimum.
    public static let minimumUnmet = Self(rawValue: "minimumUnmet")
    /// A forced pair is not chosen.
    public static let forcedPairMissing = Self(rawValue: "forcedPairMissing")
    /// A quota has fewer pairs than it asks for.
    public static let quotaUnmet = Self(rawValue: "quotaUnmet")
    /// A quota has more pairs than it allows.
    public static let quotaExceeded = Self(rawValue: "quotaExceeded")
    /// One more pair in a row, column or quota would be rewarded by more than it has to pay.
    public static let nextPairRewarded = Self(rawValue: "nextPairRewarded")
    /// The last pair in a row, column or quota is rewarded by less than it costs.
    public static let lastPairUnrewarded = Self(rawValue: "lastPairUnrewarded")
    /// A worst-off level has no barrier, or one of another level or value.
    public static let barrierMissing = Self(rawValue: "barrierMissing")
    /// A barrier's prices do not prove what they should.
    public static let barrierBroken = Self(rawValue: "barrierBroken")
  }
}

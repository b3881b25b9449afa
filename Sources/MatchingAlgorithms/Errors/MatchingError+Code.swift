extension MatchingError {
  /// Names a kind of fault; later versions add codes, so keep a default branch.
  public struct Code: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The stable name.
    public let rawValue: String

    /// Makes a code of a stable name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The stable name.
    public var description: String { rawValue }

    // MARK: The graph

    /// A number of rows, columns or benefits is negative or above its limit.
    public static let countOutOfRange = Self(rawValue: "countOutOfRange")
    /// A column's capacity is below 0.
    public static let negativeCapacity = Self(rawValue: "negativeCapacity")
    /// An edge or a question names a row that does not exist.
    public static let rowOutOfRange = Self(rawValue: "rowOutOfRange")
    /// An edge or a matching names a column that does not exist.
    public static let columnOutOfRange = Self(rawValue: "columnOutOfRange")
    /// A row and a column are joined by two edges.
    public static let duplicateEdge = Self(rawValue: "duplicateEdge")
    /// An edge was added to a builder that has no row yet.
    public static let edgeBeforeFirstRow = Self(rawValue: "edgeBeforeFirstRow")
    /// An edge does not carry as many benefits as the graph's edges have.
    public static let benefitCountMismatch = Self(rawValue: "benefitCountMismatch")
    /// A benefit is beyond ±`BipartiteGraph.valueLimit`.
    public static let benefitOutOfRange = Self(rawValue: "benefitOutOfRange")
    /// The rows' largest magnitudes add up to more than `BipartiteGraph.valueLimit`.
    public static let sumOutOfRange = Self(rawValue: "sumOutOfRange")
    /// A list has not exactly one entry for each row, column or edge.
    public static let listCountMismatch = Self(rawValue: "listCountMismatch")
    /// The starts of the rows do not ascend from 0 to the number of edges.
    public static let rowStartsInvalid = Self(rawValue: "rowStartsInvalid")

    // MARK: Demands and requirements

    /// A row's demand is below 1.
    public static let demandOutOfRange = Self(rawValue: "demandOutOfRange")
    /// A column's minimum is below 0.
    public static let negativeMinimum = Self(rawValue: "negativeMinimum")
    /// A column's minimum is above its capacity.
    public static let minimumAboveCapacity = Self(rawValue: "minimumAboveCapacity")
    /// A pair is forced that has no edge.
    public static let forcedEdgeAbsent = Self(rawValue: "forcedEdgeAbsent")
    /// A pair is forced more than once.
    public static let forcedTwice = Self(rawValue: "forcedTwice")
    /// A quota has a member that does not exist.
    public static let quotaMemberUnknown = Self(rawValue: "quotaMemberUnknown")
    /// A quota has a member more than once.
    public static let quotaMemberRepeated = Self(rawValue: "quotaMemberRepeated")
    /// A bound of a quota is below 0.
    public static let quotaBoundNegative = Self(rawValue: "quotaBoundNegative")
    /// A quota asks for more than it allows.
    public static let quotaBoundsReversed = Self(rawValue: "quotaBoundsReversed")
    /// Two quotas of one side overlap, and neither holds the other: that is no flow problem.
    public static let quotasCross = Self(rawValue: "quotasCross")

    // MARK: The objective

    /// The list of levels is empty.
    public static let noLevels = Self(rawValue: "noLevels")
    /// The list has more levels than `ObjectiveLevel.limit`.
    public static let tooManyLevels = Self(rawValue: "tooManyLevels")
    /// A level asks for a benefit that the graph's edges do not carry.
    public static let unknownBenefit = Self(rawValue: "unknownBenefit")
    /// A level has not exactly one weight for each row.
    public static let weightCountMismatch = Self(rawValue: "weightCountMismatch")
    /// A row's weight is negative or above `BipartiteGraph.valueLimit`.
    public static let weightOutOfRange = Self(rawValue: "weightOutOfRange")
    /// A starting load is negative, or the prices of all places add up to too much.
    public static let loadOutOfRange = Self(rawValue: "loadOutOfRange")
    /// There is not exactly one key for each row and each column.
    public static let keyCountMismatch = Self(rawValue: "keyCountMismatch")

    // MARK: The run

    /// The task was cancelled before the answer was found.
    public static let cancelled = Self(rawValue: "cancelled")
    /// The minimums, quotas and forced pairs cannot all be met; the fault says which and why.
    public static let infeasible = Self(rawValue: "infeasible")

    // MARK: Events

    /// A graph or a level is none that can be kept best event by event.
    public static let notIncremental = Self(rawValue: "notIncremental")
    /// The pair in question is forbidden.
    public static let edgeAbsent = Self(rawValue: "edgeAbsent")
    /// The column in question has no place at all.
    public static let noPlace = Self(rawValue: "noPlace")

    // MARK: Unserved rows

    /// A matching is not one of this graph: a wrong count, a forbidden pair, a column overfilled.
    public static let notAMatching = Self(rawValue: "notAMatching")
    /// The row in question is served, so that nothing is to be explained.
    public static let rowIsServed = Self(rawValue: "rowIsServed")
    /// The row could be served if others moved, so that no lack of places explains it.
    public static let matchingNotMaximum = Self(rawValue: "matchingNotMaximum")
    /// Places are left that the row could reach; if none could serve it, quotas, minimums or forced
    /// pairs are the reason, and no lack of places is.
    public static let requirementsGovern = Self(rawValue: "requirementsGovern")
  }
}

/// How many organisations and people a sample pool has.
public struct SampleSize: Hashable, Sendable {
  /// Public bodies, the lead body among them: 6 to 500.
  public let organisations: Int
  /// Members of the volunteer pool, whatever their standing: 1 to 20,000.
  public let practitioners: Int
  /// Executive coaches: 0 to 2,000; one in four of them is a member of the volunteer pool too.
  public let executiveCoaches: Int
  /// People who come to ask: 0 to 110,000, so that 100,000 requests remain after screening.
  public let askers: Int

  /// Sets the numbers.
  ///
  /// - Throws: ``SampleSizeError`` with every number that lies outside its range.
  public init(
    organisations: Int, practitioners: Int, executiveCoaches: Int, askers: Int
  ) throws(SampleSizeError) {
    let faults = [
      SampleSizeError.Fault("organisations", organisations, 6...500),
      SampleSizeError.Fault("practitioners", practitioners, 1...20_000),
      SampleSizeError.Fault("executiveCoaches", executiveCoaches, 0...2_000),
      SampleSizeError.Fault("askers", askers, 0...110_000),
    ].filter { !$0.range.contains($0.value) }
    guard faults.isEmpty else { throw SampleSizeError(faults: faults) }
    self.init(organisations, practitioners, executiveCoaches, askers)
  }

  private init(
    _ organisations: Int, _ practitioners: Int, _ executiveCoaches: Int, _ askers: Int
  ) {
    self.organisations = organisations
    self.practitioners = practitioners
    self.executiveCoaches = executiveCoaches
    self.askers = askers
  }

  /// The size that the seed documents tell of.
  ///
  /// 43 subscribers and an associate beside one organisation that lapsed and one that left (S0-34); 526
  /// members of the pool, of whom more than 480 are qualified with evidence and take people on or pause
  /// (S0-42); 34 executive coaches (S0-44); 584 people who ask, so that more than 550 requests remain
  /// (S3-13).
  public static let westMidlands = SampleSize(46, 526, 34, 584)
  /// The same with 300 people more, who come to ask in the course of a ``SampleYear``.
  public static let westMidlandsYear = SampleSize(46, 526, 34, 884)
  /// A size for tests.
  public static let small = SampleSize(6, 24, 4, 30)
}

/// Says which numbers of a sample's size lie outside their ranges.
public struct SampleSizeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One number outside its range.
  public struct Fault: Hashable, Sendable {
    /// What is counted.
    public let name: String
    /// The number as given.
    public let value: Int
    /// The range.
    public let range: ClosedRange<Int>

    init(_ name: String, _ value: Int, _ range: ClosedRange<Int>) {
      self.name = name
      self.value = value
      self.range = range
    }
  }

  /// Every number outside its range; there is at least one.
  public let faults: [Fault]

  /// One full sentence for each fault.
  public var description: String {
    faults.map {
      "\($0.name) is \($0.value) and has to lie between \($0.range.lowerBound) and \($0.range.upperBound)."
    }.joined(separator: " ")
  }
}

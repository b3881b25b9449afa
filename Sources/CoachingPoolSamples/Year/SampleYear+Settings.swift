extension SampleYear {
  /// How long a year is, by what chance, and who meets whom.
  public struct Settings: Hashable, Sendable {
    /// Who meets whom.
    public enum Matching: String, Hashable, Sendable, CaseIterable {
      /// A round at the beginning and one each month after, drafted, reviewed and published.
      case rounds
      /// Each individual lists some practitioners, and the pool asks one after the other.
      ///
      /// For pools so large that a round takes long.
      case ownChoice
    }

    /// How many months, 1 to 12.
    public var months: Int
    /// Gives the same year each time, and another for another seed.
    public var seed: UInt64
    /// Who meets whom.
    public var matching: Matching
    /// How many of those who ask do so before the first day; the others come over the year.
    public var atOnce: Int
    /// After how many days the clock looks again at whatever may have run out; at least 1.
    public var clockDays: Int
    /// How many engagements every practitioner takes at once, in place of their own number; `nil` leaves
    /// that as it is.
    public var places: Int?

    /// Settles a year; numbers outside their ranges are taken for the nearest inside.
    ///
    /// - Parameters:
    ///   - months: How many months, 1 to 12.
    ///   - seed: Gives the same year each time.
    ///   - matching: Who meets whom.
    ///   - atOnce: How many of those who ask do so before the first day.
    ///   - clockDays: After how many days the clock looks again, 1 to 28.
    ///   - places: How many engagements every practitioner takes at once, 0 to 3; `nil` for as many as
    ///     they say themselves.
    public init(
      months: Int = 12, seed: UInt64 = 2008, matching: Matching = .rounds, atOnce: Int = .max,
      clockDays: Int = 1, places: Int? = nil
    ) {
      self.months = min(max(months, 1), 12)
      self.seed = seed
      self.matching = matching
      self.atOnce = max(0, atOnce)
      self.clockDays = min(max(clockDays, 1), 28)
      self.places = places.map { min(max($0, 0), 3) }
    }
  }
}

extension SampleYear.Settings {
  /// A year in which every practitioner takes three, and whoever asks lists some by themselves.
  ///
  /// Two of eleven who ask come before the first day, and the clock looks once a week.
  /// - Parameter practitioners: How many practitioners there are.
  public static func large(practitioners: Int) -> SampleYear.Settings {
    SampleYear.Settings(
      matching: .ownChoice, atOnce: practitioners, clockDays: 7, places: 3)
  }
}

extension SampleSize {
  /// The size of a pool for such a year: 20,000 practitioners give 100,000 engagements and more.
  ///
  /// - Parameter practitioners: How many practitioners there are, 10 to 20,000.
  /// - Throws: ``SampleSizeError`` where they are more or fewer.
  public static func largeYear(practitioners: Int) throws(SampleSizeError) -> SampleSize {
    try SampleSize(
      organisations: 200, practitioners: practitioners, executiveCoaches: practitioners / 10,
      askers: min(110_000, practitioners * 11 / 2))
  }
}

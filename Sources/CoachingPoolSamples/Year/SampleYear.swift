public import CoachingPool

/// A year of a sample pool, from the day of the sample: what people do by chance, and what comes of it.
///
/// A clock goes from one event to the next. At each, somebody gives a command as the actor who may:
/// `decide` decides it, and the pool takes the changes in place, without a store;
/// nothing is written around the commands. Chance comes from a seed, so that the same sample and
/// settings give the same year on every run and machine.
///
/// ```swift
/// let year = SampleYear.run(SamplePool.make(.small))
/// print(year.tally["session", "hold"], "sessions were held")
/// ```
public struct SampleYear: Sendable {
  /// What happened in all.
  public let tally: Tally
  /// What happened in each month, the first first.
  public let months: [Month]
  /// The pool as the year leaves it.
  public let state: PoolState
  /// How many commands were decided, refused ones among them.
  public let decisions: Int
  /// Refusals that no behaviour of the simulated people meant; none, or the simulation is wrong.
  public let unmeant: [Refusal]
  /// The moment at which it ends.
  public let end: Instant

  /// What happened in a month.
  public struct Month: Hashable, Sendable {
    /// Its first day.
    public let from: CivilDate
    /// What happened.
    public internal(set) var tally: Tally
    /// How many requests wait for a practitioner at its end.
    public internal(set) var waiting = 0
    /// How many engagements are under way at its end.
    public internal(set) var live = 0
  }

  /// Runs a year, or some months of one.
  ///
  /// - Parameters:
  ///   - sample: The pool and those who ask.
  ///   - settings: How long, by what chance, and who meets whom.
  /// - Complexity: O(d log n) for d commands, beside those by which the clock looks at the whole pool
  ///   and the rounds.
  public static func run(_ sample: SamplePool, _ settings: Settings = Settings()) -> SampleYear {
    run(sample, settings, watching: nil)
  }

  /// Runs a year while somebody watches the pool after each command, with what the command changed.
  package static func run(
    _ sample: SamplePool, _ settings: Settings, watching: ((PoolState, [Change]) -> Void)?
  ) -> SampleYear {
    var course = YearCourse(sample, settings)
    course.watching = watching
    course.run()
    return SampleYear(
      tally: course.tallies.total, months: course.tallies.months, state: course.state,
      decisions: course.decisions, unmeant: course.unmeant, end: course.end)
  }
}

/// Tells roughly how far a solver has come, so that a program can show it.
///
/// ```swift
/// let best = try SolvingProgress.reporting(to: { print($0.stage, $0.step) }) {
///   () throws(MatchingError) in
///   try LexicographicAssignment.solve(graph, maximising: [.rowsServed, .total()])
/// }
/// ```
///
/// Reports are coarse: one for each round of an auction, for the repair after it, for each 65,536
/// pivots of the network simplex, for each 8,192 members of a stable matching. Rounds become shorter
/// as they go, and a question with a worst-off level is solved several times, so a report says that
/// the work goes on and not when it ends.
public struct SolvingProgress: Hashable, Sendable {
  /// What the solver is about to do.
  public let stage: Stage
  /// Which step of the stage begins, from 1.
  public let step: Int
  /// How many steps the stage has; `nil` where nobody can know.
  public let steps: Int?

  /// Names a stage of a solver's work; later versions add stages, so keep a default branch.
  public struct Stage: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    /// The stable name.
    public let rawValue: String

    /// Makes a stage of a stable name.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The stable name.
    public var description: String { rawValue }

    /// Rows bid for places, in rounds of smaller and smaller steps.
    public static let bidding = Self(rawValue: "bidding")
    /// What the bids left inexact is made exact.
    public static let repairing = Self(rawValue: "repairing")
    /// The network simplex exchanges pairs.
    public static let pivoting = Self(rawValue: "pivoting")
    /// The rows of a matrix are matched along shortest paths.
    public static let searching = Self(rawValue: "searching")
    /// The members of one side of a stable matching make their offers.
    public static let proposing = Self(rawValue: "proposing")
  }

  /// Does some work and reports the progress of every solver in it, on the same thread.
  ///
  /// - Parameters:
  ///   - listener: What hears of each step, before it begins; the solver waits for it.
  ///   - work: What to do; solvers in tasks that it starts report as well.
  /// - Returns: What the work returns.
  /// - Throws: What the work throws.
  public static func reporting<Result, Failure: Error>(
    to listener: @escaping @Sendable (SolvingProgress) -> Void,
    during work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try $listener.withValue(listener) {
      Swift.Result { () throws(Failure) in try work() }
    }.get()
  }

  @TaskLocal private static var listener: (@Sendable (SolvingProgress) -> Void)?

  /// Reports a step that is about to begin, or throws if the task has been cancelled.
  static func begin(
    _ stage: Stage, step: Int = 1, of steps: Int? = 1
  ) throws(MatchingError) {
    if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
    listener?(SolvingProgress(stage: stage, step: step, steps: steps))
  }
}

/// By how much a request weighs more the longer it waits.
///
/// A request that has just come weighs 1, and one more for each full step of days since it was
/// submitted, up to a limit, which one that goes first has from its first day (rule A19). Source: by
/// design, so that waiting counts and nobody's weight runs away.
public struct WaitingWeight: Hashable, Sendable, Codable {
  /// The days of one step, 1 to 3,660.
  public var stepDays: Int
  /// How many steps count at most, 0 to 1,000.
  public var mostSteps: Int

  /// Sets the step and the limit.
  public init(stepDays: Int = 28, mostSteps: Int = 12) {
    self.stepDays = stepDays
    self.mostSteps = mostSteps
  }

  /// Weighs a request that has waited some days; one that has not weighs 1.
  public func weight(afterDays days: Int) -> Int {
    1 + min(max(0, mostSteps), max(0, days) / max(1, stepDays))
  }
}

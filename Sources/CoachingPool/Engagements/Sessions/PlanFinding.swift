/// What a plan of sessions, or one session of it, meets with.
public struct PlanFinding: Hashable, Sendable {
  /// How heavy it is.
  ///
  /// Source: rule R31; advises, warns, refuses.
  public enum Weight: String, Hashable, Sendable, Codable, CaseIterable {
    /// It lies outside what is usual, and stands.
    case advice
    /// It lies outside what is permitted, and needs a ``PlanException``.
    case warning
    /// It cannot be planned.
    case refusal
  }

  /// How heavy it is.
  public let weight: Weight
  /// What it is.
  public let reason: Reason

  /// Finds something.
  public init(_ weight: Weight, _ reason: Reason) {
    self.weight = weight
    self.reason = reason
  }
}

extension Sequence<PlanFinding> {
  /// The advice among them.
  public var advice: [Reason] { filter { $0.weight == .advice }.map(\.reason) }

  /// What stands in the way: refusals, and warnings where no exception is given.
  public func obstacles(with exception: PlanException?) -> [Reason] {
    filter { $0.weight == .refusal || $0.weight == .warning && exception == nil }.map(\.reason)
  }
}

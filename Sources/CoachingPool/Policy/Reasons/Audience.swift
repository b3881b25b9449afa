/// Who may read a reason.
///
/// Rule A01: to a seeker, anything that rests on other people's engagements, conflicts, supervision,
/// pauses or load reads "not available"; the full reason goes to the pool coordinator.
public enum Audience: String, Hashable, Comparable, Sendable, Codable, CaseIterable {
  /// Whoever sees the decision may read it.
  case everyone
  /// The individual concerned may read it, and nobody else.
  case individual
  /// The pool coordinator alone may read it.
  case coordinator

  /// Orders audiences from the widest to the narrowest, by their names' declared order.
  public static func < (left: Self, right: Self) -> Bool {
    (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
  }

  /// Tells whether a reader of this kind may read a reason meant for another kind.
  public func mayRead(reasonFor audience: Audience) -> Bool {
    audience == .everyone || audience == self
  }
}

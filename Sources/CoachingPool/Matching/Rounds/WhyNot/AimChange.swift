/// One aim of a round before and after a change.
public struct AimChange: Hashable, Sendable {
  /// The aim.
  public let objective: MatchingPolicy.Objective
  /// Its value in the round as it was decided.
  public let before: Int
  /// Its value after the change.
  public let after: Int

  /// By how much the aim would be worse, below 0 where it would be better.
  public var loss: Int {
    switch objective {
    case .load, .seniorsInOwnOrganisation: after - before
    case .peopleServed, .peopleServedByWaiting, .worstOff, .totalFit: before - after
    }
  }

  /// The change as a reason for the pool coordinator.
  var reason: Reason {
    Reason(
      .aimWouldBe, ["aim": objective.rawValue, "before": "\(before)", "after": "\(after)"],
      audience: .coordinator)
  }
}

extension Sequence<AimChange> {
  /// What changes, for the pool coordinator; aims that stay are left out.
  var reasons: [Reason] { filter { $0.before != $0.after }.map(\.reason) }
}

extension ReasonCode {
  /// An aim of a round would have another value.
  public static let aimWouldBe = ReasonCode("round.aimWouldBe")
}

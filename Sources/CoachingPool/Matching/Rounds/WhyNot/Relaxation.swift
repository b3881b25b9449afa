/// One change that would serve a request that found nobody, and raise the first aim of the round.
///
/// It is for the pool coordinator alone. It was tried: the round was decided anew with the change.
public struct Relaxation: Hashable, Sendable {
  /// What would change.
  public enum Change: Hashable, Sendable {
    /// These requirements are waived for this request: one, or two where no single change is enough.
    case waived([RuleName])
    /// The practitioner, whose number is the policy's and not their own limit, gets one place more.
    case onePlaceMore(PractitionerID)
    /// One more practitioner with these traits comes in, with one place.
    case oneMorePractitioner(PractitionerTraits)
  }

  /// What would change.
  public let change: Change
  /// What the policy says that it costs.
  public let cost: Int
  /// Every aim of the round before and after.
  public let aims: [AimChange]

  /// The relaxation as a reason for the pool coordinator.
  var reason: Reason {
    switch change {
    case .waived(let rules):
      Reason(
        .relaxationWaived,
        ["rules": rules.map(\.description).joined(separator: ", "), "cost": "\(cost)"],
        audience: .coordinator)
    case .onePlaceMore(let practitioner):
      Reason(
        .relaxationPlace, ["practitioner": practitioner.text, "cost": "\(cost)"],
        audience: .coordinator)
    case .oneMorePractitioner(let traits):
      Reason(
        .relaxationNewcomer, ["traits": traits.words, "cost": "\(cost)"], audience: .coordinator)
    }
  }
}

/// The smallest changes that would serve one request, the cheapest by the policy first.
///
/// Single changes where there are any; else pairs of waived requirements; else nothing.
public struct RequestRelaxations: Hashable, Sendable {
  /// The request.
  public let request: RequestID
  /// The changes, by cost; of equal cost waivers come first, then places, then a newcomer.
  public let relaxations: [Relaxation]

  /// What that reader may read: every change for the pool coordinator, "not available" for others.
  public func shown(to reader: Audience) -> [Reason] {
    let reasons =
      relaxations.isEmpty
      ? [Reason(.relaxationNone, audience: .coordinator)] : relaxations.map(\.reason)
    return reasons.shown(to: reader)
  }
}

extension ReasonCode {
  /// Waiving requirements would serve a request.
  public static let relaxationWaived = ReasonCode("relaxation.waived")
  /// One more place at a practitioner would serve a request.
  public static let relaxationPlace = ReasonCode("relaxation.onePlaceMore")
  /// One more practitioner would serve a request.
  public static let relaxationNewcomer = ReasonCode("relaxation.oneMorePractitioner")
  /// No change that may be made would serve a request.
  public static let relaxationNone = ReasonCode("relaxation.none")
}

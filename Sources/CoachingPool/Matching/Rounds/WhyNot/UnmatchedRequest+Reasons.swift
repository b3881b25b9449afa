extension UnmatchedRequest {
  /// What that reader may read: the whole working for the pool coordinator; for others why the
  /// individual may not ask, or "not available".
  public func shown(to reader: Audience) -> [Reason] {
    if case .mayNotAsk(let reasons) = cause { return reasons.shown(to: reader) }
    return ([reasonOfCause] + removals.map(\.reason) + (lostLast.map { [$0.reason] } ?? []))
      .shown(to: reader)
  }

  private var reasonOfCause: Reason {
    switch cause {
    case .mayNotAsk, .nobodyEligible: Reason(.nobodyEligible, audience: .coordinator)
    case .tooFewPlaces(let requests, let practitioners, let places):
      Reason(
        .tooFewPlaces,
        [
          "requests": "\(requests.count)", "places": "\(places)",
          "count": "\(practitioners.count)",
          "practitioners": practitioners.map(\.text).joined(separator: ", "),
        ], audience: .coordinator)
    case .everyPlaceTaken: Reason(.everyPlaceTaken, audience: .coordinator)
    case .constraints: Reason(.constraintsGovern, audience: .coordinator)
    case .pointsPreferred: Reason(.pointsPreferred, audience: .coordinator)
    }
  }
}

extension UnmatchedRequest.Removal {
  /// The removal as a reason for the pool coordinator.
  var reason: Reason {
    Reason(
      .removal,
      [
        "rule": rule.description, "count": "\(count)", "first": "\(first)", "alone": "\(alone)",
      ], audience: .coordinator)
  }
}

extension UnmatchedRequest.LostLast {
  /// Who was lost last as a reason for the pool coordinator.
  var reason: Reason {
    Reason(
      .lostLast,
      [
        "rule": rule.description,
        "practitioners": practitioners.map(\.text).joined(separator: ", "),
      ], audience: .coordinator)
  }
}

extension ReasonCode {
  /// No practitioner meets every requirement.
  public static let nobodyEligible = ReasonCode("unmatched.nobodyEligible")
  /// Requests compete for too few places.
  public static let tooFewPlaces = ReasonCode("unmatched.tooFewPlaces")
  /// Every place of every eligible practitioner went to somebody else.
  public static let everyPlaceTaken = ReasonCode("unmatched.everyPlaceTaken")
  /// The constraints of a round and not places keep a request out.
  public static let constraintsGovern = ReasonCode("unmatched.constraints")
  /// Serving a request would have cost points, which come first.
  public static let pointsPreferred = ReasonCode("unmatched.pointsPreferred")
  /// A requirement keeps practitioners from a request.
  public static let removal = ReasonCode("unmatched.removed")
  /// Practitioners who met every requirement but the one that emptied the list.
  public static let lostLast = ReasonCode("unmatched.lostLast")
}

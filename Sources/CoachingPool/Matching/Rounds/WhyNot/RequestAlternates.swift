/// Whom a request could meet instead, and what that would cost everybody together.
public struct RequestAlternates: Hashable, Sendable {
  /// One practitioner whom the request could meet.
  public struct Alternate: Hashable, Sendable {
    /// The practitioner.
    public let practitioner: PractitionerID
    /// The points of the pair.
    public let points: Int
    /// Every aim of the round before and after.
    public let aims: [AimChange]
  }

  /// The request.
  public let request: RequestID
  /// The alternates, those first that cost the least on the first aim, then on the second, and so on;
  /// equal ones by hash.
  public let alternates: [Alternate]

  /// What that reader may read: the alternates for the pool coordinator, "not available" for others.
  public func shown(to reader: Audience) -> [Reason] {
    var reasons: [Reason] = []
    for alternate in alternates {
      reasons.append(
        Reason(
          .alternate,
          ["practitioner": alternate.practitioner.text, "points": "\(alternate.points)"],
          audience: .coordinator))
      reasons += alternate.aims.reasons
    }
    if reasons.isEmpty { reasons = [Reason(.noAlternate, audience: .coordinator)] }
    return reader == .coordinator ? reasons : [Reason(.notAvailable)]
  }
}

extension ReasonCode {
  /// A practitioner whom a request could meet instead.
  public static let alternate = ReasonCode("alternate.practitioner")
  /// Nobody else meets every requirement and has a place.
  public static let noAlternate = ReasonCode("alternate.none")
}

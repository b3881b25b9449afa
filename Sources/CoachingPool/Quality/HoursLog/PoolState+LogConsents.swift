extension PoolState {
  /// The consents to be named in a log of hours that were given in an engagement, the earliest first.
  /// - Complexity: O(k log k) in the engagement's consents.
  public func logConsents(of engagement: EngagementID) -> [LogConsent] {
    logConsentsByEngagement[engagement].compactMap { logConsents[$0] }
      .sorted { ($0.given, $0.id) < ($1.given, $1.id) }
  }

  /// The consent of a person that stands at a moment, under every record merged with theirs.
  public func logConsent(
    of person: PersonID, in engagement: EngagementID, at moment: Instant
  ) -> LogConsent? {
    logConsents(of: engagement).first { $0.stands(at: moment) && isSame($0.person, person) }
  }

  func logConsentReferences(_ consent: LogConsent, _ list: inout FaultList) {
    list.known("engagement", [consent.engagement], in: engagements)
    list.known("person", [consent.person], in: people)
    let participants = engagements[consent.engagement]?.participants
    if participants?.contains(where: { isSame($0, consent.person) }) == false {
      list.add("person", .contradiction, ["what": "the person takes no part in the engagement"])
    }
  }
}

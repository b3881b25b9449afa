/// That somebody may be named in the practitioner's log of hours, or might until they took it back.
public struct ShownLogConsent: Hashable, Sendable, Codable {
  /// Who consented.
  public let person: PersonID
  /// When.
  public let given: Instant
  /// When it was taken back; `nil` while it stands.
  public let withdrawn: Instant?
}

extension EngagementSight {
  /// The consents that some people gave, under every record merged with theirs, the earliest first.
  func logConsents(of people: [PersonID]) -> [ShownLogConsent] {
    let own = people.flatMap { state.identities(of: $0) }
    return state.logConsents(of: engagement.id).filter { own.contains($0.person) }
      .map { ShownLogConsent(person: $0.person, given: $0.given, withdrawn: $0.withdrawn) }
  }
}

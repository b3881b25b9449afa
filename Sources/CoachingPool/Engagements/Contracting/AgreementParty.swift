/// Somebody whom an agreement concerns, with the role in which they sign it or take note of it.
///
/// Source: workflow section 7.3; rules A17 and A34.
public struct AgreementParty: Hashable, Sendable {
  /// What is asked of a party.
  public enum Duty: String, Hashable, Sendable, Codable, CaseIterable {
    /// To sign before work begins.
    case sign
    /// To sign before a second session is planned.
    case signBeforeSecondSession
    /// To take note of it; nothing waits for that.
    case acknowledge
  }

  /// Who it is.
  public let person: PersonID
  /// In what role: individual, practitioner, sponsor or human resources.
  public let role: Role
  /// What is asked of them.
  public let duty: Duty

  /// Names a party.
  public init(_ person: PersonID, _ role: Role, _ duty: Duty) {
    self.person = person
    self.role = role
    self.duty = duty
  }

  /// Person and role, without what is asked of them.
  public var party: EngagementParty { EngagementParty(person, role) }

  /// Everybody whom an agreement of an engagement concerns on a day, the individual first.
  ///
  /// The individual and the practitioner sign. Of a team, who asked signs for it and the others
  /// acknowledge. A fully involved sponsor signs before a second session, one with a light touch
  /// acknowledges, and where none is involved none is a party. Human resources take part as such in
  /// four-way contracting alone: as the only sponsor they are the sponsor.
  /// - Parameters:
  ///   - engagement: The engagement, with its involvement and sponsors.
  ///   - practitioner: The person who coaches or mentors.
  ///   - date: The day.
  public static func list(
    of engagement: Engagement, practitioner: PersonID, on date: CivilDate
  ) -> [AgreementParty] {
    let team = engagement.participants.enumerated().map { place, person in
      AgreementParty(person, .individual, place == 0 ? .sign : .acknowledge)
    }
    let two = team + [AgreementParty(practitioner, .practitioner, .sign)]
    guard let level = engagement.involvement?.level, level != .none else { return two }
    let sponsors = engagement.sponsors(on: date)
    let duty: Duty = level == .full ? .signBeforeSecondSession : .acknowledge
    let beside = engagement.humanResourcesBeside(on: date)
    return two
      + sponsors.map {
        AgreementParty($0.person, beside.contains($0) ? .humanResources : .sponsor, duty)
      }
  }
}

internal import MatchingAlgorithms

/// One held session of a practitioner as practice: with whom, when, for how long, and paid or not.
struct HeldPractice {
  /// With whom: a person under whatever record, or a team or group together.
  enum Client: Hashable {
    case person(PersonID)
    case group(EngagementID)
  }

  let client: Client
  let engagement: EngagementID
  let session: SessionID
  let start: Instant
  let day: CivilDate
  let minutes: Int
  let isPaid: Bool
  /// How many came beside the practitioner.
  let present: Int
}

extension PoolState {
  /// The held sessions of a person as a practitioner that count as practice, under all their memberships
  /// and every record merged with theirs, up to a day; the earliest first.
  ///
  /// Chemistry, contracting and reviews are no practice (rule R34); a session of a team counts once.
  func heldPractice(
    of person: PersonID, _ practice: CredentialPractice, _ terms: PracticeTerms,
    through date: CivilDate
  ) -> [HeldPractice] {
    var found: [HeldPractice] = []
    let zone = zone
    for practitioner in practitionerIDs(of: person) {
      for engagement in engagements(of: practitioner) where practice.counts(engagement.kind) {
        let client: HeldPractice.Client =
          engagement.kind.hasSeveralParticipants
          ? .group(engagement.id)
          : engagement.participants.first.map { .person(identity(of: $0)) }
            ?? .group(engagement.id)
        for session in sessions(of: engagement.id)
        where session.kind == .session && session.state == .held {
          guard let held = session.held, (1...CivilDate.mostMinutes).contains(held.minutes) else {
            continue
          }
          let day = zone.date(at: held.start)
          guard day <= date else { continue }
          found.append(
            HeldPractice(
              client: client, engagement: engagement.id, session: session.id, start: held.start,
              day: day, minutes: held.minutes, isPaid: terms.paidLines.contains(engagement.line),
              present: session.attendance.present.count))
        }
      }
    }
    return found.sorted {
      ($0.start, StableHash.of($0.session.text), $0.session)
        < ($1.start, StableHash.of($1.session.text), $1.session)
    }
  }
}

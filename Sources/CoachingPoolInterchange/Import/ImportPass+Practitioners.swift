internal import CoachingPool

extension ImportPass {
  /// Reads a practitioner's membership with its credentials.
  mutating func practitioner(_ unit: ImportUnit) -> [Record]? {
    let id = PractitionerID(unchecked: unit.id)
    let standing = context.state.practitioners[id]
    let read: PractitionerMembership? = declaration(of: unit, as: PractitionerColumn.self) { row in
      row.practitioner(id, beside: standing)
    }
    let credentials: [Credential] = rows(
      of: unit, in: .credentials, as: CredentialColumn.self
    ) { row in row.credential() }
    guard var practitioner = read ?? standing else { return nil }
    if file(.credentials) != nil, unit.row != nil || !credentials.isEmpty {
      practitioner.credentials = credentials
    } else if let standing {
      practitioner.credentials = standing.credentials
    }
    return [.practitioner(practitioner)]
  }
}

extension RowReader<PractitionerColumn> {
  fileprivate mutating func practitioner(
    _ id: PractitionerID, beside standing: PractitionerMembership?
  ) -> PractitionerMembership? {
    let person = requiredReference(.person, .person, to: Person.self)
    let line: ServiceLine? = choice(.line)
    let status: PractitionerStatus? = choice(.status)
    let kinds = refuseIfEmpty(.kinds) ? [] : words(.kinds, ServiceKind.self)
    let ownLimit = number(.ownLimit, in: 0...max(0, context.policy.capacity.most))
    let modes: [MeetingMode] = choices(.modes)
    let travel = travel(.easting, .northing, .travel)
    let provides = words(.provides, FunctionalAdjustment.self)
    let languages = languages(.languages)
    let themes = words(.themes, Theme.self)
    let experience = words(.experience, ExperienceTag.self)
    let approaches = words(.approaches, ApproachTag.self)
    let isInTraining = yes(.inTraining)
    let away = spans(.away)
    let profile = text(.profile)
    let attributes = attributes(beside: standing?.attributes)
    guard isSound, let person else { return nil }
    return PractitionerMembership(
      id: id, person: person, line: line ?? .pool, status: status ?? standing?.status ?? .live,
      kinds: kinds,
      ownLimit: ownLimit, modes: modes.isEmpty ? MeetingMode.allCases : modes, travel: travel,
      provides: provides, languages: languages, themes: themes, experience: experience,
      approaches: approaches, isInTraining: isInTraining, away: away, profile: profile ?? "",
      attributes: attributes)
  }
}

extension RowReader<CredentialColumn> {
  fileprivate mutating func credential() -> Credential? {
    let kind: Credential.Kind? = refuseIfEmpty(.kind) ? nil : choice(.kind)
    let scheme = requiredText(.scheme)
    let level = requiredText(.level)
    let awarded = requiredDate(.awarded)
    let expires = date(.expires)
    let seen = date(.evidenceSeen)
    guard let awarded else { return nil }
    if kind == .qualification, expires != nil {
      refuse(
        .expires, .contradiction, problem: "a qualification does not expire",
        expected: "an empty cell, or the kind accreditation",
        remedy: "Correct one of the two cells.")
    } else if let expires, expires <= awarded {
      refuse(
        .expires, .contradiction, problem: "it expires before its award on \(awarded)",
        expected: "a day after the award", remedy: "Correct one of the two days.")
    }
    if let seen, seen < awarded {
      refuse(
        .evidenceSeen, .contradiction,
        problem: "the evidence was seen before the award on \(awarded)",
        expected: "the day of the award or a later one", remedy: "Correct one of the two days.")
    }
    guard isSound, let kind, let scheme, let level else { return nil }
    return Credential(
      kind: kind, scheme: scheme, level: level, awarded: awarded, expires: expires,
      evidenceSeen: seen)
  }
}

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
      practitioner.credentials = credentials.map {
        $0.keepingWhoSaw(standing?.credentials ?? [])
      }
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
    let line = kept(.line, standing?.line) { $0.choice(.line) ?? .pool }
    let status: PractitionerStatus? = choice(.status)
    let kinds = refuseIfEmpty(.kinds) ? [] : words(.kinds, ServiceKind.self)
    let most = max(0, context.policy.capacity.most)
    let ownLimit = kept(.ownLimit, standing?.ownLimit) { $0.number(.ownLimit, in: 0...most) }
    let modes = kept(.modes, standing?.modes) { row in
      let modes: [MeetingMode] = row.choices(.modes)
      return modes.isEmpty ? MeetingMode.allCases : modes
    }
    let saysWhere = has(.easting) || has(.northing) || has(.travel)
    let travel =
      saysWhere ? travel(.easting, .northing, .travel) : standing?.travel ?? Travel()
    let provides = kept(.provides, standing?.provides) {
      $0.words(.provides, FunctionalAdjustment.self)
    }
    let languages = kept(.languages, standing?.languages) { $0.languages(.languages) }
    let themes = kept(.themes, standing?.themes) { $0.words(.themes, Theme.self) }
    let experience = kept(.experience, standing?.experience) {
      $0.words(.experience, ExperienceTag.self)
    }
    let approaches = kept(.approaches, standing?.approaches) {
      $0.words(.approaches, ApproachTag.self)
    }
    let isInTraining = kept(.inTraining, standing?.isInTraining) { $0.yes(.inTraining) }
    let away = kept(.away, standing?.away) { $0.spans(.away) }
    let pace = kept(.sessionsAMonth, standing?.sessionsAMonth) {
      $0.number(.sessionsAMonth, in: 1...31)
    }
    let profile = kept(.profile, standing?.profile) { $0.text(.profile) ?? "" }
    let attributes = attributes(beside: standing?.attributes)
    guard isSound, let person else { return nil }
    return PractitionerMembership(
      id: id, person: person, line: line, status: status ?? standing?.status ?? .live,
      kinds: kinds,
      ownLimit: ownLimit, modes: modes, travel: travel,
      provides: provides, languages: languages, themes: themes, experience: experience,
      approaches: approaches, isInTraining: isInTraining, away: away,
      sessionsAMonth: pace, characteristics: standing?.characteristics ?? Confidential([]),
      profile: profile, attributes: attributes)
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

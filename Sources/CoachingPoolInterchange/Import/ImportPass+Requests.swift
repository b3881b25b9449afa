internal import CoachingPool

extension ImportPass {
  /// Reads a request, which counts as screened and submitted.
  mutating func request(_ unit: ImportUnit) -> [Record]? {
    let id = RequestID(unchecked: unit.id)
    let standing = context.state.requests[id]
    let request: Request? = declaration(of: unit, as: RequestColumn.self) { row in
      row.request(id, key: unit.key, beside: standing)
    }
    return request.map { [.request($0)] }
  }
}

extension RowReader<RequestColumn> {
  fileprivate mutating func request(
    _ id: RequestID, key: String, beside standing: Request?
  ) -> Request? {
    let individual = requiredReference(.individual, .person, to: Person.self)
    let organisation = requiredReference(.organisation, .organisation, to: Organisation.self)
    let state: RequestState = choice(.state) ?? standing?.state ?? .open
    let kind = kept(.kind, standing?.kind) { $0.word(.kind, ServiceKind.self) ?? .coaching }
    let provision = kept(.provision, standing?.provision) {
      $0.choice(.provision) ?? (kind == .executiveCoaching ? .executive : .crossPool)
    }
    let themes =
      state != .draft && refuseIfEmpty(.themes) ? [] : words(.themes, Theme.self)
    let triggers = kept(.triggers, standing?.triggers) { $0.words(.triggers, Trigger.self) }
    let needs = kept(.needs, standing?.needs) { $0.words(.needs, Need.self) }
    let preferences = preferences(beside: standing?.preferences)
    let referral = kept(.referral, standing?.referral) { $0.choice(.referral) ?? .own }
    let others = kept(.otherParticipants, standing?.otherParticipants) {
      $0.references(.otherParticipants, .person, to: Person.self)
    }
    let start = requiredDate(.proposedStart)
    let submitted = moment(.submitted) ?? standing?.submitted
    let attributes = attributes(beside: standing?.attributes)
    guard isSound, let individual, let organisation, let start else { return nil }
    return Request(
      id: id, externalID: key == id.text ? standing?.externalID : key, individual: individual,
      organisation: organisation, state: state, kind: kind, provision: provision, themes: themes,
      triggers: triggers, needs: needs, preferences: preferences, referral: referral,
      otherParticipants: others, wish: standing?.wish,
      wishedCharacteristics: standing?.wishedCharacteristics ?? Confidential([]),
      proposedStart: start,
      termsAcknowledged: standing?.termsAcknowledged, submitted: submitted,
      declinedBy: standing?.declinedBy, attributes: attributes)
  }

  /// Reads what the individual asks of a practitioner.
  ///
  /// Without a column for it, whom they chose or avoid stays as it stands: a file that says nothing is
  /// no consent (rule A04).
  private mutating func preferences(beside standing: RequestPreferences?) -> RequestPreferences {
    var read = RequestPreferences()
    read.choice = kept(.choice, standing?.choice) { row in
      let choice = row.references(.choice, .practitioner, to: PractitionerMembership.self)
      return row.isEmpty(.choice) ? .chooseForMe : .ranked(choice)
    }
    read.avoid = kept(.avoid, standing?.avoid) {
      $0.references(.avoid, .practitioner, to: PractitionerMembership.self)
    }
    read.modes = kept(.modes, standing?.modes) { row in
      let modes: [MeetingMode] = row.choices(.modes)
      return modes.isEmpty ? MeetingMode.allCases : modes
    }
    let saysWhere = has(.easting) || has(.northing) || has(.travel)
    read.travel =
      saysWhere ? travel(.easting, .northing, .travel) : standing?.travel ?? Travel()
    read.requiredExperience = kept(.requiredExperience, standing?.requiredExperience) {
      $0.words(.requiredExperience, ExperienceTag.self)
    }
    read.soughtExperience = kept(.soughtExperience, standing?.soughtExperience) {
      $0.words(.soughtExperience, ExperienceTag.self)
    }
    read.approaches = kept(.approaches, standing?.approaches) {
      $0.words(.approaches, ApproachTag.self)
    }
    read.sectors = kept(.sectors, standing?.sectors) { $0.words(.sectors, Sector.self) }
    read.notOwnPoliticalGroup = kept(.notOwnPoliticalGroup, standing?.notOwnPoliticalGroup) {
      $0.yes(.notOwnPoliticalGroup)
    }
    read.sessionsAMonth = kept(.sessionsAMonth, standing?.sessionsAMonth) {
      $0.number(.sessionsAMonth, in: 1...31)
    }
    return read
  }
}

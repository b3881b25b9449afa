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
    let kind = word(.kind, ServiceKind.self) ?? .coaching
    let provision: Provision =
      choice(.provision) ?? (kind == .executiveCoaching ? .executive : .crossPool)
    let themes =
      state != .draft && refuseIfEmpty(.themes) ? [] : words(.themes, Theme.self)
    let triggers = words(.triggers, Trigger.self)
    let needs = words(.needs, Need.self)
    let preferences = preferences()
    let referral: ReferralSource = choice(.referral) ?? .own
    let others = references(.otherParticipants, .person, to: Person.self)
    let start = requiredDate(.proposedStart)
    let submitted = moment(.submitted) ?? standing?.submitted
    let attributes = attributes(beside: standing?.attributes)
    guard isSound, let individual, let organisation, let start else { return nil }
    return Request(
      id: id, externalID: key == id.text ? standing?.externalID : key, individual: individual,
      organisation: organisation, state: state, kind: kind, provision: provision, themes: themes,
      triggers: triggers, needs: needs, preferences: preferences, referral: referral,
      otherParticipants: others, wish: standing?.wish, proposedStart: start,
      termsAcknowledged: standing?.termsAcknowledged, submitted: submitted, attributes: attributes)
  }

  private mutating func preferences() -> RequestPreferences {
    let choice = references(.choice, .practitioner, to: PractitionerMembership.self)
    let avoid = references(.avoid, .practitioner, to: PractitionerMembership.self)
    let modes: [MeetingMode] = choices(.modes)
    let travel = travel(.easting, .northing, .travel)
    let required = words(.requiredExperience, ExperienceTag.self)
    let sought = words(.soughtExperience, ExperienceTag.self)
    let approaches = words(.approaches, ApproachTag.self)
    let sectors = words(.sectors, Sector.self)
    let notOwnGroup = yes(.notOwnPoliticalGroup)
    return RequestPreferences(
      choice: isEmpty(.choice) ? .chooseForMe : .ranked(choice), avoid: avoid,
      modes: modes.isEmpty ? MeetingMode.allCases : modes, travel: travel,
      requiredExperience: required, soughtExperience: sought, approaches: approaches,
      sectors: sectors, notOwnPoliticalGroup: notOwnGroup)
  }
}

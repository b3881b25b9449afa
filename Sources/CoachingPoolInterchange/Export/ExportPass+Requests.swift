internal import CoachingPool

extension ExportPass {
  mutating func writeRequests() {
    let names = attributeNames(requests.map(\.attributes))
    write(.requests, as: RequestColumn.self, attributes: names) { pass, file in
      for request in pass.requests {
        let record = RecordKey(.request, request.id.text)
        pass.noteLosses(of: request, record)
        let key = pass.key(request.id.text, request.externalID, .request, record)
        file.append(
          RequestColumn.allCases.map { $0 == .id ? key : $0.cell(of: request) }
            + pass.cells(request.attributes, in: names, record), of: record)
      }
    }
  }

  private mutating func noteLosses(of request: Request, _ record: RecordKey) {
    if request.wish != nil { omit(record, "wish", "what somebody wrote leaves in no such file") }
    if request.predecessor != nil { omit(record, "predecessor", "no column holds it") }
    if request.waiting != RequestWaiting() { omit(record, "waiting", "its workflow makes it") }
    if request.termsAcknowledged != nil { omit(record, "termsAcknowledged", "no column holds it") }
    if !request.wishedCharacteristics.reveal().isEmpty {
      omit(record, "wishedCharacteristics", "only whoever asked for one may read of it")
    }
    if case .ranked(let chosen) = request.preferences.choice, chosen.isEmpty {
      omit(record, "choice", "an empty list would read as “choose for me”")
    }
  }
}

extension RequestColumn {
  func cell(of request: Request) -> CSVCell {
    let preferences = request.preferences
    return switch self {
    case .id: .identifier(request.id)
    case .individual: .identifier(request.individual)
    case .organisation: .identifier(request.organisation)
    case .kind: .word(request.kind)
    case .provision: .choice(request.provision)
    case .themes: .words(request.themes)
    case .triggers: .words(request.triggers)
    case .needs: .words(request.needs)
    case .choice: .identifiers(preferences.choice.list)
    case .avoid: .identifiers(preferences.avoid)
    case .modes: .choices(preferences.modes)
    case .easting: .number(preferences.travel.base?.easting)
    case .northing: .number(preferences.travel.base?.northing)
    case .travel: .number(preferences.travel.limit)
    case .requiredExperience: .words(preferences.requiredExperience)
    case .soughtExperience: .words(preferences.soughtExperience)
    case .approaches: .words(preferences.approaches)
    case .sectors: .words(preferences.sectors)
    case .notOwnPoliticalGroup: .yes(preferences.notOwnPoliticalGroup)
    case .sessionsAMonth: .number(preferences.sessionsAMonth)
    case .referral: .choice(request.referral)
    case .otherParticipants: .identifiers(request.otherParticipants)
    case .proposedStart: .day(request.proposedStart)
    case .submitted: .plain(request.submitted?.description ?? "")
    case .state: .choice(request.state)
    }
  }
}

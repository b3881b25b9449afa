internal import CoachingPool

extension ExportPass {
  mutating func writePractitioners() {
    let names = attributeNames(practitioners.map(\.attributes))
    write(.practitioners, as: PractitionerColumn.self, attributes: names) { pass, file in
      for practitioner in pass.practitioners {
        let record = RecordKey(.practitioner, practitioner.id.text)
        if practitioner.away.contains(where: { $0.start == nil }) {
          pass.omit(record, "away", "a span without a first day cannot be written")
        }
        if !practitioner.characteristics.reveal().isEmpty {
          pass.omit(record, "characteristics", "only whoever asked for one may read of it")
        }
        if practitioner.credentials.contains(where: { $0.evidenceSeenBy != nil }) {
          pass.omit(record, "credentials", "no column holds who saw the evidence")
        }
        file.append(
          PractitionerColumn.allCases.map { $0.cell(of: practitioner) }
            + pass.cells(practitioner.attributes, in: names, record), of: record)
      }
    }
    write(.credentials, as: CredentialColumn.self) { pass, file in
      for practitioner in pass.practitioners {
        for credential in practitioner.credentials {
          file.append(
            CredentialColumn.allCases.map { $0.cell(of: credential, practitioner.id) },
            of: RecordKey(.practitioner, practitioner.id.text))
        }
      }
    }
  }
}

extension PractitionerColumn {
  func cell(of practitioner: PractitionerMembership) -> CSVCell {
    switch self {
    case .id: .identifier(practitioner.id)
    case .person: .identifier(practitioner.person)
    case .line: .choice(practitioner.line)
    case .status: .choice(practitioner.status)
    case .kinds: .words(practitioner.kinds)
    case .ownLimit: .number(practitioner.ownLimit)
    case .modes: .choices(practitioner.modes)
    case .easting: .number(practitioner.travel.base?.easting)
    case .northing: .number(practitioner.travel.base?.northing)
    case .travel: .number(practitioner.travel.limit)
    case .provides: .words(practitioner.provides)
    case .languages: .languages(practitioner.languages)
    case .themes: .words(practitioner.themes)
    case .experience: .words(practitioner.experience)
    case .approaches: .words(practitioner.approaches)
    case .inTraining: .yes(practitioner.isInTraining)
    case .away:
      .plain(CSVCell.list(practitioner.away.filter { $0.start != nil }.map(\.description)))
    case .sessionsAMonth: .number(practitioner.sessionsAMonth)
    case .profile: .text(practitioner.profile)
    }
  }
}

extension CredentialColumn {
  func cell(of credential: Credential, _ practitioner: PractitionerID) -> CSVCell {
    switch self {
    case .practitioner: .identifier(practitioner)
    case .kind: .choice(credential.kind)
    case .scheme: .text(credential.scheme)
    case .level: .text(credential.level)
    case .awarded: .day(credential.awarded)
    case .expires: .day(credential.expires)
    case .evidenceSeen: .day(credential.evidenceSeen)
    }
  }
}

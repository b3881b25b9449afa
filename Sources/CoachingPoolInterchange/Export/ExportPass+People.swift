internal import CoachingPool

extension ExportPass {
  mutating func writePeople() {
    let names = attributeNames(people.map(\.attributes))
    write(.people, as: PersonColumn.self, attributes: names) { pass, file in
      for person in pass.people {
        let record = RecordKey(.person, person.id.text)
        let key = pass.key(person.id.text, person.externalID, .person, record)
        file.append(
          PersonColumn.allCases.map { $0 == .id ? key : $0.cell(of: person) }
            + pass.cells(person.attributes, in: names, record), of: record)
      }
    }
    write(.affiliations, as: AffiliationColumn.self) { pass, file in
      for person in pass.people {
        for affiliation in person.affiliations.dropFirst() {
          file.append(
            AffiliationColumn.allCases.map { $0.cell(of: affiliation, person.id) },
            of: RecordKey(.person, person.id.text))
        }
      }
    }
    write(.designations, as: DesignationColumn.self) { pass, file in
      for person in pass.people {
        for tenure in person.designations {
          file.append(
            DesignationColumn.allCases.map { $0.cell(of: tenure, person.id) },
            of: RecordKey(.person, person.id.text))
        }
      }
    }
    write(.briefings, as: BriefingColumn.self) { pass, file in
      for person in pass.people {
        for briefing in person.briefings {
          file.append(
            BriefingColumn.allCases.map { $0.cell(of: briefing, person.id) },
            of: RecordKey(.person, person.id.text))
        }
      }
    }
  }
}

extension PersonColumn {
  func cell(of person: Person) -> CSVCell {
    let first = person.affiliations.first
    return switch self {
    case .id: .identifier(person.id)
    case .name: .text(person.name)
    case .email: .text(person.email)
    case .organisation: .identifier(first?.organisation)
    case .jobLevel: .plain(first?.jobLevel?.code ?? "")
    case .electedRole: .word(first?.electedRole)
    case .politicalGroup: .text(first?.politicalGroup)
    case .office: .text(first?.office)
    case .jobTitle: .text(first?.jobTitle)
    case .manager: .identifier(first?.manager)
    case .team: .text(first?.team)
    case .from: .day(first?.span.start)
    case .to: .lastDay(first?.span)
    case .languages: .languages(person.languages)
    case .adjustments: .words(person.adjustments.reveal())
    }
  }
}

extension AffiliationColumn {
  func cell(of affiliation: Affiliation, _ person: PersonID) -> CSVCell {
    switch self {
    case .person: .identifier(person)
    case .organisation: .identifier(affiliation.organisation)
    case .jobLevel: .plain(affiliation.jobLevel?.code ?? "")
    case .electedRole: .word(affiliation.electedRole)
    case .politicalGroup: .text(affiliation.politicalGroup)
    case .office: .text(affiliation.office)
    case .jobTitle: .text(affiliation.jobTitle)
    case .manager: .identifier(affiliation.manager)
    case .team: .text(affiliation.team)
    case .from: .day(affiliation.span.start)
    case .to: .lastDay(affiliation.span)
    }
  }
}

extension DesignationColumn {
  func cell(of tenure: DesignationTenure, _ person: PersonID) -> CSVCell {
    switch self {
    case .person: .identifier(person)
    case .designation: .word(tenure.designation)
    case .organisation: .identifier(tenure.organisation)
    case .from: .day(tenure.span.start)
    case .to: .lastDay(tenure.span)
    }
  }
}

extension BriefingColumn {
  func cell(of briefing: Briefing, _ person: PersonID) -> CSVCell {
    switch self {
    case .person: .identifier(person)
    case .kind: .word(briefing.kind)
    case .completed: .day(briefing.completed)
    case .minutes: .number(briefing.minutes)
    }
  }
}

extension Affiliation {
  /// The elected role, where the person is an elected member there.
  fileprivate var electedRole: ElectedRole? {
    if case .electedMember(let role, _) = capacity { role } else { nil }
  }

  /// The office, where the person is neither employed nor elected there.
  fileprivate var office: String? {
    if case .officeHolder(let office) = capacity { office } else { nil }
  }
}

internal import CoachingPool

extension ExportPass {
  mutating func writeOrganisations() {
    let names = attributeNames(organisations.map(\.attributes))
    write(.organisations, as: OrganisationColumn.self, attributes: names) { pass, file in
      for organisation in pass.organisations {
        let record = RecordKey(.organisation, organisation.id.text)
        pass.noteLosses(of: organisation, record)
        let key = pass.key(organisation.id.text, organisation.externalID, .organisation, record)
        let membership = pass.memberships[organisation.id]
        file.append(
          OrganisationColumn.allCases.map {
            $0 == .id ? key : $0.cell(of: organisation, membership)
          } + pass.cells(organisation.attributes, in: names, record), of: record)
      }
    }
    write(.criteria, as: CriterionColumn.self) { pass, file in
      for organisation in pass.organisations {
        guard let membership = pass.memberships[organisation.id] else { continue }
        for criterion in membership.eligibility {
          file.append(
            CriterionColumn.allCases.map { $0.cell(of: criterion, organisation.id) },
            of: RecordKey(.membership, membership.id.text))
        }
      }
    }
  }

  private mutating func noteLosses(of organisation: Organisation, _ record: RecordKey) {
    if organisation.names.count > 1 || organisation.names.last?.span != .always {
      omit(record, "names", "a row holds the last name, without days")
    }
    if organisation.gssCodes.count > 1
      || organisation.gssCodes.contains(where: { $0.span != .always })
    {
      omit(record, "gss", "a row holds the last code, without days")
    }
    if organisation.headcounts.count > 1 {
      omit(record, "headcounts", "a row holds the latest figure")
    }
    if !organisation.registrations.isEmpty {
      omit(record, "registrations", "no column holds codes of other registers")
    }
    let groups = organisation.sharedManagement
    if groups.count > 1 || groups.contains(where: { $0.span != .always }) {
      omit(record, "sharedManagement", "a row holds the last group, without days")
    }
  }
}

extension OrganisationColumn {
  func cell(of organisation: Organisation, _ membership: Membership?) -> CSVCell {
    switch self {
    case .id: .identifier(organisation.id)
    case .name: .text(organisation.names.last?.value)
    case .type: .word(organisation.type)
    case .sector: .word(organisation.sector)
    case .gss: .plain(organisation.gssCodes.last?.value.code ?? "")
    case .headcount: .number(Self.latest(organisation)?.people)
    case .headcountAsOf: .day(Self.latest(organisation)?.asOf)
    case .existsFrom: .day(organisation.existence.start)
    case .existsTo: .lastDay(organisation.existence)
    case .successor: .identifiers(organisation.successors.map(\.successor))
    case .succession: .choices(organisation.successors.map(\.kind))
    case .vestingDay: .plain(CSVCell.list(organisation.successors.map { "\($0.vestingDay)" }))
    case .sharedManagement: .text(organisation.sharedManagement.last?.value)
    case .internalPool: .identifier(organisation.internalPool)
    case .membership: .choice(membership?.kind)
    case .memberFrom: .day(membership?.span.start)
    case .memberTo: .lastDay(membership?.span)
    case .noticeGiven: .day(membership?.noticeGiven)
    case .founding: .yes(membership?.isFounding)
    case .requiresApproval: .yes(membership?.requiresApproval)
    case .threeWay: .choice(membership?.threeWay)
    }
  }

  private static func latest(_ organisation: Organisation) -> Headcount? {
    organisation.headcounts.max { $0.asOf < $1.asOf }
  }
}

extension CriterionColumn {
  func cell(of criterion: EligibilityCriterion, _ organisation: OrganisationID) -> CSVCell {
    switch self {
    case .organisation: .identifier(organisation)
    case .id: .text(criterion.id)
    case .sentence: .text(criterion.sentence)
    case .excludedLevels: .plain(CSVCell.list(criterion.excludedLevels.map(\.code)))
    case .provision: .choice(criterion.provision)
    case .kinds: .words(criterion.kinds)
    }
  }
}

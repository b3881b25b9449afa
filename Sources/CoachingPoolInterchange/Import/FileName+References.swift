extension PoolCSV.FileName {
  /// What the rows of a further file belong to; `nil` for a file that declares.
  var owner: ImportUnit.Kind? {
    switch self {
    case .criteria: .organisation
    case .affiliations, .designations, .briefings: .person
    case .credentials: .practitioner
    case .organisations, .people, .practitioners, .requests, .conflicts: nil
    }
  }
}

extension PoolCSV.FileName {
  /// The columns that refer to another entity than the row's own.
  var references: [(column: Int, kind: ImportUnit.Kind)] {
    switch self {
    case .organisations: [(OrganisationColumn.successor.rawValue, .organisation)]
    case .criteria, .briefings: []
    case .people:
      [
        (PersonColumn.organisation.rawValue, .organisation),
        (PersonColumn.manager.rawValue, .person),
      ]
    case .affiliations:
      [
        (AffiliationColumn.organisation.rawValue, .organisation),
        (AffiliationColumn.manager.rawValue, .person),
      ]
    case .designations: [(DesignationColumn.organisation.rawValue, .organisation)]
    case .practitioners: [(PractitionerColumn.person.rawValue, .person)]
    case .credentials: []
    case .requests:
      [
        (RequestColumn.individual.rawValue, .person),
        (RequestColumn.organisation.rawValue, .organisation),
        (RequestColumn.choice.rawValue, .practitioner),
        (RequestColumn.avoid.rawValue, .practitioner),
        (RequestColumn.otherParticipants.rawValue, .person),
      ]
    case .conflicts:
      [(ConflictColumn.declarer.rawValue, .person), (ConflictColumn.other.rawValue, .person)]
    }
  }
}

extension PoolCSV {
  /// The files, by their place in ``schema``.
  enum FileName: Int, CaseIterable, Sendable {
    case organisations, criteria, people, affiliations, designations, briefings, practitioners
    case credentials, requests, conflicts

    var schema: PoolCSVFile {
      switch self {
      case .organisations:
        PoolCSVFile(
          "organisations.csv", "an organisation, and its membership of the pool",
          OrganisationColumn.self, takesAttributes: true)
      case .criteria:
        PoolCSVFile(
          "criteria.csv", "a criterion by which an organisation lets its people ask",
          CriterionColumn.self)
      case .people:
        PoolCSVFile(
          "people.csv", "a person, with their first post or office", PersonColumn.self,
          takesAttributes: true)
      case .affiliations:
        PoolCSVFile(
          "affiliations.csv", "a further post or office of a person", AffiliationColumn.self)
      case .designations:
        PoolCSVFile(
          "designations.csv", "a statutory designation that a person holds or held",
          DesignationColumn.self)
      case .briefings:
        PoolCSVFile(
          "briefings.csv", "a briefing that a person completed", BriefingColumn.self)
      case .practitioners:
        PoolCSVFile(
          "practitioners.csv", "a person's membership of a service line as coach or mentor",
          PractitionerColumn.self, takesAttributes: true)
      case .credentials:
        PoolCSVFile(
          "credentials.csv", "a practitioner's qualification or accreditation",
          CredentialColumn.self)
      case .requests:
        PoolCSVFile(
          "requests.csv", "a request, screened and submitted already", RequestColumn.self,
          takesAttributes: true)
      case .conflicts:
        PoolCSVFile(
          "conflicts.csv", "a conflict that somebody declared; the pool coordinator’s alone",
          ConflictColumn.self)
      }
    }
  }
}

internal import CoachingPool

/// The columns of a post or office, wherever they stand.
struct AffiliationColumns<Column: ColumnSet>: Sendable {
  let organisation, jobLevel, electedRole, politicalGroup, office: Column
  let jobTitle, manager, team, from, to: Column
}

extension PersonColumn {
  static let affiliation = AffiliationColumns<Self>(
    organisation: .organisation, jobLevel: .jobLevel, electedRole: .electedRole,
    politicalGroup: .politicalGroup, office: .office, jobTitle: .jobTitle, manager: .manager,
    team: .team, from: .from, to: .to)
}

extension AffiliationColumn {
  static let affiliation = AffiliationColumns<Self>(
    organisation: .organisation, jobLevel: .jobLevel, electedRole: .electedRole,
    politicalGroup: .politicalGroup, office: .office, jobTitle: .jobTitle, manager: .manager,
    team: .team, from: .from, to: .to)
}

extension RowReader where Column: ColumnSet {
  /// Reads a post or office; `nil` where the row has none, or a fault.
  mutating func affiliation(
    _ columns: AffiliationColumns<Column>, of person: PersonID
  ) -> Affiliation? {
    let organisation = reference(columns.organisation, .organisation, to: Organisation.self)
    let capacity = capacity(columns)
    let title = text(columns.jobTitle)
    let manager = reference(columns.manager, .person, to: Person.self)
    if let manager, manager == person {
      refuse(
        columns.manager, .contradiction, problem: "the person would manage themselves",
        expected: "another person", remedy: "Correct the cell, or empty it.")
    }
    let team = text(columns.team)
    let span = span(columns.from, columns.to)
    if isEmpty(columns.organisation) {
      let others = [
        columns.jobLevel, columns.electedRole, columns.politicalGroup, columns.office,
        columns.jobTitle, columns.manager, columns.team, columns.from, columns.to,
      ]
      if let filled = others.first(where: { file.positions[$0.rawValue] >= 0 && !isEmpty($0) }) {
        let heading = entry(filled).heading
        refuse(
          columns.organisation, .emptyCell, "",
          problem: "“\(heading)” is given without an organisation",
          expected: "the organisation of the post", remedy: "Fill the cell, or empty the others.")
      }
      return nil
    }
    guard let organisation, let capacity else { return nil }
    return Affiliation(
      organisation: organisation, capacity: capacity, jobTitle: title, manager: manager,
      team: team, span: span)
  }

  private mutating func capacity(_ columns: AffiliationColumns<Column>) -> Affiliation.Capacity? {
    let level = level(columns.jobLevel)
    let role = word(columns.electedRole, ElectedRole.self)
    let group = text(columns.politicalGroup)
    let office = text(columns.office)
    if !isEmpty(columns.politicalGroup), isEmpty(columns.electedRole) {
      refuse(
        columns.politicalGroup, .contradiction,
        problem: "a political group is given without an elected role",
        expected: "an empty cell for somebody who is not elected",
        remedy: "Empty the cell, or fill “elected_role”.")
    }
    let filled = [columns.jobLevel, columns.electedRole, columns.office].filter { !isEmpty($0) }
    if filled.count > 1 {
      let heading = entry(filled[0]).heading
      refuse(
        filled[1], .contradiction,
        problem: "“\(heading)” is given too",
        expected: "one of job_level, elected_role and office",
        remedy: "Empty one of the two; a second post is a row of affiliations.csv.")
      return nil
    }
    if filled.isEmpty, !isEmpty(columns.organisation) {
      if !file.isSound {
        // One of the three may stand under a heading that is not known.
        isUnsound()
        return nil
      }
      let lacks = has(columns.jobLevel) ? columns.jobLevel : columns.organisation
      refuse(
        lacks, .emptyCell, problem: "the row does not say what the person is there",
        expected: "one of job_level, elected_role and office",
        remedy: "Fill in one of the three.")
      return nil
    }
    if let level { return .employee(level) }
    if let role { return .electedMember(role, politicalGroup: group) }
    return office.map { .officeHolder($0) }
  }
}

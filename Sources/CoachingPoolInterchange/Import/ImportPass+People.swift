internal import CoachingPool

extension ImportPass {
  /// Reads a person with all their posts, designations and briefings.
  mutating func person(_ unit: ImportUnit) -> [Record]? {
    let id = PersonID(unchecked: unit.id)
    let standing = context.state.people[id]
    let read: Person? = declaration(of: unit, as: PersonColumn.self) { row in
      row.person(id, key: unit.key, beside: standing)
    }
    let posts: [Affiliation] = rows(of: unit, in: .affiliations, as: AffiliationColumn.self) {
      row in
      row.refuseIfEmpty(.organisation)
        ? nil : row.affiliation(AffiliationColumn.affiliation, of: id)
    }
    let tenures: [DesignationTenure] = rows(
      of: unit, in: .designations, as: DesignationColumn.self
    ) { row in row.tenure() }
    let briefings: [Briefing] = rows(of: unit, in: .briefings, as: BriefingColumn.self) { row in
      row.briefing()
    }
    guard var person = read ?? standing else { return nil }
    let isTouched = unit.row != nil
    if file(.affiliations) != nil, isTouched || !posts.isEmpty {
      let first = read.map(\.affiliations) ?? Array(person.affiliations.prefix(1))
      person.affiliations = first + posts
    } else if isTouched {
      person.affiliations += standing?.affiliations.dropFirst() ?? []
    }
    if file(.designations) != nil, isTouched || !tenures.isEmpty {
      person.designations = tenures
    } else if let standing {
      person.designations = standing.designations
    }
    if file(.briefings) != nil, isTouched || !briefings.isEmpty {
      person.briefings = briefings
    } else if let standing {
      person.briefings = standing.briefings
    }
    return [.person(person)]
  }
}

extension RowReader<PersonColumn> {
  fileprivate mutating func person(
    _ id: PersonID, key: String, beside standing: Person?
  ) -> Person? {
    let name = requiredText(.name)
    // A file without one of these columns says nothing of it, so what stands is kept.
    let email = has(.email) ? email() : standing?.email
    let affiliation = kept(
      affiliation(PersonColumn.affiliation, of: id), beside: standing?.affiliations.first)
    let languages = has(.languages) ? languages(.languages) : standing?.languages
    let adjustments =
      has(.adjustments)
      ? Confidential(words(.adjustments, FunctionalAdjustment.self)) : standing?.adjustments
    let attributes = attributes(beside: standing?.attributes)
    guard isSound, let name else { return nil }
    return Person(
      id: id, externalID: key == id.text ? standing?.externalID : key, name: name, email: email,
      affiliations: affiliation.map { [$0] } ?? [],
      languages: languages ?? self.languages(.languages),
      adjustments: adjustments ?? Confidential([]), attributes: attributes)
  }

  /// The post with what stands of it under the columns that the file does not have.
  private func kept(_ read: Affiliation?, beside standing: Affiliation?) -> Affiliation? {
    guard let read, let standing, standing.organisation == read.organisation else { return read }
    return Affiliation(
      organisation: read.organisation, capacity: read.capacity,
      jobTitle: has(.jobTitle) ? read.jobTitle : standing.jobTitle,
      manager: has(.manager) ? read.manager : standing.manager,
      team: has(.team) ? read.team : standing.team,
      span: has(.from) || has(.to) ? read.span : standing.span)
  }

  private mutating func email() -> String? {
    let text = cell(.email)
    return text.isEmpty ? nil : unguarded(.email, text)
  }
}

extension RowReader<DesignationColumn> {
  fileprivate mutating func tenure() -> DesignationTenure? {
    let designation =
      refuseIfEmpty(.designation) ? nil : word(.designation, StatutoryDesignation.self)
    let organisation = requiredReference(.organisation, .organisation, to: Organisation.self)
    let span = span(.from, .to)
    guard isSound, let designation, let organisation else { return nil }
    return DesignationTenure(designation, at: organisation, span: span)
  }
}

extension RowReader<BriefingColumn> {
  fileprivate mutating func briefing() -> Briefing? {
    let kind = refuseIfEmpty(.kind) ? nil : word(.kind, ServiceKind.self)
    let completed = requiredDate(.completed)
    let minutes = refuseIfEmpty(.minutes) ? nil : number(.minutes, in: 1...6000)
    guard isSound, let kind, let completed, let minutes else { return nil }
    return Briefing(for: kind, completed: completed, minutes: minutes)
  }
}

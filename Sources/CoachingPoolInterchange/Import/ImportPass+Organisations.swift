internal import CoachingPool

extension ImportPass {
  /// Reads an organisation with its membership and criteria.
  mutating func organisation(_ unit: ImportUnit) -> [Record]? {
    let id = OrganisationID(unchecked: unit.id)
    let standing = context.state.organisations[id]
    let memberships = context.state.memberships(of: id)
    let pool = context.state.pool?.id ?? PoolID(unchecked: "pool")
    var membership = memberships.last { $0.pool == pool }
    var isNamed = false
    let organisation: Organisation? = declaration(of: unit, as: OrganisationColumn.self) { row in
      let organisation = row.organisation(id, key: unit.key, beside: standing)
      if let read = row.membership(of: id, in: pool, beside: memberships) {
        membership = read
        isNamed = true
      }
      return organisation
    }
    // A row that is rejected says nothing about a membership.
    let isRead = unit.row == nil || organisation != nil
    let criteria: [EligibilityCriterion] = rows(
      of: unit, in: .criteria, as: CriterionColumn.self
    ) { row in
      if membership == nil, isRead {
        row.refuse(
          .organisation, .contradiction, problem: "the organisation has no membership",
          expected: "an organisation with a membership",
          remedy: "Fill in “membership” in organisations.csv, or delete the criterion.")
      }
      return row.criterion()
    }
    var records: [Record] = []
    if let organisation { records.append(.organisation(organisation)) }
    if var membership {
      let given = file(.criteria) != nil && (unit.row != nil || !unit.further.isEmpty)
      if given { membership.eligibility = criteria }
      if isNamed || given { records.append(.membership(membership)) }
    }
    return records
  }
}

extension RowReader<OrganisationColumn> {
  fileprivate mutating func organisation(
    _ id: OrganisationID, key: String, beside standing: Organisation?
  ) -> Organisation? {
    let name = requiredText(.name)
    let type = refuseIfEmpty(.type) ? nil : word(.type, OrganisationType.self)
    let sector = refuseIfEmpty(.sector) ? nil : word(.sector, Sector.self)
    let gss = gss()
    let headcount = headcount()
    let existence = span(.existsFrom, .existsTo)
    let successors = successors()
    let group = text(.sharedManagement)
    let ownPool = internalPool()
    let attributes = attributes(beside: standing?.attributes)
    guard isSound, let name, let type, let sector else { return nil }
    return Organisation(
      id: id, externalID: key == id.text ? standing?.externalID : key,
      names: kept(standing?.names, showing: name), type: type, sector: sector,
      gssCodes: kept(standing?.gssCodes, showing: gss),
      registrations: standing?.registrations ?? [],
      headcounts: kept(standing?.headcounts, with: headcount), existence: existence,
      successors: successors, sharedManagement: kept(standing?.sharedManagement, showing: group),
      internalPool: ownPool, attributes: attributes)
  }

  /// Dated values as they stand, where the cell says what they say; else the cell's alone.
  private func kept<Value>(_ standing: [Dated<Value>]?, showing value: Value?) -> [Dated<Value>] {
    if let standing, standing.last?.value == value { return standing }
    return value.map { [Dated($0)] } ?? []
  }

  /// The earlier headcounts stay; one of the same day is replaced.
  private func kept(_ standing: [Headcount]?, with headcount: Headcount?) -> [Headcount] {
    guard let headcount else { return [] }
    guard var all = standing else { return [headcount] }
    if let same = all.firstIndex(where: { $0.asOf == headcount.asOf }) {
      all[same] = headcount
    } else {
      all.append(headcount)
    }
    return all
  }

  private mutating func gss() -> GSSCode? {
    let text = cell(.gss)
    if text.isEmpty { return nil }
    if let code = GSSCode(text) { return code }
    refuse(
      .gss, .badForm, problem: "this is not a GSS code",
      expected: "a letter of E, W, S, N and K and eight digits, such as E08000025",
      remedy: "Correct the code, or empty the cell.",
      suggestion: GSSCode(text.uppercased())?.code)
    return nil
  }

  private mutating func headcount() -> Headcount? {
    let people = number(.headcount, in: 0...10_000_000)
    let asOf = date(.headcountAsOf)
    if isEmpty(.headcount) != isEmpty(.headcountAsOf) {
      let empty: OrganisationColumn = isEmpty(.headcount) ? .headcount : .headcountAsOf
      refuse(
        empty, .contradiction, "", problem: "one of the figure and its date is given alone",
        expected: "both or neither", remedy: "Fill in the other, or empty both.")
    }
    guard let people, let asOf else { return nil }
    return Headcount(people: people, asOf: asOf)
  }

  private mutating func successors() -> [Succession] {
    let names = references(.successor, .organisation, to: Organisation.self)
    let kinds = choices(.succession, Succession.Kind.self)
    let days = dates(.vestingDay)
    let count = elements(.successor).count
    for column in [OrganisationColumn.succession, .vestingDay] where elements(column).count != count
    {
      let found = elements(column).count
      refuse(
        column, .contradiction, problem: "\(found) stand here for \(count) successors",
        expected: "one for each successor", remedy: "Make the lists equally long.")
    }
    guard isSound, names.count == count, kinds.count == count, days.count == count else {
      return []
    }
    return (0..<count).map {
      Succession(kind: kinds[$0], successor: names[$0], vestingDay: days[$0])
    }
  }

  private mutating func internalPool() -> PoolID? {
    let text = cell(.internalPool)
    if text.isEmpty { return nil }
    do throws(IdentifierError) {
      return try PoolID(SpreadsheetFormula.unguarded(text))
    } catch {
      refuse(
        .internalPool, .badForm, problem: "this is not an identifier",
        expected: "1 to 64 letters, digits, hyphens and underscores", remedy: "Correct the cell.")
      return nil
    }
  }

  /// The membership of the row, with what no column holds kept from the one that it replaces.
  fileprivate mutating func membership(
    of organisation: OrganisationID, in pool: PoolID, beside standing: [Membership]
  ) -> Membership? {
    let kind: Membership.Kind? = choice(.membership)
    let span = span(.memberFrom, .memberTo)
    let notice = date(.noticeGiven)
    let isFounding = yes(.founding)
    let requiresApproval = yes(.requiresApproval)
    let threeWay: Membership.ThreeWayContracting? = choice(.threeWay)
    if isEmpty(.membership) {
      let others: [OrganisationColumn] = [.memberFrom, .memberTo, .noticeGiven]
      if let filled = others.first(where: { !isEmpty($0) }) {
        let heading = entry(filled).heading
        refuse(
          .membership, .emptyCell, "", problem: "“\(heading)” is given without a membership",
          expected: "subscriber or associate", remedy: "Fill the cell, or empty the others.")
      }
      return nil
    }
    if refuseIfEmpty(.memberFrom) { return nil }
    guard isSound, let kind else { return nil }
    let own = MembershipID(unchecked: Self.membershipID(organisation))
    let replaced =
      standing.first { $0.id == own }
      ?? standing.first { $0.pool == pool && $0.span.overlaps(span) }
    return Membership(
      id: replaced?.id ?? own, organisation: organisation, pool: replaced?.pool ?? pool,
      kind: kind, span: span, noticeGiven: notice, isFounding: isFounding, fee: replaced?.fee,
      eligibility: replaced?.eligibility ?? [], requiresApproval: requiresApproval,
      threeWay: threeWay ?? .offered)
  }

  /// The identifier of a membership that no column names.
  static func membershipID(_ organisation: OrganisationID) -> String {
    let key = organisation.text + "-membership"
    return (try? MembershipID(prefix: "m", key: key))?.text ?? key
  }
}

extension RowReader<CriterionColumn> {
  fileprivate mutating func criterion() -> EligibilityCriterion? {
    let id = requiredText(.id)
    let sentence = requiredText(.sentence)
    let levels = levels(.excludedLevels)
    let provision: Provision? = choice(.provision)
    let kinds = words(.kinds, ServiceKind.self)
    guard isSound, let id, let sentence else { return nil }
    return EligibilityCriterion(
      id: id, sentence: sentence, excludedLevels: levels, provision: provision, kinds: kinds)
  }
}

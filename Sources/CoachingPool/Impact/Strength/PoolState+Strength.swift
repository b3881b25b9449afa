extension PoolState {
  /// Counts what the pool has on a day.
  ///
  /// Memberships, headcounts, engagements and the standing of practitioners are as they were on that day; how
  /// many places somebody offers is as it is now. Two records of one person count once
  /// (rule A09).
  /// - Complexity: O(n log n) in organisations, memberships and practitioners.
  public func strength(on day: CivilDate) -> PoolStrength {
    var strength = PoolStrength(day: day)
    count(&strength)
    var people: Set<PersonID> = []
    var ofLine: [ServiceLine: Set<PersonID>] = [:]
    var qualified: Set<PersonID> = []
    practitioners.visit { entry in
      let member = entry.value
      guard let status = status(of: member, on: day), status == .live || status == .paused else {
        return
      }
      let person = identity(of: member.person)
      people.insert(person)
      ofLine[member.line, default: []].insert(person)
      if member.isQualified(on: day, under: policy.quality) { qualified.insert(person) }
      if status == .live { addPlaces(of: member, person, to: &strength) }
    }
    strength.practitioners = ofLine.mapValues(\.count)
    strength.practitionersOfAllLines = people.count
    strength.qualified = qualified.count
    return strength
  }

  /// How many people had a live membership on some day of each stretch of time.
  ///
  /// - Parameters:
  ///   - windows: The stretches; one without a first or a last day goes on for ever there.
  ///   - line: The line of the membership; whichever where it is `nil`.
  /// - Complexity: O(n · w) in the practitioners and stretches.
  public func practitionersLive(
    in windows: [DateSpan], of line: ServiceLine? = nil
  ) -> [Int] {
    var people = windows.map { _ in Set<PersonID>() }
    practitioners.visit { entry in
      let member = entry.value
      guard line.map({ $0 == member.line }) ?? true else { return }
      let person = identity(of: member.person)
      for (place, window) in windows.enumerated() where wasLive(member, in: window) {
        people[place].insert(person)
      }
    }
    return people.map(\.count)
  }

  /// Where a practitioner's membership stood at the end of a day; `nil` before it began.
  ///
  /// What it did is read from the moves on file. Of a membership without any its present status is taken,
  /// from the day on which it joined where that is known.
  public func status(of member: PractitionerMembership, on day: CivilDate) -> PractitionerStatus? {
    let (moves, joined) = history(of: member.id)
    if let last = moves.last(where: { date(at: $0.at) <= day }) { return last.to }
    if let first = moves.first { return first.from }
    if let joined, day < joined { return nil }
    return member.status
  }

  private func history(of member: PractitionerID) -> ([MembershipMove], CivilDate?) {
    assurances.read(member) { ($0.moves, $0.joined) } ?? ([], nil)
  }

  private func wasLive(_ member: PractitionerMembership, in window: DateSpan) -> Bool {
    if let end = window.end, let start = window.start, end <= start { return false }
    let (moves, joined) = history(of: member.id)
    guard !moves.isEmpty else {
      let hasJoined = joined.flatMap { joined in window.end.map { joined < $0 } } ?? true
      return member.status == .live && hasJoined
    }
    // Live on the day before it begins to be counted means live as it begins.
    var isLive = moves.first?.from == .live
    for move in moves {
      let day = date(at: move.at)
      if let end = window.end, day >= end { break }
      let isBefore = window.start.map { day < $0 } ?? false
      if isBefore {
        isLive = move.to == .live
      } else if isLive || move.to == .live {
        return true
      }
    }
    return isLive
  }

  private func count(_ strength: inout PoolStrength) {
    let day = strength.day
    var counted: Set<OrganisationID> = []
    var subscribers: [OrganisationID] = []
    // A subscription counts before access of another kind.
    let all = memberships.values.sorted {
      ($0.kind == .subscriber ? 0 : 1, $0.id) < ($1.kind == .subscriber ? 0 : 1, $1.id)
    }
    for membership in all
    where membership.span.contains(day) && (pool == nil || membership.pool == pool?.id) {
      guard counted.insert(membership.organisation).inserted else { continue }
      guard membership.kind == .subscriber else {
        strength.associates += 1
        continue
      }
      strength.subscribers += 1
      if membership.isFounding { strength.founders += 1 }
      subscribers.append(membership.organisation)
    }
    let headcount = headcount(of: subscribers, on: day)
    strength.eligibleHeadcount = headcount.people
    strength.withoutHeadcount = headcount.missing
    strength.headcountDays = headcount.days
  }

  /// The people who work for organisations, each by the last headcount that was known on a day: at least the
  /// sum where one is missing.
  func headcount(
    of organisations: [OrganisationID], on day: CivilDate
  ) -> (people: BoundedValue, missing: Int, days: ClosedRange<CivilDate>?) {
    let known = organisations.compactMap { id in
      self.organisations.read(id) { $0.headcount(on: day) } ?? nil
    }
    let sum = Ratio(sum: known.reduce(Int128(0)) { $0 + Int128($1.people) }, of: 1)
    let missing = organisations.count - known.count
    let days = known.map(\.asOf)
    return (
      missing == 0 ? .exact(sum) : .atLeast(sum), missing,
      days.min().flatMap { first in days.max().map { first...$0 } }
    )
  }

  private func addPlaces(
    of member: PractitionerMembership, _ person: PersonID, to strength: inout PoolStrength
  ) {
    let posts = affiliations(of: person, on: strength.day).map(\.organisation).uniqued()
    var offered = OfferedPlaces()
    for id in engagementIDs(of: member.id) {
      let found = engagements.read(id) { engagement in
        let isLive =
          date(at: engagement.proposed) <= strength.day
          && engagement.closure.map { date(at: $0.at) > strength.day } ?? engagement.state.isLive
        return isLive ? (engagement.organisation, true) : (nil, false)
      }
      guard let (receiver, isLive) = found, isLive else { continue }
      if let receiver, posts.contains(receiver) {
        offered.takenByOwn += 1
      } else {
        offered.takenByOthers += 1
      }
    }
    let taken = offered.takenByOwn + offered.takenByOthers
    let capacity = capacity(of: member, on: strength.day)
    offered.free = max(0, capacity - taken)
    offered.freeForOwn = posts.isEmpty ? 0 : offered.free
    offered.all = offered.free + taken
    strength.places.add(offered)
    for post in posts {
      strength.placesByOrganisation[post, default: OfferedPlaces()].add(offered)
    }
  }
}

/// Goes once through the requests and practitioners of a service line, and counts them by group.
struct CapacityPass {
  private struct Tally {
    var requests = 0
    var longestWait: Int?
    var practitioners = 0
    var freePlaces = 0
  }

  private let state: PoolState
  private let line: ServiceLine
  private let now: Instant
  private let date: CivilDate
  private var tallies: [CapacityGroup: Tally] = [:]
  /// Who works with any theme.
  private var openToAll = Tally()

  init(_ state: PoolState, _ line: ServiceLine, at now: Instant) {
    self.state = state
    self.line = line
    self.now = now
    date = state.date(at: now)
    for request in state.requestsLooking() { add(request) }
    state.practitioners.visit { add($0.value) }
  }

  /// What was counted, in order.
  var gaps: CapacityGaps {
    let order = CapacityOrder(state.policy)
    let rows = tallies.sorted { order.key($0.key) < order.key($1.key) }.map { group, tally in
      let more = group.cut == .theme ? openToAll : Tally()
      return CapacityGap(
        group: group, requests: tally.requests, longestWait: tally.longestWait,
        practitioners: tally.practitioners + more.practitioners,
        freePlaces: tally.freePlaces + more.freePlaces)
    }
    return CapacityGaps(line: line, date: date, rows: rows)
  }

  private mutating func add(_ request: Request) {
    guard (request.provision == .executive) == (line == .executive) else { return }
    let days = request.submitted.map { max(0, date.days(since: state.zone.date(at: $0))) }
    let posts = state.affiliations(of: request.individual, on: date)
      .filter { $0.organisation == request.organisation }
    let groups: [CapacityGroup] =
      [.kind(request.kind), sector(of: request.organisation)]
      + request.themes.map { .theme($0) } + levels(of: posts).prefix(1)
      + [CapacityGroup(around: request.preferences.travel.base)]
    for group in Set(groups) {
      tallies[group, default: Tally()].requests += 1
      let longest = [tallies[group]?.longestWait, days].compactMap { $0 }.max()
      tallies[group]?.longestWait = longest
    }
  }

  private mutating func add(_ practitioner: PractitionerMembership) {
    guard practitioner.line == line, takesPeopleOn(practitioner) else { return }
    let taken = state.placesTaken(of: practitioner.id, at: now)
    let free = max(0, state.capacity(of: practitioner, on: date) - taken)
    let posts = state.affiliations(of: practitioner.person, on: date)
    let sectors = posts.map { sector(of: $0.organisation) }
    let groups: [CapacityGroup] =
      practitioner.kinds.map { .kind($0) } + practitioner.themes.map { .theme($0) }
      + levels(of: posts) + (sectors.isEmpty ? [.noSector] : sectors)
      + [CapacityGroup(around: practitioner.travel.base)]
    for group in Set(groups) {
      tallies[group, default: Tally()].practitioners += 1
      tallies[group]?.freePlaces += free
    }
    guard practitioner.themes.isEmpty else { return }
    openToAll.practitioners += 1
    openToAll.freePlaces += free
  }

  /// Whether new people may come to a practitioner on the day; what is unknown of their standing does not
  /// keep them away.
  private func takesPeopleOn(_ practitioner: PractitionerMembership) -> Bool {
    guard practitioner.status == .live, !practitioner.isInTraining,
      !practitioner.away.contains(where: { $0.contains(date) })
    else { return false }
    let standing = state.standing(of: practitioner.id, on: date)
    return state.partsAsked(of: practitioner, on: date).allSatisfy {
      standing[$0] == .unknown || standing[$0].holds(on: date)
    }
  }

  /// The most senior job level of posts, and the elected roles beside it; never empty.
  private func levels(of posts: [Affiliation]) -> [CapacityGroup] {
    let level = posts.compactMap(\.jobLevel).min().map { CapacityGroup.jobLevel($0) }
    let roles = posts.compactMap { post -> CapacityGroup? in
      if case .electedMember(let role, _) = post.capacity { .electedRole(role) } else { nil }
    }
    let all = (level.map { [$0] } ?? []) + roles
    return all.isEmpty ? [.noLevel] : all
  }

  private func sector(of organisation: OrganisationID) -> CapacityGroup {
    state.organisations[organisation].map { .sector($0.sector) } ?? .noSector
  }
}

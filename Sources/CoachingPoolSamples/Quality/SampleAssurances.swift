internal import CoachingPool

/// Makes what the pool has on file of each practitioner.
struct SampleAssurances {
  private(set) var list: [Assurance] = []
  private(set) var filings: [SampleQuality.Filing] = []
  private let state: PoolState
  private let date: CivilDate
  private let seed: UInt64

  /// Of a thousand practitioners who take people on or pause, by how their file stands.
  private static let shares: [(Int, SampleQuality.Filing)] = [
    (900, .sound), (40, .lapsing), (30, .lapsed), (30, .neverOnFile),
  ]
  private static let coordinator = ActorID(unchecked: "sample-coordinator")
  private static let member = ActorID(unchecked: "sample-practitioner")

  init(_ state: PoolState, _ date: CivilDate, _ seed: UInt64) {
    self.state = state
    self.date = date
    self.seed = seed
  }

  mutating func add(_ membership: PractitionerMembership, _ index: Int) {
    var random = SampleRandom(seed, .quality, index)
    let takes = [.live, .paused].contains(membership.status)
    let filing = random.pick(weighted: Self.shares)
    let joined = joined(membership, takes, &random)
    var file = Assurance(of: membership.id, joined: joined)
    file.moves = moves(membership.status, joined, &random)
    if membership.status == .paused {
      file.pause = MembershipPause(
        returns: date.adding(days: random.number(in: -40...80)), by: .practitioner)
    }
    if membership.status != .applied {
      fill(&file, membership, filing, &random)
      if takes || random.chance(60) {
        file.inducted = min(date, joined.adding(days: random.number(in: 5...25)))
      }
    }
    list.append(file)
    filings.append(takes ? filing : .sound)
  }

  /// Who worked in the pool is a member for a year at least; of the others one in eight joined later.
  private func joined(
    _ membership: PractitionerMembership, _ takes: Bool, _ random: inout SampleRandom
  ) -> CivilDate {
    let months = random.chance(88) ? random.number(in: 13...120) : random.number(in: 1...11)
    let days = random.number(in: 4...110)
    let isOpen = membership.status == .applied || membership.status == .approved
    if isOpen { return date.adding(days: -days) }
    let hasWorked = !state.engagements(of: membership.id).isEmpty
    return date.adding(months: -(hasWorked ? max(13, months) : months)).adding(days: -28)
  }

  /// Puts every part on file that is asked for, one of them as it was drawn.
  private func fill(
    _ file: inout Assurance, _ membership: PractitionerMembership,
    _ filing: SampleQuality.Filing, _ random: inout SampleRandom
  ) {
    let employer = state.affiliations(of: membership.person, on: date)
      .filter { $0.jobLevel != nil }.map(\.organisation).min()
    var parts: [StandingPart] = [
      .codeOfEthics, employer == nil ? .reference : .organisationSupport,
    ]
    if membership.line == .executive { parts.append(.insurance) }
    let drawn = filing == .sound ? nil : random.pick(parts)
    let ahead = random.number(in: 1...60)
    let end = date.adding(days: filing == .lapsed ? -ahead + 1 : ahead)
    for part in parts where part != drawn || filing != .neverOnFile {
      put(part, in: &file, employer, until: part == drawn ? end : nil, &random)
    }
  }

  private func put(
    _ part: StandingPart, in file: inout Assurance, _ employer: OrganisationID?,
    until end: CivilDate?, _ random: inout SampleRandom
  ) {
    // An agreement is renewed every few years, so that one that ends began long before.
    let begun = end.map { $0.adding(years: -3) } ?? file.joined ?? date
    switch part {
    case .codeOfEthics:
      file.ethics = [
        EthicsAgreement(
          "Global Code of Ethics", edition: "3, July 2021",
          agreed: max(begun, .day(2021, 9, 1)), until: end)
      ]
    case .organisationSupport:
      guard let employer, let span = DateSpan(from: begun, to: end) else { return }
      file.support = [OrganisationSupport(of: employer, span, confirmedBy: Self.coordinator)]
    case .reference:
      file.references = [
        PractitionerReference(given: begun, until: end, takenBy: Self.coordinator)
      ]
    case .insurance:
      let last = end ?? date.adding(days: random.number(in: 70...350))
      let first = last.adding(years: -1)
      guard let span = DateSpan(from: first, to: last) else { return }
      file.insurance = [
        InsuranceCover(
          pence: state.policy.quality.insurancePence, span,
          seen: first.adding(days: random.number(in: 0...4)), by: Self.coordinator)
      ]
    case .supervision, .requiredCredential: return
    }
  }

  /// The way of a membership to where it stands, all before the day.
  private func moves(
    _ status: PractitionerStatus, _ joined: CivilDate, _ random: inout SampleRandom
  ) -> [MembershipMove] {
    var moves: [MembershipMove] = []
    func move(
      _ event: PractitionerEvent, _ from: PractitionerStatus?, _ to: PractitionerStatus,
      _ day: CivilDate, by actor: ActorID = Self.coordinator, as role: Role = .poolCoordinator
    ) {
      moves.append(
        MembershipMove(
          event, from: from, to: to, at: .atTen(of: min(day, date.adding(days: -1))),
          actor: actor, role: role))
    }
    move(.apply, nil, .applied, joined, by: Self.member, as: .practitioner)
    if status == .applied { return moves }
    move(.approve, .applied, .approved, joined.adding(days: random.number(in: 2...12)))
    if status == .approved { return moves }
    move(.goLive, .approved, .live, joined.adding(days: random.number(in: 15...26)))
    let lately = max(joined.adding(days: 27), date.adding(days: -random.number(in: 10...90)))
    switch status {
    case .paused: move(.pause, .live, .paused, lately, by: Self.member, as: .practitioner)
    case .left: move(.leave, .live, .left, lately, by: Self.member, as: .practitioner)
    case .removed: move(.remove, .live, .removed, lately)
    case .applied, .approved, .live: break
    }
    return moves
  }
}

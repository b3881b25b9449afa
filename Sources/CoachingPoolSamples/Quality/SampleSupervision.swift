internal import CoachingPool

/// Makes supervisors, arrangements, and logs of supervision.
///
/// Volunteer coaches meet in groups twice a year, executive coaches one to one every month; some of the
/// former come less often, and some of the latter have a gap of four months. Mentors have none.
struct SampleSupervision {
  private(set) var records: [Record] = []
  private let state: PoolState
  private let date: CivilDate
  private let seed: UInt64
  private var supervisors: [Supervisor] = []
  private var arrangements = 0

  /// How many groups and how many practitioners one to one a supervisor takes.
  private static let most = (groups: 4, oneToOne: 8)
  private static let groupSize = 6

  init(_ state: PoolState, _ date: CivilDate, _ seed: UInt64) {
    self.state = state
    self.date = date
    self.seed = seed
  }

  mutating func fill(_ members: [PractitionerMembership]) {
    let coaches = members.enumerated().filter { _, member in
      [.live, .paused].contains(member.status) && member.kinds.contains { !$0.isMentoring }
    }
    let executives = coaches.filter { $0.element.line == .executive }
    let volunteers = coaches.filter { $0.element.line == .pool }
    appoint(executives.map(\.element), among: coaches.count)
    for (place, coach) in executives.enumerated() {
      let found = supervisor(place + 1, most: Self.most.oneToOne, of: [coach.element])
      if let found { arrange(.oneToOne, found, [coach.element], most: 1) }
      log(executive: coach.element, coach.offset, found)
    }
    for (group, first) in stride(from: 0, to: volunteers.count, by: Self.groupSize).enumerated() {
      let members = volunteers[first..<min(volunteers.count, first + Self.groupSize)]
      let isGroup = members.count >= state.policy.quality.supervisionGroupLeast
      let found =
        isGroup ? supervisor(group, most: Self.most.groups, of: members.map(\.element)) : nil
      if let found { arrange(.group, found, members.map(\.element), most: Self.groupSize) }
      for member in members { log(volunteer: member.element, member.offset, group, found) }
    }
  }

  /// One supervisor for forty who coach, from the executive coaches and at least two where there are.
  private mutating func appoint(_ executives: [PractitionerMembership], among coaches: Int) {
    for (index, member) in executives.prefix(max(2, coaches / 40)).enumerated() {
      let supervisor = Supervisor(
        id: SupervisorID(unchecked: "supervisor-\(padded(index + 1, 4))"), person: member.person,
        oneToOneMost: Self.most.oneToOne, groupsMost: Self.most.groups,
        span: DateSpan(from: date.adding(years: -3)), credentials: ["ESIA"])
      supervisors.append(supervisor)
      records.append(.supervisor(supervisor))
    }
  }

  /// The supervisor whose turn it is, while they have a place and are none of those; `nil` otherwise.
  private func supervisor(
    _ turn: Int, most: Int, of members: [PractitionerMembership]
  ) -> Supervisor? {
    guard !supervisors.isEmpty, turn / supervisors.count < most else { return nil }
    let supervisor = supervisors[turn % supervisors.count]
    let own = state.identities(of: supervisor.person)
    return members.contains { own.contains($0.person) } ? nil : supervisor
  }

  private mutating func arrange(
    _ form: SupervisionForm, _ supervisor: Supervisor, _ members: [PractitionerMembership],
    most: Int
  ) {
    arrangements += 1
    records.append(
      .supervisionArrangement(
        SupervisionArrangement(
          id: SupervisionArrangementID(unchecked: "arrangement-\(padded(arrangements, 5))"),
          supervisor: supervisor.id, form: form, line: members.first?.line ?? .pool,
          members: members.map(\.id), span: DateSpan(from: date.adding(years: -1)), most: most)))
  }

  private mutating func log(
    volunteer member: PractitionerMembership, _ index: Int, _ group: Int, _ supervisor: Supervisor?
  ) {
    // The group meets on days of its own; who comes is each member's.
    var days = SampleRandom(seed, .supervision, -1 - group)
    var random = SampleRandom(seed, .supervision, index)
    let meetings = [days.number(in: 20...120), days.number(in: 160...280)]
    let comes = random.pick(weighted: [(94, 2), (4, 1), (2, 0)])
    for (number, ago) in meetings.suffix(comes).enumerated() {
      log(
        member, index, number,
        session(on: date.adding(days: -ago), minutes: 120, .group, supervisor))
    }
  }

  private mutating func log(
    executive member: PractitionerMembership, _ index: Int, _ supervisor: Supervisor?
  ) {
    var random = SampleRandom(seed, .supervision, index)
    let gap = random.chance(12) ? random.number(in: 0...8) : nil
    for month in 0..<12 {
      let day = date.adding(months: -month).adding(days: -random.number(in: 1...7))
      if let gap, (gap..<gap + 4).contains(month) { continue }
      log(member, index, month, session(on: day, minutes: 60, .oneToOne, supervisor))
    }
  }

  private func session(
    on day: CivilDate, minutes: Int, _ form: SupervisionForm, _ supervisor: Supervisor?
  ) -> SupervisionSession {
    SupervisionSession(
      on: day, minutes: minutes, form: form, supervisor: supervisor?.id,
      isElsewhere: supervisor == nil)
  }

  private mutating func log(
    _ member: PractitionerMembership, _ index: Int, _ number: Int, _ session: SupervisionSession
  ) {
    records.append(
      .supervisionEntry(
        SupervisionEntry(
          id: SupervisionEntryID(
            unchecked: "supervision-\(padded(index + 1, 5))-\(padded(number + 1, 2))"),
          practitioner: member.id, session: session, recorded: .atTen(of: session.date))))
  }
}

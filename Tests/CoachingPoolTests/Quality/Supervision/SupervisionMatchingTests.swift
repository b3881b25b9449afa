import Testing

@testable import CoachingPool

private let start = day("2026-07-01")

/// Practitioners of a pool, each of an organisation of their own, who began a year ago.
private func volunteers(
  _ count: Int, _ change: (Int, inout PractitionerMembership) -> Void = { _, _ in }
)
  -> [Record]
{
  (0..<count).flatMap { number -> [Record] in
    let person = PersonID(unchecked: "v\(number)")
    let id = PractitionerID(unchecked: "v\(number)-c")
    var membership = coach(id, person: person)
    change(number, &membership)
    return [
      .person(officer(person, of: .init(unchecked: "org\(number)"))), .practitioner(membership),
      Supervised.engagement(
        .init(unchecked: "e\(number)"), by: id, kind: .coaching, line: .pool,
        began: CivilDate("2025-07-01")?.adding(days: number).description),
    ]
  }
}

private func supervisor(
  _ id: String, oneToOne: Int = 0, groups: Int = 0, of organisation: OrganisationID = "cairnmoor",
  _ change: (inout Supervisor) -> Void = { _ in }
) -> [Record] {
  var supervisor = Supervisor(
    id: .init(unchecked: id), person: .init(unchecked: id + "-p"), oneToOneMost: oneToOne,
    groupsMost: groups, span: span("2020-01-01", nil))
  change(&supervisor)
  return [
    .person(officer(.init(unchecked: id + "-p"), of: organisation)), .supervisor(supervisor),
  ]
}

private func draft(
  _ form: SupervisionForm, _ records: [Record], only: Set<PractitionerID>? = nil
) throws -> SupervisionDraft {
  let draft = try SupervisionMatching.draft(
    form, in: .pool, on: PoolState(records), from: start, only: only)
  #expect(draft.violations().isEmpty)
  return draft
}

@Suite struct `A draft of supervision` {
  @Test func `serves as many as there are places, those nearest to a lapse first`() throws {
    let draft = try draft(
      .oneToOne, volunteers(5) + supervisor("a", oneToOne: 2) + supervisor("b", oneToOne: 1))
    #expect(draft.proposals.flatMap(\.members).sorted() == ["v0-c", "v1-c", "v2-c"])
    #expect(draft.proposals.allSatisfy { $0.members.count == 1 && $0.most == 1 })
    #expect(draft.values[0] == 3 && draft.optimality == .proved)
    #expect(draft.unserved.map(\.practitioner) == ["v3-c", "v4-c"])
    #expect(draft.unserved.allSatisfy { $0.reasons.map(\.code) == [.supervisionNoPlace] })
  }

  @Test func `prefers another organisation, then a shared language, then an even load`() throws {
    let records =
      volunteers(2)
      + supervisor("home", oneToOne: 2, of: "org0") + supervisor("away", oneToOne: 1, of: "org9")
    let one = try draft(.oneToOne, records)
    #expect(one.proposals.first { $0.supervisor == "away" }?.members == ["v0-c"])
    #expect(one.values[2] == 2)
    let welsh = language("cy")
    let two = try draft(
      .oneToOne,
      volunteers(2) { number, coach in coach.languages = number == 0 ? [welsh] : [.britishEnglish] }
        + supervisor("english", oneToOne: 1)
        + supervisor("welsh", oneToOne: 1) { $0.languages = [welsh] })
    #expect(two.proposals.first { $0.supervisor == "welsh" }?.members == ["v0-c"])
    #expect(two.values[3] == 2)
    let three = try draft(
      .oneToOne, volunteers(4) + supervisor("a", oneToOne: 4) + supervisor("b", oneToOne: 4))
    #expect(["a", "b"].map { id in three.proposals.count { $0.supervisor.text == id } } == [2, 2])
  }

  @Test func `leaves nobody with somebody they may not have, and says why`() throws {
    let records =
      volunteers(1)
      + [.person(officer("v0", of: "org0", manager: "a-p"))] + supervisor("a", oneToOne: 1)
      + supervisor("b", oneToOne: 1) { $0.span = span("2020-01-01", "2026-07-01") }
      + supervisor("c") { $0.forms = [.group] }
      + supervisor("d", oneToOne: 1)
      + [
        .conflictDeclaration(
          ConflictDeclaration(id: "x", declarer: "d-p", other: "v0", declaredAt: now))
      ]
    let draft = try draft(.oneToOne, records)
    #expect(draft.proposals.isEmpty && draft.values[0] == 0)
    let unserved = try #require(draft.unserved.first)
    #expect(unserved.refusals.map(\.supervisor) == ["a", "b", "c", "d"])
    #expect(
      unserved.refusals.map { $0.reasons.map(\.code) } == [
        [.supervisorIsAbove], [.supervisorNotInService], [.supervisionFormNotOffered],
        [.supervisionConflict],
      ])
    #expect(unserved.reasons.count == 4)
  }

  @Test func `says so where nobody supervises`() throws {
    for form in SupervisionForm.allCases {
      let draft = try draft(form, volunteers(3), only: ["v0-c"])
      #expect(draft.proposals.isEmpty)
      #expect(draft.unserved.map { $0.reasons.map(\.code) } == [[.supervisionNobody]])
    }
  }

  @Test func `asks of itself whose norm counts the form and who has none arranged`() throws {
    let state = volunteers(3) { number, coach in
      if number == 1 { coach.kinds = [.mentoring] }
      if number == 2 { coach.status = .left }
    }
    let arranged = Supervised.arrangement("x", of: ["v0-c"], line: .pool, by: "a")
    let ended = state.map { record -> Record in
      guard case .engagement(var engagement) = record else { return record }
      engagement.state = .completed
      return .engagement(engagement)
    }
    #expect(
      try draft(.oneToOne, ended + supervisor("a", oneToOne: 3)).proposals.flatMap(\.members)
        == ["v0-c"])
    let none = try draft(.oneToOne, ended + supervisor("a", oneToOne: 3) + [arranged])
    #expect(none.proposals.isEmpty && none.unserved.isEmpty)
    let asked = try draft(
      .oneToOne, ended + supervisor("a", oneToOne: 3) + [arranged], only: ["v0-c", "v1-c", "v2-c"])
    #expect(asked.proposals.flatMap(\.members) == ["v1-c"])
    #expect(asked.unserved.map(\.practitioner) == ["v0-c", "v2-c"])
  }

  @Test(arguments: 0...30)
  func `groups have as many members as the policy says, and no more stay out than must`(
    _ count: Int
  )
    throws
  {
    let draft = try draft(
      .group, volunteers(count) + supervisor("a", groups: 2) + supervisor("b", groups: 1))
    let sizes = draft.proposals.map(\.members.count)
    #expect(sizes.allSatisfy { (3...8).contains($0) } && sizes.count <= 3)
    let served = count < 3 ? 0 : min(count, 24)
    #expect(sizes.reduce(0, +) == served && draft.values[0] == served)
    #expect(draft.unserved.count == count - served)
    // As few groups as that takes, since each that nobody misses stays shut.
    #expect(sizes.count == (served + 7) / 8)
    #expect(draft.optimality == .proved)
  }

  @Test func `a group that cannot have enough members stays shut, and its members come elsewhere`()
    throws
  {
    // Three share a way of meeting with both supervisors, two with the second alone.
    let records =
      volunteers(5) { number, coach in coach.modes = number < 3 ? [.video, .phone] : [.phone] }
      + supervisor("a", groups: 1) { $0.modes = [.video] }
      + supervisor("b", groups: 1) { $0.modes = [.phone] }
    let draft = try draft(.group, records)
    #expect(draft.proposals.map(\.supervisor) == ["b"])
    #expect(draft.proposals.first?.members.count == 5 && draft.optimality == .proved)
  }

  @Test func `a bound is told where the choice of groups is not proved`() throws {
    // Two for each of two supervisors: no group can open, and four are the bound.
    let records =
      volunteers(4) { number, coach in coach.modes = number < 2 ? [.video] : [.phone] }
      + supervisor("a", groups: 1) { $0.modes = [.video] }
      + supervisor("b", groups: 1) { $0.modes = [.phone] }
    let draft = try draft(.group, records)
    #expect(draft.proposals.isEmpty && draft.unserved.count == 4)
    guard case .notProved(let bound) = draft.optimality else {
      Issue.record("proved")
      return
    }
    #expect(bound[0] == 4)
  }

  @Test func `who may not be in one group is in two, or one of them in none`() throws {
    let conflict = Record.conflictDeclaration(
      ConflictDeclaration(id: "x", declarer: "v0", other: "v1", declaredAt: now))
    let managed = Record.person(officer("v2", of: "org2", manager: "v3"))
    func apart(_ draft: SupervisionDraft) -> Bool {
      draft.proposals.allSatisfy { proposal in
        !(Set(["v0-c", "v1-c"]).isSubset(of: proposal.members.map(\.text)))
          && !(Set(["v2-c", "v3-c"]).isSubset(of: proposal.members.map(\.text)))
      }
    }
    let two = try draft(.group, volunteers(8) + supervisor("a", groups: 2) + [conflict, managed])
    #expect(apart(two) && two.values[0] == 8 && two.proposals.count == 2)
    let one = try draft(.group, volunteers(8) + supervisor("a", groups: 1) + [conflict, managed])
    #expect(apart(one) && one.values[0] == 6)
  }

  @Test func `what it drafts, a coordinator arranges`() throws {
    for form in [SupervisionForm.oneToOne, .group] {
      let stops = supervisor("b", oneToOne: 3, groups: 1) {
        $0.span = span("2020-01-01", "2027-01-01")
      }
      var state = PoolState(
        volunteers(11) + supervisor("a", oneToOne: 4, groups: 1) + stops + Supervised.people)
      let draft = try SupervisionMatching.draft(form, in: .pool, on: state, from: start)
      #expect(!draft.proposals.isEmpty)
      for proposal in draft.proposals {
        let decision = try decide(proposal.command, state, context(.poolCoordinator, "pia"))
        state.apply(decision.changes)
      }
      let again = try SupervisionMatching.draft(form, in: .pool, on: state, from: start)
      #expect(
        Set(again.proposals.flatMap(\.members)).isDisjoint(with: draft.proposals.flatMap(\.members))
      )
    }
  }

  @Test func `is the same however the records are sorted`() throws {
    var random = Wire.SplitMix64(seed: 5)
    for form in [SupervisionForm.oneToOne, .group] {
      let records =
        volunteers(13) { number, coach in
          coach.modes = number % 3 == 0 ? [.phone] : [.video, .phone]
        }
        + supervisor("a", oneToOne: 4, groups: 1) + supervisor("b", oneToOne: 2, groups: 1)
      let first = try draft(form, records)
      for _ in 0..<4 {
        let other = try draft(form, records.shuffled(using: &random))
        #expect(other.proposals == first.proposals && other.unserved == first.unserved)
      }
    }
  }

  @Test func `of small pools, no choice one to one serves more or nearer lapses`() throws {
    var random = Wire.SplitMix64(seed: 9)
    for _ in 0..<TestCounts.of(20, full: 1000) {
      let count = 1 + random.below(5)
      let modes = (0..<count).map { _ in MeetingMode.allCases.filter { _ in random.below(2) == 0 } }
      let offered = (0..<3).map { _ in MeetingMode.allCases[random.below(3)] }
      let places = (0..<3).map { _ in random.below(3) }
      let records =
        volunteers(count) { number, coach in coach.modes = modes[number] }
        + (0..<3).flatMap { column in
          supervisor("s\(column)", oneToOne: places[column]) { $0.modes = [offered[column]] }
        }
      let draft = try draft(.oneToOne, records)
      // Every set of practitioners that can be served, the most first and then the longest waiting.
      var best: [Int] = []
      func extend(_ row: Int, _ left: [Int], _ served: [Int]) {
        guard row < count else {
          if served.count > best.count
            || served.count == best.count && served.lexicographicallyPrecedes(best)
          {
            best = served
          }
          return
        }
        extend(row + 1, left, served)
        for column in 0..<3 where left[column] > 0 && modes[row].contains(offered[column]) {
          var next = left
          next[column] -= 1
          extend(row + 1, next, served + [row])
        }
      }
      extend(0, places, [])
      #expect(draft.proposals.flatMap(\.members).map(\.text).sorted() == best.map { "v\($0)-c" })
    }
  }
}

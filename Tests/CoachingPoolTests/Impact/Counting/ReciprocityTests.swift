import Testing

@testable import CoachingPool

private let year = span("2025-04-01", "2026-04-01")

private func work(
  _ id: EngagementID, for people: [PersonID] = ["amara"], of organisation: OrganisationID?,
  _ sessions: (String, Int, OrganisationID?)...
) -> CountedEngagement {
  CountedEngagement(
    id: id, for: people, by: "boris", organisation: organisation, proposed: day("2025-04-01"),
    activated: day("2025-04-02"),
    sessions: sessions.map {
      CountedSession(
        on: day($0.0), minutes: $0.1, present: Array(people.indices), givenBy: $0.2)
    })
}

private func ledger(_ all: CountedEngagement..., in windows: [DateSpan] = [year]) throws
  -> ReciprocityLedger
{
  var facts = ImpactFacts()
  for engagement in all { try facts.add(engagement) }
  return try facts.reciprocity(in: windows)
}

@Suite struct `The ledger of reciprocity` {
  @Test
  func `A09: credits a session to who gave the time on its day, and to who the request names`()
    throws
  {
    let ledger = try ledger(
      work("e", of: "ashvale", ("2025-05-01", 60, "brindle"), ("2025-09-01", 90, "castle")))
    #expect(
      ledger.flows(in: 0).map { [$0.giver?.text ?? "", "\($0.minutes)"] }
        == [["brindle", "60"], ["castle", "90"]])
    let accounts = ledger.accounts(in: 0)
    #expect(accounts.map(\.organisation) == ["ashvale", "brindle", "castle"])
    #expect(accounts.map(\.balance) == [-150, 60, 90])
    #expect(accounts[0].received.engagements == 2, "One engagement came from two givers.")
  }

  @Test func `counts an engagement once that comes back to a giver after another`() throws {
    let ledger = try ledger(
      work(
        "e", of: "ashvale", ("2025-05-01", 60, "brindle"), ("2025-06-01", 60, "castle"),
        ("2025-07-01", 60, "brindle")))
    #expect(ledger.flows(in: 0).map(\.engagements) == [1, 1])
    #expect(ledger.flows(in: 0).map(\.mostMinutesOfAPerson) == [120, 60])
  }

  @Test func `keeps work within an organisation apart`() throws {
    let ledger = try ledger(work("e", of: "ashvale", ("2025-05-01", 60, "ashvale")))
    let account = try #require(ledger.accounts(in: 0).first)
    #expect(account.within.minutes == 60 && account.balance == 0)
    #expect(account.given.minutes == 0 && account.received.minutes == 0)
    #expect(ledger.flows(in: 0).map(\.isInternal) == [true])
  }

  @Test func `knows practitioners of no organisation as givers who have no account`() throws {
    let ledger = try ledger(work("e", of: "ashvale", ("2025-05-01", 60, nil)))
    #expect(ledger.flows(in: 0).map(\.giver) == [nil])
    #expect(ledger.accounts(in: 0).map(\.organisation) == ["ashvale"])
    #expect(ledger.accounts(in: 0).first?.received.minutes == 60)
  }

  @Test func `carries a balance from one stretch of time to the next`() throws {
    let months = [span("2025-04-01", "2025-07-01"), span("2025-07-01", "2025-10-01")]
    let ledger = try ledger(
      work("e", of: "ashvale", ("2025-05-01", 60, "brindle")),
      work("f", of: "brindle", ("2025-08-01", 90, "ashvale")), in: months)
    #expect(ledger.balances(of: "ashvale") == [-60, 30])
    #expect(ledger.balances(of: "brindle") == [60, -30])
    #expect(ledger.balances(of: "nobody") == [0, 0])
  }

  @Test(arguments: 0..<TestCounts.of(8, full: 300))
  func `adds up, and is the same in whatever order engagements come`(seed: Int) throws {
    var chance = SplitMix64(seed: UInt64(seed))
    let all = randomEngagements(&chance, 50)
    var (facts, again) = (ImpactFacts(), ImpactFacts())
    for engagement in all { try facts.add(engagement) }
    for engagement in all.reversed() { try again.add(engagement) }
    let windows = [span("2023-01-01", "2024-01-01"), span("2024-06-01", "2026-01-01")]
    let ledger = try facts.reciprocity(in: windows)
    let other = try again.reciprocity(in: windows)
    let counts = try facts.counts(in: windows)
    for place in windows.indices {
      let flows = ledger.flows(in: place)
      #expect(flows == other.flows(in: place))
      #expect(ledger.accounts(in: place) == other.accounts(in: place))
      #expect(flows.reduce(0) { $0 + $1.minutes } == counts.totals[place].minutes)
      for flow in flows {
        var minutes: [PersonID: Int] = [:]
        let engagements = all.count { one in
          one.organisation == flow.receiver
            && one.sessions.contains {
              $0.giver == flow.giver && windows[place].contains($0.date)
            }
        }
        #expect(flow.engagements == engagements)
        for one in all where one.organisation == flow.receiver {
          for session in one.sessions
          where session.giver == flow.giver && windows[place].contains(session.date) {
            for person in session.present {
              minutes[one.participants[person], default: 0] += session.minutes
            }
          }
        }
        #expect(flow.people == minutes.count)
        #expect(flow.mostMinutesOfAPerson == minutes.values.max() ?? 0)
      }
      let known = flows.filter { $0.giver != nil && $0.receiver != nil && !$0.isInternal }
      let accounts = ledger.accounts(in: place)
      let given = accounts.reduce(0) { $0 + $1.given.minutes }
      let toNobody = flows.filter { $0.giver != nil && $0.receiver == nil }
      #expect(
        given == (known + toNobody).reduce(0) { $0 + $1.minutes })
    }
  }

  @Test func `shows nothing of itself`() throws {
    let ledger = try ledger(work("e", of: "ashvale", ("2025-05-01", 61, "brindle")))
    var text = ""
    dump(ledger, to: &text)
    dump(ledger.flows(in: 0), to: &text)
    dump(ledger.accounts(in: 0), to: &text)
    #expect(!text.contains("61"))
  }
}

@Suite struct `How long people waited` {
  @Test func `is counted once for each request, with its first match, by the day of the match`()
    throws
  {
    let requested = Request(
      id: "r", individual: "amara", organisation: "ashvale", state: .matched,
      themes: [.init(unchecked: "newRole")],
      proposedStart: day("2025-06-01"), submitted: moment("2025-05-01T09:00:00Z"))
    func match(_ id: EngagementID, _ proposed: String) -> Record {
      .engagement(
        Engagement(
          id: id, kind: .coaching, request: "r", participants: ["amara"], practitioner: "boris",
          proposed: moment(proposed), organisation: "ashvale"))
    }
    let facts = PoolState([
      .request(requested), match("f", "2025-05-21T09:00:00Z"), match("e", "2025-05-11T09:00:00Z"),
    ]).impactFacts()
    let waits = try facts.waits(in: [year])
    #expect(waits.cells(in: 0).map(\.days) == [[10]])
    #expect(waits.cells(in: 0).first?.median?.value == 10)
    #expect(waits.cells(in: 1).isEmpty)
    #expect(waits.counts(from: [0, 7, 14], in: 0) == [0, 1, 0])
  }

  @Test func `is cut like everything else`() throws {
    var facts = ImpactFacts()
    for (place, days) in [3, 9, 4].enumerated() {
      try facts.add(
        CountedEngagement(
          id: EngagementID(stringLiteral: "e\(place)"), for: ["amara"], by: "boris",
          organisation: place == 1 ? "brindle" : "ashvale", waited: days,
          proposed: day("2025-05-01")))
    }
    let waits = try facts.waits(in: [year], by: .organisation)
    #expect(waits.cells(in: 0).map(\.value) == ["ashvale", "brindle"])
    #expect(waits.cells(in: 0).map(\.days) == [[3, 4], [9]])
    #expect(waits.cells(in: 0).first?.median?.value == Ratio(7, over: 2))
  }

  @Test func `is refused where it cannot have been`() {
    var facts = ImpactFacts()
    let impossible = CountedEngagement(
      id: "e", for: ["amara"], by: "boris", waited: -1, proposed: day("2025-05-01"))
    #expect(throws: ValidationError.self) { try facts.add(impossible) }
    #expect(facts.engagementCount == 0)
  }
}

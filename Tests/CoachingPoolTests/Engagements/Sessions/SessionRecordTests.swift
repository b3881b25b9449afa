import CoachingPool
import Testing

private func names(_ change: (inout Session) -> Void) -> [String] {
  var session = aSession("s", planned: "2026-06-12T10:00:00Z", with: ["amara", "ben"])
  change(&session)
  return session.faults(in: PoolPolicy()).names
}

@Suite struct `A session's record` {
  @Test func `is sound in every state with what belongs to it`() {
    for state in SessionState.allCases {
      let faults = names {
        $0.state = state
        switch state {
        case .planned: break
        case .held, .recordedInError:
          $0.held = SessionTime(now, minutes: 1440)
          $0.attendance.absent = ["ben"]
          $0.flags = [.unusualLength]
        case .cancelledInTime, .cancelledLate:
          $0.attendance.by = .practitioner
          $0.attendance.notice = now
        case .missed: $0.attendance.by = .individual
        case .moved: $0.movedTo = "s2"
        }
      }
      #expect(faults.isEmpty, "\(state) \(faults)")
    }
  }

  @Test func `says everything that is wrong with it`() {
    #expect(names { $0.planned = nil } == ["planned fault.missing"])
    #expect(names { $0.held = $0.planned } == ["held fault.contradiction"])
    #expect(names { $0.state = .held } == ["held fault.contradiction"])
    for minutes in [0, 1441, Int.min] {
      #expect(
        names { $0.planned = SessionTime(now, minutes: minutes) }
          == ["planned.minutes fault.outOfRange"])
    }
    #expect(
      names { $0.attendance.expected = [] } == ["attendance.expected fault.missing"])
    #expect(
      names { $0.attendance.expected = ["a", "a"] } == ["attendance.expected fault.duplicate"])
    #expect(
      names { $0.attendance.absent = ["paula"] } == [
        "attendance.absent fault.contradiction", "attendance.absent fault.danglingReference",
      ])
    #expect(names { $0.attendance.by = .individual } == ["attendance.by fault.contradiction"])
    #expect(names { $0.attendance.notice = now } == ["attendance.notice fault.contradiction"])
    #expect(names { $0.state = .missed } == ["attendance.by fault.contradiction"])
    #expect(names { $0.state = .moved } == ["movedTo fault.contradiction"])
    #expect(names { $0.movedFrom = "s" } == ["movedTo fault.contradiction"])
    #expect(
      names { $0.travelCost = Money(minorUnits: -1) } == ["travelCost fault.outOfRange"])
    #expect(names { $0.agreementVersion = 0 } == ["agreementVersion fault.outOfRange"])
    #expect(
      names { $0.flags = [.beyondPlan, .beyondPlan] } == ["flags fault.duplicate"])
    #expect(names { $0.place = Confidential("") } == ["place fault.emptyText"])
  }

  @Test func `names what is there`() {
    let state = working([.engagement(anEngagement())])
    let session = aSession("s", of: "x", planned: "2026-06-12T10:00:00Z", with: ["nobody"]) {
      $0.movedFrom = "s0"
    }
    #expect(
      state.referenceFaults(of: .session(session)).names == [
        "attendance.expected fault.danglingReference", "engagement fault.danglingReference",
        "movedFrom fault.danglingReference",
      ])
    let elsewhere = working([
      .engagement(anEngagement()), .engagement(anEngagement("e2")),
      .session(aSession("s0", of: "e2", planned: "2026-06-12T10:00:00Z")),
    ])
    let moved = aSession("s", planned: "2026-06-13T10:00:00Z") { $0.movedFrom = "s0" }
    #expect(
      elsewhere.referenceFaults(of: .session(moved)).names == ["movedTo fault.contradiction"])
  }

  @Test func `shows no place where it is printed or dumped`() {
    let session = aSession("s", planned: "2026-06-12T10:00:00Z") {
      $0.place = Confidential("7 Marlowe Street")
    }
    var dumped = ""
    dump(session, to: &dumped)
    #expect(!dumped.contains("Marlowe") && !"\(session)".contains("Marlowe"))
  }
}

import CoachingPool
import Foundation
import Testing

extension Wire {
  @Suite struct `The stored form of what came with invitations` {
    @Test(arguments: DeclineCode.allCases)
    func `8.2: a decline keeps its code`(code: DeclineCode) throws {
      guard case .invitation(var invitation) = try full(.invitation) else { return }
      invitation.declineCode = code
      let bytes = try Record.invitation(invitation).encoded()
      #expect(text(bytes).hasSuffix(#","declineCode":"\#(code.rawValue)"}"#))
      #expect(try Record(.invitation, bytes: bytes) == .invitation(invitation))
    }

    @Test func `A06, A33, A36: a request keeps its predecessor and its wait`() throws {
      var request = try request()
      request.predecessor = try id("eng-1")
      request.waiting = RequestWaiting(
        chosen: try moment("2026-05-02T08:00:00Z"), confirmed: try moment("2026-08-02T08:00:00Z"),
        questions: [try moment("2026-11-02T08:00:00Z")], missedRounds: 1,
        decision: MissedRoundsDecision(
          .relaxWithConsent, decided: try moment("2026-06-02T08:00:00Z"), missedRounds: 2),
        approvedMoves: [try id("p-2")])
      let bytes = try Record.request(request).encoded()
      #expect(try Record(.request, bytes: bytes) == .request(request))
      let kept: String =
        #""predecessor":"eng-1","waiting":{"chosen":"2026-05-02T08:00:00Z","#
        + #""confirmed":"2026-08-02T08:00:00Z","questions":["2026-11-02T08:00:00Z"],"#
        + #""missedRounds":1,"decision":{"code":"relaxWithConsent","#
        + #""decided":"2026-06-02T08:00:00Z","missedRounds":2},"approvedMoves":["p-2"]}"#
      #expect(text(bytes).contains(kept))
    }

    @Test func `a wait of less than no round is refused`() throws {
      let wrong = #""proposedStart":"2026-06-01","waiting":{"missedRounds":-1}"#
      let bytes = text(try Record.request(try request()).encoded())
        .replacing(#""proposedStart":"2026-06-01""#, with: wrong)
      #expect(try refusal(.request, bytes).description.contains("/waiting/missedRounds"))
    }

    @Test func `A35: a policy keeps what is not its default, and an old one is read`() throws {
      var policy = PoolPolicy()
      policy.requests.maxConcurrentInvitations = 2
      policy.requests.invitationDayCount = .working
      policy.requests.holidays = [try day("2026-12-25")]
      policy.requests.forwardsAutomatically = false
      policy.requests.roundsMissedInSilence = 0
      policy.requests.leavingOut = .countsForTheKind
      policy.requests.mostDaysAway = 7
      let bytes = try policy.encodedJSON(pretty: false)
      #expect(try PoolPolicy(json: bytes) == policy)
      #expect(
        text(bytes).contains(
          #""youngestAge":18,"maxConcurrentInvitations":2,"invitationDayCount":"working","#
            + #""holidays":["2026-12-25"],"forwardsAutomatically":false,"#
            + #""roundsMissedInSilence":0,"leavingOut":"countsForTheKind","#
            + #""mostDaysAway":7,"approvalWorkingDays":10}"#))
      let old = try PoolPolicy(json: Array(#"{"requests":{"invitationDays":10}}"#.utf8)).requests
      #expect(old == RequestPolicy(invitationDays: 10))
    }

    @Test func `Codable keeps a policy too, and reads one from before`() throws {
      let usual = RequestPolicy(maxConcurrentInvitations: 3, holidays: [try day("2026-12-25")])
      let data = try JSONEncoder().encode(usual)
      #expect(try JSONDecoder().decode(RequestPolicy.self, from: data) == usual)
      let old = """
        {"graceAfterLapse":60,"invitationDays":14,"firstQuestionAfter":90,"questionInterval":14,\
        "clearanceDays":30,"youngestAge":18}
        """
      #expect(
        try JSONDecoder().decode(RequestPolicy.self, from: Data(old.utf8)) == RequestPolicy())
    }

    @Test func `a policy's numbers about invitations have their ranges`() throws {
      var policy = PoolPolicy()
      policy.requests.maxConcurrentInvitations = 0
      policy.requests.roundsMissedInSilence = -1
      policy.requests.holidays = [try day("2026-12-25"), try day("2026-12-25")]
      #expect(
        policy.faults().names == [
          "requests.holidays fault.duplicate",
          "requests.maxConcurrentInvitations fault.outOfRange",
          "requests.roundsMissedInSilence fault.outOfRange",
        ])
    }
  }
}

import CoachingPool
import Testing

extension Wire {
  @Suite struct `A stored record that is not as it should be` {
    private static let misspelt: [(RecordKind, name: String, as: String)] = [
      (.pool, "vision", "visoin"), (.policy, "teamSize", "teamsize"),
      (.organisation, "headcounts", "headcount"), (.membership, "noticeGiven", "notice-given"),
      (.person, "designations", "desginations"), (.personMerge, "decidedAt", "decided"),
      (.conflictDeclaration, "declaredAt", "declaredTa"),
      (.practitioner, "ownLimit", "ownlimits"), (.request, "proposedStart", "propsedStart"),
      (.invitation, "expires", "expire"), (.engagement, "predecessor", "predecesor"),
      (.auditEntry, "reasonCode", "reasonCodes"), (.round, "unmatched", "unmached"),
      (.session, "movedFrom", "movedform"),
      (.practitionerNote, "controller", "controler"), (.reflection, "released", "relesed"),
      (.disclosure, "recordedBy", "recordedby"),
      (.reviews, "handOvers", "handovers"), (.goalRating, "rated", "rates"),
      (.sponsorRating, "change", "changes"), (.sponsorPreparation, "answers", "answer"),
      (.evaluationRequest, "wave", "waves"), (.assurance, "inducted", "induced"),
      (.evaluationRequest, "wave", "waves"), (.complaint, "exchanges", "exchange"),
      (.practitionerFeedback, "instrument", "instruments"),
      (.evaluationRequest, "wave", "waves"),
      (.supervisionEntry, "startMinute", "startMinutes"), (.supervisor, "groupsMost", "groupMost"),
      (.supervisionArrangement, "members", "member"),
      (.supervisionWaiver, "grantedBy", "grantedby"),
      (.cpdEntry, "category", "categories"), (.poolEvent, "visitors", "visitor"),
      (.trainingCohort, "members", "member"),
      (.evaluationRequest, "wave", "waves"), (.evaluationResponse, "quotations", "quotation"),
      (.logConsent, "withdrawn", "withdrwan"),
      (.legalHold, "lifted", "lifetd"),
      (.benchmark, "perHour", "perHours"), (.costItem, "category", "categories"),
      (.benefitItem, "attribution", "atribution"), (.charge, "subject", "subjects"),
      (.sessionAction, "followUp", "followup"), (.signpostingTally, "quarter", "quater"),
    ]

    @Test(arguments: misspelt)
    func `an unknown member is refused by its name, with the nearest known one`(
      kind: RecordKind, name: String, misspelt: String
    ) throws {
      let golden = try #require(golden[kind])
      let error = try refusal(
        kind, golden.replacing("\"\(name)\":", with: "\"\(misspelt)\":", maxReplacements: 1))
      let fault = try #require(error.faults.first { $0.code == .unknownMember })
      #expect(error.code == .wrongForm)
      #expect(fault.path == "/\(misspelt)")
      #expect(fault.suggestion == name)
      #expect(
        fault.description.hasSuffix(
          "the member \"\(misspelt)\" is unknown here. Did you mean \"\(name)\"?"))
    }

    @Test(arguments: RecordKind.allCases)
    func `a member that stands twice is refused where it stands again`(kind: RecordKind) throws {
      let golden = try #require(golden[kind])
      let first = golden.dropFirst().prefix { $0 != "," }
      let error = try refusal(kind, "{\(first),\(golden.dropFirst())")
      #expect(error.code == .notJSON)
      #expect(error.faults.map(\.code) == [.duplicateKey])
      #expect(error.faults.map(\.column) == [first.utf8.count + 3])
    }

    @Test func `all faults come at once, each with line, column and pointer`() throws {
      let error = try refusal(
        .membership,
        """
        {
          "id": "m 1",
          "organisation": "vale", "pool": null,
          "kind": "subscribers",
          "span": {"from": "2026-02-30", "until": "2027-02-28"},
          "fee": {"minorUnits": 1.5, "currency": "gbp"},
          "eligibility": [{"id": "e", "sentence": "", "excludedLevels": ["officer", "Boss"]}],
          "requiresApproval": "no", "threeWay": "always"
        }
        """)
      #expect(
        error.description == """
          Line 2, column 9, at /id: expected is an identifier of 1 to 64 of the characters A-Z, \
          a-z, 0-9, _ and -, but found is the text "m 1".
          Line 3, column 35, at /pool: expected is an identifier of 1 to 64 of the characters \
          A-Z, a-z, 0-9, _ and -, but found is null.
          Line 4, column 11, at /kind: expected is "subscriber" or "associate", but found is the \
          text "subscribers". Did you mean "subscriber"?
          Line 5, column 20, at /span/from: expected is a day such as 2026-03-01, but found is \
          the text "2026-02-30".
          Line 5, column 34, at /span/until: the member "until" is unknown here. Expected is \
          "from" or "to".
          Line 1, column 1, at /isFounding: the member "isFounding" is missing; expected is true \
          or false.
          Line 6, column 25, at /fee/minorUnits: expected is a whole number of 64 bits, but found \
          is the number 1.5.
          Line 6, column 42, at /fee/currency: expected is a currency of three capitals such as \
          GBP, but found is the text "gbp".
          Line 7, column 77, at /eligibility/0/excludedLevels/1: expected is a job level: \
          chiefExecutive, director, assistantDirector, headOfService, manager, teamLeader, \
          officer, apprenticeOrTrainee, but found is the text "Boss".
          Line 8, column 23, at /requiresApproval: expected is true or false, but found is the \
          text "no".
          """)
      #expect(error.faults.map(\.line) == [2, 3, 4, 5, 5, 1, 6, 6, 7, 8])
      #expect(error.faults.map(\.column) == [9, 35, 11, 20, 34, 1, 25, 42, 77, 23])
    }

    private static let wrong: [(RecordKind, from: String, to: String, path: String)] = [
      (.organisation, #""to":"2028-04-01"}"#, #""to":"1974-04-01"}"#, "/existence/to"),
      (.organisation, "E07000999", "X07000999", "/gssCodes/0/value"),
      (.organisation, #""asOf":"2026-03-31""#, #""asOf":"2026-3-31""#, "/headcounts/0/asOf"),
      (.organisation, "districtCouncil", "district council", "/type"),
      (
        .organisation, #","visibility":"equalityMonitoring""#, "",
        "/attributes/0/visibility"
      ),
      (
        .person, #""jobLevel":"headOfService""#, #""office":"a","jobLevel":"officer""#,
        "/affiliations/0/capacity/office"
      ),
      (
        .person, #""jobLevel":"headOfService""#, #""politicalGroup":"a","jobLevel":"officer""#,
        "/affiliations/0/capacity/politicalGroup"
      ),
      (
        .person, #""jobLevel":"headOfService""#, "", "/affiliations/0/capacity/jobLevel"
      ),
      (.person, #""en-GB""#, #""english""#, "/languages/0"),
      (.practitioner, "412000", "700000", "/travel/base/easting"),
      (.practitioner, "296000", "-1", "/travel/base/northing"),
      (.practitioner, #""ownLimit":1"#, #""ownLimit":1.0"#, "/ownLimit"),
      (.practitioner, #""ownLimit":1"#, #""ownLimit":null"#, "/ownLimit"),
      (.practitioner, #""from":"2026-12-21""#, #""to":"2026-02-29""#, "/away/1/to"),
      (.request, #"{"ranked":["c-1","c-7"]}"#, "{}", "/preferences/choice/ranked"),
      (.request, "08:00:05Z", "08:00:05+01:00", "/submitted"),
      (.request, "waitlisted", "waiting", "/state"),
      (.round, #""least":1"#, #""least":"1""#, "/constraints/minimums/0/least"),
      (.round, "reviewed\",\"decided", "begun\",\"decided", "/state"),
      (.engagement, "lightTouch", "light touch", "/involvement/level"),
      (.engagement, #""to":"2026-06-01""#, #""to":"2026-01-01""#, "/sponsors/0/span/to"),
      (.engagement, "practitionerUnavailable", "away", "/closure/code"),
      (.auditEntry, #""number":4"#, #""number":"4""#, "/number"),
      (.auditEntry, #""policy":7"#, #""policy":0"#, "/policy"),
      (.session, "recordedInError", "recorded", "/state"),
      (.session, #""minutes":90"#, #""minutes":90.5"#, "/planned/minutes"),
      (.session, "whilePaused", "paused", "/flags/0"),
      (.session, #""expected":["p-1""#, #""expected":["p 1""#, "/attendance/expected/0"),
      (.sessionAction, #""due":"2026-07-01""#, #""due":"2026-07-32""#, "/due"),
      (.sessionAction, "partlyDone", "halfDone", "/followUp"),
      (.reviews, "lookedAtBefore", "looked", "/waivers/0/reason"),
      (.goalRating, #""more""#, #""most""#, "/level"),
      (.sponsorRating, "muchBetter", "best", "/change"),
      (.sponsorPreparation, "ownSupport", "support", "/answers/1/question"),
      (.evaluationRequest, "2027-02-28", "2027-02-29", "/due"),
      (.evaluationResponse, "roleAndOrganisation", "role", "/quotations/0/attribution"),
      (.evaluationResponse, #""value":1"#, #""value":1.5"#, "/answers/0/value"),
      (.assurance, #""from":"left""#, #""from":"gone""#, "/moves/0/from"),
      (.complaint, "partlyUpheld", "halfUpheld", "/decisions/0/finding"),
      (.complaint, #""former":"live""#, #""former":"alive""#, "/pauses/0/former"),
      (.practitionerFeedback, #""size":5"#, #""size":5.0"#, "/batch/size"),
      (.supervisionEntry, #""minutes":90"#, #""minutes":90.5"#, "/minutes"),
      (.supervisor, "executive", "executives", "/lines/0"),
      (.supervisionArrangement, "group", "trio", "/form"),
      (.supervisionWaiver, "changeOfSupervisor", "ill", "/code"),
      (.cpdEntry, "poolCoordinator", "coordinator", "/recordedBy"),
      (.cpdEntry, "mentorCoaching", "mentor coaching", "/category"),
      (.poolEvent, #""held""#, #""done""#, "/state"),
      (.poolEvent, "2026-11-14", "2026-11-12", "/plan/span/to"),
      (.poolEvent, #""minutes":60"#, #""minutes":"60""#, "/attendance/0/minutes"),
      (.trainingCohort, "practitionerTraining", "training", "/programme/kind"),
      (.trainingCohort, #""scheme":"ILM","#, "", "/programme/scheme"),
      (
        .trainingCohort, #""practitionerTraining","scheme":"ILM","level":"5""#,
        #""coachingSkills","level":"5""#, "/programme/level"
      ),
      (.trainingCohort, #""completed""#, #""done""#, "/members/0/state"),
      (.benchmark, "included", "includes", "/tax"),
      (.benchmark, "teamCoaching", "team coaching", "/kind"),
      (.costItem, #""kind":"time""#, #""kind":"hours""#, "/amount/kind"),
      (
        .costItem, #""kind":"time","minutes":90"#,
        #""kind":"sum","sum":{"minorUnits":1,"currency":"GBP"}"#, "/amount/perHour"
      ),
      (.costItem, #""minutes":90,"#, "", "/amount/minutes"),
      (
        .costItem, #""minutes":90"#, #""minutes":90,"sum":{"minorUnits":1,"currency":"GBP"}"#,
        "/amount/sum"
      ),
      (.costItem, #""executive""#, #""pools""#, "/line"),
      (.benefitItem, "3/4", "6/8", "/attribution"), (.benefitItem, "1/2", "0.5", "/confidence"),
      (.charge, "executiveEngagement", "engagement", "/subject/kind"),
      (.charge, #""id":"e-1""#, #""id":"e 1""#, "/subject/id"),
      (.signpostingTally, "3", "-1", "/count"),
      (.signpostingTally, "Q4", "Q5", "/quarter"),
      (.policy, #""version":7"#, #""version":0"#, "/version"),
      (.policy, #""most":12"#, #""most":2"#, "/teamSize/most"),
      (
        .policy, #""a":1,"#, "\"e\u{301}\":1,\"\u{e9}\":2,",
        "/matching/criteria/1/parameters/numbers"
      ),
      (.policy, "peopleServed", "peopleServe", "/matching/objectives/1"),
      (.pool, #""standardOffset":60"#, #""standardOffset":841"#, "/timeZone/standardOffset"),
      (.pool, #""endMonth":10"#, #""endMonth":3"#, "/timeZone/summerTime/endMonth"),
    ]

    @Test(arguments: wrong)
    func `a value that its noun would not take is one fault at its place`(
      kind: RecordKind, from: String, to: String, path: String
    ) throws {
      let golden = try #require(golden[kind])
      try #require(golden.contains(from))
      let error = try refusal(kind, golden.replacing(from, with: to, maxReplacements: 1))
      #expect(error.faults.map(\.path) == [path], "\(error)")
    }

    @Test(arguments: RecordKind.allCases)
    func `what is no object is refused`(kind: RecordKind) throws {
      for text in ["[]", "null", "5", "\"a\"", "", "{", "\u{FEFF}{}"] {
        #expect(try refusal(kind, text).faults.count == 1)
      }
    }

    @Test func `a finer place is coarsened to its square`() throws {
      let golden = try #require(golden[.practitioner])
      let finer = golden.replacing("412000", with: "412999")
      #expect(
        try Record(.practitioner, bytes: Array(finer.utf8)) == full(.practitioner))
    }
  }
}

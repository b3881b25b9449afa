import CoachingPool
import Testing

private let asAmara = RequestDraft(individual: "amara", organisation: "ashvale")

private func assess(
  _ answers: ScreeningAnswers, _ draft: RequestDraft = asAmara, in state: PoolState = smallPool()
) -> ScreeningOutcome {
  Screening.assess(draft, answers: answers, in: state, on: today)
}

private func signposting(_ outcome: ScreeningOutcome) -> Signposting? {
  if case .signposted(let signposting) = outcome { signposting } else { nil }
}

private func codes(_ outcome: ScreeningOutcome) -> [ReasonCode] {
  switch outcome {
  case .cleared(_, let advice): advice.map(\.code)
  case .signposted(let signposting): signposting.reasons.map(\.code)
  case .incomplete(let reasons), .notEntitled(let reasons): reasons.map(\.code)
  }
}

@Suite struct `Screening a draft` {
  @Test func `A03: clears somebody who answers no to every question`() throws {
    guard case .cleared(let clearance, let advice) = assess(.allNo) else {
      Issue.record("not cleared")
      return
    }
    #expect(clearance.individual == "amara" && clearance.organisation == "ashvale")
    #expect(clearance.clearedOn == today && advice.isEmpty)
  }

  @Test func `R03: a significant concern or sustained stress is signposted`() {
    var answers = ScreeningAnswers.allNo
    answers.hasSignificantConcernOrSustainedStress = true
    #expect(codes(assess(answers)) == [.otherSupportFirst])
  }

  @Test func `R04: a formal process is signposted`() {
    var answers = ScreeningAnswers.allNo
    answers.purposeIsFormalProcess = true
    #expect(codes(assess(answers)) == [.formalProcessFirst])
  }

  @Test func `R05: an unwilling person is signposted, and nobody else may read why`() {
    var answers = ScreeningAnswers.allNo
    answers.isUnwilling = true
    let reasons = signposting(assess(answers))?.reasons ?? []
    #expect(reasons.map(\.code) == [.notTheirWish])
    for reader in [Audience.everyone, .coordinator] {
      #expect(reasons.shown(to: reader) == [Reason(.notAvailable)])
    }
  }

  @Test func `R06: a return after long absence raises nothing`() {
    let draft = RequestDraft(
      individual: "amara", organisation: "ashvale", triggers: [.returnAfterAbsence])
    guard case .cleared = assess(.allNo, draft) else {
      Issue.record("not cleared")
      return
    }
  }

  @Test func `R07: a leaver is allowed, with a light touch suggested`() {
    let draft = RequestDraft(
      individual: "amara", organisation: "ashvale", triggers: [.leavingOrganisation])
    #expect(codes(assess(.allNo, draft)) == [.lightTouchSuggested])
  }

  @Test func `A03: somebody under age is referred to the safeguarding lead first of all`() {
    var answers = ScreeningAnswers.allNo
    answers.isUnderAge = true
    let shown = signposting(assess(answers))
    #expect(shown?.reasons.map(\.code) == [.safeguardingLead])
    #expect(shown?.routes.first?.audience == .safeguarding)
    #expect(shown?.mayAskForAConversation == true)
  }

  @Test func `gives all reasons at once, for every combination of answers`() {
    let options: [Bool?] = [nil, false, true]
    var wrong = 0
    for age in options {
      for concern in options {
        for unwilling in options {
          for formal in options {
            let answers = ScreeningAnswers(
              hasSignificantConcernOrSustainedStress: concern, isUnwilling: unwilling,
              purposeIsFormalProcess: formal, isUnderAge: age)
            let given = [age, concern, unwilling, formal]
            let yes: [ReasonCode] = zip(
              given, [.safeguardingLead, .otherSupportFirst, .notTheirWish, .formalProcessFirst]
            ).filter { $0.0 == true }.map(\.1)
            let open = given.count { $0 == nil }
            let outcome = assess(answers)
            let isRight =
              switch outcome {
              case .cleared: yes.isEmpty && open == 0
              case .signposted(let shown): !yes.isEmpty && shown.reasons.map(\.code) == yes
              case .incomplete(let reasons):
                yes.isEmpty && reasons.count == open
                  && reasons.allSatisfy { $0.code == .screeningUnanswered }
              case .notEntitled: false
              }
            if !isRight { wrong += 1 }
          }
        }
      }
    }
    #expect(wrong == 0)
  }

  @Test func `an unanswered question is named, to the individual alone`() {
    guard case .incomplete(let reasons) = assess(ScreeningAnswers()) else {
      Issue.record("not incomplete")
      return
    }
    #expect(reasons.compactMap { $0["question"] } == Screening.rules.map(\.name.description))
    #expect(reasons.allSatisfy { $0.audience == .individual })
  }

  @Test func `A03: routes are dated, the urgent ones first, the own organisation's after`() {
    var answers = ScreeningAnswers.allNo
    answers.isUnwilling = true
    let routes = signposting(assess(answers))?.routes ?? []
    #expect(routes.map(\.audience) == [.urgent, .urgent, .ownOrganisation, .ownOrganisation])
    #expect(routes.allSatisfy { $0.checked != nil && $0.reviewBy != nil })
  }

  @Test func `A10: an elected member is shown the members' routes, not the employer's`() {
    var answers = ScreeningAnswers.allNo
    answers.hasSignificantConcernOrSustainedStress = true
    let state = smallPool(.person(councillor("clara")))
    let draft = RequestDraft(individual: "clara", organisation: "ashvale")
    let routes = signposting(assess(answers, draft, in: state))?.routes ?? []
    #expect(routes.map(\.audience) == [.urgent, .urgent, .electedMember, .electedMember])
  }

  @Test func `asks nobody in vain: entitlement comes first`() {
    let draft = RequestDraft(individual: "amara", organisation: "brindlewood")
    guard case .notEntitled(let reasons) = assess(ScreeningAnswers(), draft) else {
      Issue.record("not refused")
      return
    }
    #expect(reasons.map(\.code) == [.noAffiliation])
  }

  @Test func `A03: nothing of it can be printed, mirrored, dumped or encoded`() {
    let answers = ScreeningAnswers(
      hasSignificantConcernOrSustainedStress: true, isUnwilling: true,
      purposeIsFormalProcess: true, isUnderAge: true)
    let shown = everythingShown(by: answers)
    for word in ["true", "false", "Stress", "Unwilling", "Formal", "Age"] {
      #expect(!shown.contains(word))
    }
    #expect(Mirror(reflecting: answers).children.isEmpty)
    let outcome = assess(answers)
    let told = everythingShown(by: outcome)
    for word in ["screening.", "support", "wish", "999", "Samaritans", "safeguarding"] {
      #expect(!told.contains(word), "\(word)")
    }
    let clearance = ScreeningClearance(
      individual: "amara", organisation: "ashvale", clearedOn: today)
    for value: Any in [answers, clearance, outcome, signposting(outcome) as Any] {
      #expect(!(value is any Encodable) && !(value is any Decodable), "\(type(of: value))")
    }
  }

  @Test func `every rule has a name, a sentence and its numbers`() {
    let all =
      Screening.rules.map { ($0.name, $0.sentence, $0.sources) }
      + Entitlement.rules.map { ($0.name, $0.sentence, $0.sources) }
    #expect(Set(all.map(\.0)).count == all.count)
    #expect(all.allSatisfy { $0.1.hasSuffix(".") && !$0.2.isEmpty })
  }
}

@Suite struct `The recommended kind` {
  @Test(arguments: ["sectorInsight", "specialistExpertise", "learningFromExperience"])
  func `R08: is mentoring where somebody's experience helps`(need: String) {
    let recommended = KindRecommendation(needs: [word("spaceToThink"), word(need)])
    #expect(recommended.kind == .mentoring && recommended.needs == [word(need)])
  }

  @Test func `R08: is coaching otherwise`() {
    for needs in [[], [word("spaceToThink"), word("challenge"), word("ownSolutions", Need.self)]] {
      #expect(KindRecommendation(needs: needs).kind == .coaching)
    }
  }

  @Test func `R08: leaves the individual's choice standing, with advice`() {
    var draft = asAmara
    draft.needs = [.sectorInsight]
    #expect(codes(assess(.allNo, draft)) == [.mentoringRecommended])
    draft.kind = .mentoring
    #expect(codes(assess(.allNo, draft)).isEmpty)
    draft.needs = []
    #expect(codes(assess(.allNo, draft)) == [.coachingRecommended])
  }
}

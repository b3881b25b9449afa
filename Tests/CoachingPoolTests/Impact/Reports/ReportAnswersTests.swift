import Testing

@testable import CoachingPool

private func report(
  _ scene: ReportScene, _ more: [Record], _ terms: ImpactReportTerms = .board()
) throws -> ImpactReport {
  try PoolState(scene.records + more).impactReport(terms).report
}

/// What the people of the region's first engagements said at the end, and some of them at the start.
///
/// - Parameters:
///   - count: How many were asked.
///   - silent: How many of them did not answer at the end.
private func answers(
  of count: Int, silent: Int = 0, jointly: Int, recommending: Int = 9, words: String? = nil,
  allowing attribution: Testimonial.Attribution = .roleAndOrganisationType
) -> [Record] {
  (1...count).flatMap { number -> [Record] in
    let engagement = EngagementID(stringLiteral: "e\(number)")
    let person = PersonID(stringLiteral: "p\(number)")
    func request(_ wave: EvaluationRequest.Wave, _ date: String) -> Record {
      Asked.request(
        EvaluationRequestID(stringLiteral: "\(wave.rawValue)-\(number)"), person, .individual, wave,
        due: day(date), of: engagement)
    }
    func response(_ wave: EvaluationRequest.Wave, _ values: [EvaluationItemID: Int]) -> Record {
      .evaluationResponse(
        EvaluationResponse(
          id: EvaluationResponseID(stringLiteral: "r-\(wave.rawValue)-\(number)"),
          to: EvaluationRequestID(stringLiteral: "\(wave.rawValue)-\(number)"),
          instrument: EvaluationInstrument.poolOutcomes.id, version: 1,
          answers: Confidential(
            values.sorted { $0.key < $1.key }.map { EvaluationAnswer($0.key, $0.value) }),
          comment: wave == .closure && number == 1 ? words.map { Confidential($0) } : nil,
          quotations: words == nil || number > 1
            ? []
            : [
              Testimonial.Consent(given: moment("2025-11-02T09:00:00Z"), attribution: attribution)
            ],
          given: moment(wave == .start ? "2025-06-12T09:00:00Z" : "2025-11-02T09:00:00Z")))
    }
    let asked = [
      request(.start, "2025-06-10"), request(.closure, "2025-11-01"),
      response(.start, ["rated-confidence": 4]),
    ]
    if number > count - silent { return asked }
    return asked + [
      response(
        .closure,
        [
          "rated-confidence": 7, "improved-jointly": number <= jointly ? 5 : 1,
          "recommend": recommending, "satisfied": 4,
        ])
    ]
  }
}

@Suite struct `What a report says of outcomes` {
  @Test func `S3-15: is a compound item told whole, with those who answered and were asked`() throws
  {
    let made = try report(.region, answers(of: 25, jointly: 20))
    let improved = try #require(made[.outcomes].figure(.reportedImprovement))
    #expect(improved.headline == "80%" || improved.headline == "80.0%")
    #expect(improved.count == MeasureCount(25, asked: 25))
    let score = try #require(made[.outcomes].figure(.netPromoterScore))
    #expect(score.headline == "+100")
  }

  @Test func `A40: hides a share of which one to four are outside`() throws {
    let made = try report(.region, answers(of: 25, jointly: 23))
    let improved = try #require(made[.outcomes].figure(.reportedImprovement))
    #expect(improved.headline == "withheld" && improved.value.value == nil)
    #expect(
      made[.outcomes].tables.filter { $0.form == .bars }.map(\.measure) == [
        MeasureDefinition.reaction.id
      ],
      "It was the only share.")
  }

  @Test func `R49: withholds everything of fewer people than the policy asks for`() throws {
    let made = try report(.region, answers(of: 9, jointly: 9))
    #expect(made[.outcomes].figure(.netPromoterScore)?.headline == "withheld")
    #expect(made[.outcomes].figure(.reportedImprovement)?.headline == "withheld")
    #expect(made[.outcomes].tables.isEmpty)
    #expect(made[.outcomes].notes.count { $0.contains("Too few answered") } == 3)
  }

  @Test func `R48: sets ratings before and after side by side`() throws {
    let made = try report(.region, answers(of: 25, jointly: 20))
    let table = try #require(made[.outcomes].tables.first { $0.form == .beforeAfter })
    let row = try #require(table.rows.first { $0.title.contains("confidence") })
    #expect(row.cells.map(\.text) == ["4.0", "7.0", "+3.0", "25"])
  }

  @Test func `R49: say how many of those asked gave any answer`() throws {
    let made = try report(.region, answers(of: 25, silent: 10, jointly: 15))
    let rate = try #require(made[.outcomes].figure(.responseRate))
    #expect(rate.headline == "60%" && rate.count == MeasureCount(15, asked: 25))
    #expect(rate.working.map(\.title) == ["answered", "asked"])
    let few = try report(.region, answers(of: 25, silent: 2, jointly: 15))
    #expect(few[.outcomes].figure(.responseRate)?.headline == "withheld", "Two did not answer.")
  }

  @Test func `11.4: tell the mean of what people thought of it, with who answered and was asked`()
    throws
  {
    let made = try report(.region, answers(of: 25, jointly: 20))
    let table = try #require(
      made[.outcomes].tables.first { $0.measure == MeasureDefinition.reaction.id })
    #expect(table.rows.map(\.title) == ["I was satisfied with the coaching or mentoring."])
    #expect(table.rows.first?.cells.map(\.text) == ["4.0", "25", "25"])
  }

  @Test func `are left out where a release before would make them tell`() throws {
    let first = try PoolState(ReportScene.region.records + answers(of: 25, jointly: 20))
      .impactReport(.board())
    let second = try PoolState(ReportScene.region.records + answers(of: 27, jointly: 20))
      .impactReport(.board("revised"), after: first.register)
    #expect(first.report[.outcomes].tables.contains { $0.form == .beforeAfter })
    #expect(!second.report[.outcomes].tables.contains { $0.form == .beforeAfter })
    #expect(second.report[.outcomes].figure(.netPromoterScore) == nil)
    #expect(
      second.problems.contains {
        $0.measure == MeasureDefinition.meanChange.id && $0.code == .isolated
      })
  }

  @Test func `are nobody's where nobody was asked`() throws {
    let made = try report(.region, [])
    #expect(made[.outcomes].figures.isEmpty)
    #expect(made[.outcomes].notes.contains { $0.contains("Nobody was asked") })
  }
}

@Suite struct `The voices of a report` {
  @Test func `A27: name a role where five hold it, at their kind of organisation`() throws {
    let made = try report(.region, answers(of: 12, jointly: 12, words: "It helped."))
    let quote = try #require(made[.voices].quotes.first)
    #expect(quote.text == "It helped." && quote.attribution == "Manager, county council")
  }

  @Test func `A27: coarsen until enough people hold the role, and then name nobody`() throws {
    var scene = ReportScene()
    scene.organisation("ashvale")
    scene.organisation("brindle", .nhsTrust, sector: .health)
    scene.meet(3, of: "ashvale", with: "brindle", level: .director)
    scene.meet(20, of: "ashvale", with: "brindle")
    let told = try report(
      scene, answers(of: 12, jointly: 12, words: "It helped.", allowing: .roleAndOrganisation))
    let quote = try #require(told[.voices].quotes.first)
    #expect(quote.attribution == nil && quote.detail == .none, "Three directors are too few.")
    scene.meet(2, of: "ashvale", with: "brindle", level: .director)
    let more = try report(
      scene, answers(of: 12, jointly: 12, words: "It helped.", allowing: .roleAndOrganisation))
    #expect(more[.voices].quotes.first?.attribution == "Director, ashvale Council")
  }

  @Test func `R41: are silent without consent, and once it is taken back`() throws {
    var taken = answers(of: 12, jointly: 12, words: "It helped.")
    for (place, record) in taken.enumerated() {
      guard case .evaluationResponse(var response) = record, !response.quotations.isEmpty else {
        continue
      }
      response.quotations[0].withdrawn = moment("2025-12-01T09:00:00Z")
      taken[place] = .evaluationResponse(response)
    }
    let made = try report(.region, taken)
    #expect(made[.voices].quotes.isEmpty && !"\(made)".contains("It helped."))
  }

  @Test func `are told to the organisation whose they are, and to no other`() throws {
    let words = answers(of: 12, jointly: 12, words: "It helped.")
    let own = try report(.region, words, .own("ashvale"))
    #expect(own[.voices].quotes.isEmpty, "The organisation was not to be told.")
    let allowed = answers(
      of: 12, jointly: 12, words: "It helped.", allowing: .roleAndOrganisation)
    #expect(try report(.region, allowed, .own("ashvale"))[.voices].quotes.count == 1)
    let others = try report(.region, words, .own("brindle"))
    #expect(others[.voices].quotes.isEmpty)
  }
}

@Suite struct `What a report says of money` {
  private let money = [
    Accounts.rate("coaching"), Accounts.rate("mentoring", 10_000, .mentoring),
    Accounts.cost("office", 500_000),
  ]

  @Test func `values hours at the rates in force, to the nearest thousand`() throws {
    let made = try report(.region, money)
    // 52 hours of coaching at £220 and 37.5 of mentoring at £100 are £15,190.
    let avoided = try #require(made[.money].figure(.costAvoided))
    #expect(avoided.headline == "about £15,000" || avoided.headline == "£15,000")
    #expect(avoided.value.value?.contains(1_519_000) == true)
    #expect(made[.money].figure(.poolCost)?.value == .value(.exact(500_000)))
    let net = try #require(made[.money].figure(.netSaving))
    #expect(net.value.value?.contains(1_019_000) == true)
    #expect(made[.money].table("Benchmark rates")?.rows.count == 2)
  }

  @Test func `S4-07: tells a return of reported benefits by both methods, of enough reports`()
    throws
  {
    let benefits = (1...5).map {
      Accounts.benefit(
        .init(stringLiteral: "b\($0)"), 250_000, of: EngagementID(stringLiteral: "e\($0)"))
    }
    let made = try report(.region, money + benefits)
    #expect(made[.money].figure(.returnOnInvestment)?.headline.hasPrefix("150%") == true)
    #expect(made[.money].figure(.grossReturn)?.headline.hasPrefix("250%") == true)
    let few = try report(.region, money + benefits.prefix(4))
    #expect(few[.money].figure(.adjustedBenefit)?.headline == "withheld")
    #expect(few[.money].figure(.returnOnInvestment)?.value.value == nil)
  }

  @Test func `R51: leaves the executive line out`() throws {
    var scene = ReportScene.region
    scene.meet(10, of: "castle", with: "brindle", minutes: 600, kind: .executiveCoaching)
    let executive = scene.records.map { record -> Record in
      guard case .engagement(var engagement) = record, engagement.kind == .executiveCoaching else {
        return record
      }
      engagement.line = .executive
      return .engagement(engagement)
    }
    let made = try PoolState(executive + money).impactReport(.board()).report
    #expect(made[.money].figure(.costAvoided)?.value.value?.contains(1_519_000) == true)
  }

  @Test func `says so where nothing was recorded, and divides by nothing`() throws {
    let made = try report(.region, [])
    #expect(made[.money].figure(.costAvoided)?.value.value == nil)
    #expect(made[.money].figure(.returnOnInvestment)?.value.value == nil)
  }
}

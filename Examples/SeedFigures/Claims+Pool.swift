import CoachingPool

extension Claim {
  /// The pool of the article: organisations, the people who could use it, practitioners, years.
  static func pool() throws -> [Claim] {
    let (first, day) = (GeneratedPool.day(2008, 3), GeneratedPool.day(2025, 10))
    var pool = GeneratedPool(operatingSince: first)
    pool.subscribe(13, founders: 13, headcount: 65_000, from: GeneratedPool.day(2007))
    pool.subscribe(28, headcount: 135_400, from: GeneratedPool.day(2015))
    pool.practitioners(481, level: "5", on: GeneratedPool.day(2020))
    pool.practitioners(31, line: .executive, level: "7", on: GeneratedPool.day(2020))
    let state = pool.state
    let strength = state.strength(on: day)
    func exact(_ number: Int) -> MeasuredValue { .value(.exact(Ratio(number))) }
    let years = (state.pool?.operatingSince).map { day.year - $0.year } ?? 0
    return [
      Claim(
        row: "S0-34", quote: "our 40 plus subscribing organisations", claimed: .atLeast(40),
        ours: exact(strength.subscribers), unit: .organisations),
      Claim(
        row: "S1-13", quote: "the thirteen initial partner organisations", claimed: 13,
        ours: exact(strength.founders), unit: .organisations),
      Claim(
        row: "S0-51", quote: "more than 200,000 public sector staff", claimed: .moreThan(200_000),
        ours: .value(strength.eligibleHeadcount), unit: .people),
      Claim(
        row: "S0-42", quote: "more than 480 qualified coaches and mentors",
        claimed: .moreThan(480), ours: exact(strength.practitioners[.pool] ?? 0), unit: .people),
      Claim(
        row: "S0-42", quote: "qualified, all of them and the executive coaches",
        claimed: .moreThan(510), ours: exact(strength.qualified), unit: .people),
      Claim(
        row: "S0-44", quote: "pool of more than 30 executive coaches", claimed: .moreThan(30),
        ours: exact(strength.practitioners[.executive] ?? 0), unit: .people),
      Claim(
        row: "S0-12", quote: "for 17 years", claimed: 17, ours: exact(years), unit: .score),
      Claim(
        row: "D12", quote: "200,000 ÷ 40 is 5,000 staff per organisation, an indication",
        claimed: try .moreThan(200_000) / .atLeast(40),
        ours: MeasuredValue { () throws(FigureError) in
          try strength.eligibleHeadcount / .exact(Ratio(strength.subscribers))
        }, unit: .people),
    ]
  }

  /// The first years: 13 founders, 22 members with Staffordshire, 750 clients, 100 coaches trained.
  static func firstYears() throws -> [Claim] {
    var pool = GeneratedPool(operatingSince: GeneratedPool.day(2008, 3))
    pool.subscribe(13, founders: 13, from: GeneratedPool.day(2007))
    pool.subscribe(9, from: GeneratedPool.day(2012))
    let years = GeneratedPool.year(2008, years: 4)
    pool.work(people: 751, minutes: 751 * 330, over: years)
    pool.train(101, .practitionerTraining(scheme: "ILM", level: "7"), from: GeneratedPool.day(2008))
    pool.train(14, .practitionerTraining(scheme: "ILM", level: "5"), from: GeneratedPool.day(2013))
    for _ in 0..<12 { pool.train(20, .coachingSkills, from: GeneratedPool.day(2010)) }
    let state = pool.state
    let counts = try state.impactFacts().counts(in: [years])
    func trained(_ programme: TrainingProgramme) -> MeasuredValue {
      let places = state.trainingCohorts.values.filter { $0.programme == programme }
        .flatMap(\.members)
      return .value(.exact(Ratio(places.count { $0.state == .completed })))
    }
    func exact(_ number: Int) -> MeasuredValue { .value(.exact(Ratio(number))) }
    return [
      Claim(
        row: "D15", quote: "21 other public sector organisations and Staffordshire: 22 members",
        claimed: 22, ours: exact(state.strength(on: GeneratedPool.day(2013)).subscribers),
        unit: .organisations),
      Claim(
        row: "S1-29", quote: "in 2007 thirteen local authorities", claimed: 13,
        ours: exact(state.strength(on: GeneratedPool.day(2007, 12)).subscribers),
        unit: .organisations),
      Claim(
        row: "S1-20", quote: "in the first 4 years, over 750 clients and individuals",
        claimed: .moreThan(750), ours: exact(counts.totals[0].supported), unit: .people),
      Claim(
        row: "S1-12", quote: "over 100 employees trained at ILM level 7", claimed: .moreThan(100),
        ours: trained(.practitionerTraining(scheme: "ILM", level: "7")), unit: .people),
      Claim(
        row: "S4-09", quote: "an initial cohort of 14 senior members of staff at ILM level 5",
        claimed: 14, ours: trained(.practitionerTraining(scheme: "ILM", level: "5")),
        unit: .people),
      Claim(
        row: "S1-26", quote: "coaching skills training to hundreds of managers",
        claimed: .atLeast(200), ours: trained(.coachingSkills), unit: .people),
    ]
  }

  /// Staffordshire's return of 150%, which leaves its method open, and what it means by both.
  static func returns() throws -> [Claim] {
    let costs: BoundedValue = 1_000_000
    func percent(_ benefits: BoundedValue, _ method: ReturnMethod) -> MeasuredValue {
      MeasuredValue { () throws(FigureError) in
        try ReturnOnInvestment(benefits: benefits, costs: costs, by: method).percent
      }
    }
    return [
      Claim(
        row: "S4-07", quote: "an ROI of 150%, by Phillips: £25,000 back for £10,000",
        claimed: 150, ours: percent(2_500_000, .phillips), unit: .percentOfCosts),
      Claim(
        row: "S4-07", quote: "an ROI of 150%, gross: £15,000 back for £10,000", claimed: 150,
        ours: percent(1_500_000, .gross), unit: .percentOfCosts),
    ]
  }

  /// What follows from the other numbers alone (derived identities).
  static func identities() throws -> [Claim] {
    func quotient(_ left: BoundedValue, _ right: BoundedValue) -> MeasuredValue {
      MeasuredValue { () throws(FigureError) in try left / right }
    }
    func rounded(_ number: Int, _ places: Int) throws -> BoundedValue {
      let rounding: Rounding = places == 3 ? Rounding(.nearest, places: 3) ?? .whole : .twoDecimals
      let scale = places == 3 ? 1000 : 100
      return try .published(Ratio(number, over: scale) ?? 0, rounding)
    }
    return [
      Claim(
        row: "D9", quote: "7,800 h ÷ 1,400 clients over ten years is 5.571 h",
        claimed: try rounded(5571, 3), ours: quotient(7800, 1400), unit: .score,
        rounding: .fourDecimals),
      Claim(
        row: "D10", quote: "1,100 h ÷ 480 practitioners is 2.29 h a year each",
        claimed: try rounded(229, 2), ours: quotient(1100, 480), unit: .score,
        rounding: .twoDecimals),
      Claim(
        row: "D11", quote: "4,140 h ÷ 150 managers is 27.6 h", claimed: try rounded(2760, 2),
        ours: quotient(4140, 150), unit: .score, rounding: .twoDecimals),
      Claim(
        row: "D13", quote: "441 of 200,000 are 2.205 per 1,000", claimed: try rounded(2205, 3),
        ours: quotient(441_000, 200_000), unit: .perThousand, rounding: .fourDecimals),
      Claim(
        row: "D17", quote: "1,850 h at £220 would be £407,000", claimed: 40_700_000,
        ours: MeasuredValue { () throws(FigureError) in try 1850 * 22_000 }, unit: .pence),
    ]
  }
}

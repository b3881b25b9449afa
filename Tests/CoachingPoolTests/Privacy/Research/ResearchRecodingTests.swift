import Testing

@testable import CoachingPool

@Suite struct `Recoding for research` {
  /// People of whom a few values are drawn, each by one of some practitioners.
  private func subjects(
    _ count: Int, _ attributes: [ResearchAttribute], _ random: inout SplitMix64
  ) -> [ResearchSubject] {
    (0..<count).map { number in
      let values = attributes.map { attribute in
        switch attribute {
        case .began:
          ResearchAttribute.began(
            Quarter(of: day("202\(random.next() % 2)-0\(random.next() % 9 + 1)-01")))
        case .sector: ResearchAttribute.sector(random.next() % 3 == 0 ? .health : .fire)
        case .level:
          ResearchAttribute.level(JobLevel.allCases[Int(random.next() % 8)].code)
        case .kind:
          ResearchAttribute.kind(
            [.coaching, .mentoring, .reverseMentoring][Int(random.next() % 3)])
        case .sessions: ResearchAttribute.sessions(Int(random.next() % 9))
        }
      }
      return ResearchSubject(
        person: PersonID(stringLiteral: "p\(number)"),
        practitioner: PersonID(stringLiteral: "c\(random.next() % 4)"),
        organisation: OrganisationID(stringLiteral: "o\(random.next() % 3)"), values: values,
        answers: [])
    }
  }

  /// The least loss, by texts and by comparing everybody with everybody.
  private func leastLoss(
    _ subjects: [ResearchSubject], _ attributes: [ResearchAttribute], _ least: Int,
    _ steps: [Int] = []
  ) -> Int {
    if steps.count < attributes.count {
      return (0...attributes[steps.count].lastStep).map {
        leastLoss(subjects, attributes, least, steps + [$0])
      }.min() ?? 0
    }
    return subjects.reduce(0) { loss, one in
      let alike = subjects.filter { other in
        steps.indices.allSatisfy { one.values[$0][steps[$0]] == other.values[$0][steps[$0]] }
      }
      let most =
        Set(alike.map(\.practitioner)).map { practitioner in
          alike.count { $0.practitioner == practitioner }
        }.max() ?? 0
      let sector = attributes.firstIndex(of: .sector)
      let isOfOne =
        sector.map { steps[$0] == 0 } == true
        && Set(alike.map(\.organisation)).contains { organisation in
          alike.count { $0.organisation == organisation } * 2 > alike.count
        }
      guard alike.count >= least, most * 2 <= alike.count, !isOfOne else {
        return loss + 2 * attributes.count + 2
      }
      return loss
        + steps.indices.reduce(0) { $0 + (steps[$1] * 2) / attributes[$1].lastStep }
    }
  }

  @Test func `loses as little as any way of making attributes coarser`() {
    var random = SplitMix64(seed: 20_261_124)
    var left = 0
    for trial in 0..<60 {
      let attributes = ResearchAttribute.allCases.filter { _ in random.next() % 3 > 0 }
      let subjects = subjects(Int(random.next() % 25), attributes, &random)
      let least = Int(random.next() % 5) + 2
      let best = ResearchRecoding(subjects, attributes, least: least).best()
      #expect(best.loss == leastLoss(subjects, attributes, least), "trial \(trial)")
      let told = best.classes.flatMap(\.self)
      #expect(Set(told).count == told.count)
      left += subjects.count - told.count
    }
    #expect(left > 20)
  }

  @Test func `takes the finer step of the attribute that stands first, where two lose as little`() {
    // Either of the two, made coarser, makes all alike.
    let values: [(Sector, ServiceKind)] = [
      (.fire, .coaching), (.fire, .mentoring), (.health, .coaching), (.health, .mentoring),
    ]
    let subjects = values.enumerated().map { number, value in
      ResearchSubject(
        person: PersonID(stringLiteral: "p\(number)"),
        practitioner: PersonID(stringLiteral: "c\(number)"),
        organisation: OrganisationID(stringLiteral: "o\(number)"),
        values: [ResearchAttribute.sector(value.0), ResearchAttribute.kind(value.1)], answers: [])
    }
    let best = ResearchRecoding(subjects, [.sector, .kind], least: 2).best()
    #expect(best.steps == [0, 2] && best.loss == 8)
    #expect(best.classes == [[0, 1], [2, 3]])
  }

  @Test func `looks at every combination once, and at one where nothing is asked for`() {
    let all = ResearchRecoding([], ResearchAttribute.allCases, least: 10).combinations()
    #expect(all.count == 162 && Set(all).count == 162)
    #expect(ResearchRecoding([], [], least: 10).best() == .init(steps: [], loss: 0, classes: []))
  }
}

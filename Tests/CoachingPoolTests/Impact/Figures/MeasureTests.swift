import CoachingPool
import Foundation
import Testing

@Suite struct `A measure` {
  private static let year = DateSpan(
    from: CivilDate(2025, 4, 1), through: CivilDate(2026, 3, 31))

  private func made(
    _ definition: MeasureDefinition, _ value: MeasuredValue, count: MeasureCount? = nil,
    cut: MeasureCut = .whole, period: DateSpan? = year, working: [MeasureInput] = []
  ) throws -> Measure {
    try Measure(
      definition, over: try #require(period), of: cut, value: value, count: count,
      working: working,
      provenance: MeasureProvenance(
        records: [.session], rule: "sessions held, by the day they start",
        policyVersion: .first, revision: Revision(7)))
  }

  private func faults(_ make: () throws -> Measure) -> [MeasureError.Code] {
    do {
      _ = try make()
      return []
    } catch {
      return (error as? MeasureError)?.faults.map(\.code) ?? []
    }
  }

  @Test func `says itself in full, with its working and its source`() throws {
    let (time, people) = (BoundedValue.moreThan(66_000), BoundedValue.exact(441))
    let measure = try made(
      .hoursPerPersonSupported, .value(try time / people),
      working: [
        MeasureInput("delivered hours", time, .minutes),
        MeasureInput("people supported", people, .people),
      ])
    #expect(
      measure.sentence == """
        Hours per person supported, 2025-04-01 to 2026-03-31, the whole pool: at least 2.5 hours, \
        rounded to the nearest 0.1 from 2.494 hours. Worked out as delivered hours ÷ people \
        supported, with delivered hours: more than 1,100 hours; people supported: 441 people. Delivered hours for each person \
        supported. Counted: Sessions that were held and start in the window, for coaching or \
        mentoring. One-to-one work only. Source: sessions held, by the day they start; read from \
        session; policy 1; revision 7.
        """)
  }

  @Test func `11.7: a percentage says n, N and the response rate`() throws {
    let measure = try made(
      .reportedImprovement, .value(96), count: MeasureCount(25, asked: 40),
      cut: MeasureCut([.init("organisation", "westshire"), .init("kind", "mentoring")]))
    #expect(
      measure.sentence.hasPrefix(
        "People who reported improvement, 2025-04-01 to 2026-03-31, kind mentoring, organisation "
          + "westshire: 96% (n = 25 of 40 asked, response rate 62.5%). "))
  }

  @Test func `without a value says why`() throws {
    let measure = try made(
      .hoursPerPersonSupported,
      MeasuredValue { () throws(FigureError) in try BoundedValue.exact(0) / 0 })
    #expect(
      measure.sentence.contains(
        "the whole pool: there is no value, because it would be divided by zero. Worked out as"))
    // Without answers a percentage has no value, and then needs no number.
    #expect(faults { try made(.utilisation, .none(FigureError(.divisionByZero))) } == [])
  }

  @Test func `a percentage cannot be made without the number of those counted`() {
    #expect(faults { try made(.utilisation, .value(50)) } == [.countMissing])
    #expect(faults { try made(.utilisation, .value(50), count: MeasureCount(4)) } == [])
    #expect(
      faults { try made(.utilisation, .value(50), count: MeasureCount(0)) } == [.nothingCounted])
    // All who were asked answered.
    #expect(
      faults { try made(.utilisation, .value(50), count: MeasureCount(4, asked: 4)) } == [])
    for definition in MeasureDefinition.catalogue {
      #expect(
        faults {
          try made(
            definition, .value(50),
            period: definition.isOfADay
              ? DateSpan(from: CivilDate(2026, 3, 31), through: CivilDate(2026, 3, 31)) : Self.year)
        } == (definition.unit == .percent ? [.countMissing] : []))
    }
  }

  @Test func `says all that is wrong at once, in sentences`() throws {
    let open = DateSpan(from: nil, to: CivilDate(2026, 4, 1))
    let cut = MeasureCut([.init("kind", "coaching"), .init("kind", "mentoring")])
    let make = {
      try self.made(
        .utilisation, .value(101), count: MeasureCount(-2, asked: -3), cut: cut, period: open)
    }
    #expect(
      faults(make)
        == [
          .noPercentage, .negativeCount, .negativeCount, .moreThanAsked, .openPeriod,
          .dimensionTwice,
        ])
    #expect { try make() } throws: {
      "\($0)".split(separator: "\n").allSatisfy {
        $0.hasPrefix("utilisation: ") && $0.hasSuffix(".")
      }
    }
    #expect(faults { try made(.practitioners, .value(5)) } == [.notOneDay])
  }

  @Test func `has parts that are read back as they were written`() throws {
    func again<Value: Codable & Equatable>(_ value: Value) throws -> Bool {
      try JSONDecoder().decode(Value.self, from: try JSONEncoder().encode(value)) == value
    }
    let measure = try made(
      .utilisation, .value(.atLeast(50)), count: MeasureCount(4),
      working: [MeasureInput("practitioners", 4, .people)])
    #expect(try again(measure.definition) && again(measure.cut) && again(measure.value))
    #expect(try again(measure.count) && again(measure.working) && again(measure.provenance))
  }
}

@Suite struct `The catalogue of measures` {
  @Test func `names each measure once, with everything that a reader needs`() {
    let catalogue = MeasureDefinition.catalogue
    #expect(Set(catalogue.map(\.id)).count == catalogue.count)
    #expect(Set(catalogue.map(\.title)).count == catalogue.count)
    for definition in catalogue {
      #expect(MeasureID(definition.id.code) == definition.id)
      #expect(MeasureDefinition.named(definition.id) == definition)
      #expect(definition.meaning.hasSuffix(".") && definition.counting.hasSuffix("."))
      #expect(!definition.title.isEmpty && !definition.formula.isEmpty)
    }
    #expect(MeasureID("hours per person") == nil && MeasureID("1a") == nil && MeasureID("") == nil)
  }

  @Test func `has entries of sections 11.1 to 11.9, in their order`() {
    let sections = MeasureDefinition.catalogue.map(\.section)
    #expect(sections == sections.sorted())
    #expect(Set(sections) == Set((1...9).map { "11.\($0)" }))
  }

  @Test func `defines every measure that the seed documents state`() {
    let kinds = Set(MeasureDefinition.catalogue.compactMap(\.kind))
    #expect(kinds == Set(MeasureKind.vocabulary.codes))
  }

  @Test func `11.1: supported and accessed are two measures`() {
    #expect(MeasureDefinition.peopleSupported.id != MeasureDefinition.peopleAccessed.id)
    #expect(MeasureDefinition.peopleSupported.meaning.contains("held session"))
    #expect(MeasureDefinition.peopleAccessed.meaning.contains("accepted match"))
  }

  @Test(arguments: [
    (MeasureUnit.minutes, 66_540, "1,109 hours"), (.minutes, 60, "1 hour"),
    (.pence, 24_398_000, "£243,980"), (.pencePerHour, 22_000, "£220 an hour"),
    (.percent, 96, "96%"), (.percentOfCosts, 150, "150% of costs"), (.ratio, 3, "3 to 1"),
    (.days, 1, "1 day"), (.months, 14, "14 months"), (.organisations, 1, "1 organisation"),
    (.engagements, 2, "2 engagements"), (.places, 1, "1 place"), (.perThousand, 2, "2 per 1,000"),
    (.score, 50, "50"), (.points, -4, "-4"), (.pence, -100, "-£1"),
  ])
  func `a unit is written as people read it`(unit: MeasureUnit, number: Int, text: String) {
    #expect(unit.text(Ratio(number), .whole) == text)
  }
}

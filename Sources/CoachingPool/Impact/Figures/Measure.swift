/// One figure of the pool, with all that a reader needs to trust it.
///
/// It carries its definition, the half-open period, the part of the pool, the value with its bound, the
/// number that it rests on, its working, and what it was computed from. A percentage without the number of
/// those counted cannot be made. Source: metrics sections 11.1 and 11.11; house rule 9.
public struct Measure: Hashable, Sendable {
  /// What the measure is.
  public let definition: MeasureDefinition
  /// The days that it is of: the first is inside, the end is not.
  public let period: DateSpan
  /// The part of the pool.
  public let cut: MeasureCut
  /// The figure in the unit of the definition, or why there is none.
  public let value: MeasuredValue
  /// How many it rests on.
  public let count: MeasureCount?
  /// The numbers that went into it, in the order of the formula.
  public let working: [MeasureInput]
  /// What it was computed from.
  public let provenance: MeasureProvenance

  /// Makes a measure.
  ///
  /// - Throws: ``MeasureError`` with every fault.
  public init(
    _ definition: MeasureDefinition, over period: DateSpan, of cut: MeasureCut = .whole,
    value: MeasuredValue, count: MeasureCount? = nil, working: [MeasureInput] = [],
    provenance: MeasureProvenance
  ) throws(MeasureError) {
    self.definition = definition
    self.period = period
    self.cut = cut
    self.value = value
    self.count = count
    self.working = working
    self.provenance = provenance
    let faults = faults()
    if !faults.isEmpty { throw MeasureError(measure: definition.id, faults: faults) }
  }

  /// Names the measure.
  public var id: MeasureID { definition.id }

  private func faults() -> [MeasureError.Fault] {
    var faults: [MeasureError.Fault] = []
    func add(_ code: MeasureError.Code, _ sentence: String) {
      faults.append(MeasureError.Fault(code: code, description: "\(definition.id): \(sentence)"))
    }
    if definition.unit.needsCount, let value = value.value {
      if count == nil {
        add(.countMissing, "a percentage is given without the number of those counted.")
      } else if definition.isOfAnswers, count?.asked == nil {
        add(
          .askedMissing,
          "a percentage of answers is given without the number of those asked, and so without a response rate."
        )
      } else if (definition.id == MeasureDefinition.responseRate.id
        ? count?.asked : count?.answered) == 0
      {
        add(.nothingCounted, "a percentage is given of nobody.")
      }
      let isNone =
        value.lower.map { $0.value > 100 } ?? false || value.upper.map { $0.value < 0 } ?? false
      if isNone { add(.noPercentage, "no value of \(value) lies from 0 to 100 per cent.") }
    }
    if let count {
      for number in [count.answered, count.asked ?? 0] where number < 0 {
        add(.negativeCount, "\(number) people were counted.")
      }
      if let asked = count.asked, asked < count.answered {
        add(.moreThanAsked, "\(count.answered) answered and only \(asked) were asked.")
      }
    }
    if let first = period.start, let end = period.end {
      if definition.isOfADay, end != first.adding(days: 1) {
        add(.notOneDay, "it is of one day and is given the period \(period).")
      }
    } else {
      add(.openPeriod, "the period \(period) has no first or no last day.")
    }
    for (part, next) in zip(cut.parts, cut.parts.dropFirst()) where part.dimension == next.dimension
    {
      add(.dimensionTwice, "the cut has two values of the dimension \(part.dimension).")
    }
    return faults
  }
}

/// A measure that may be published: worked out of published numbers alone.
///
/// Nothing makes one but a report, which takes every number through a ``DisclosurePolicy`` first; or it is
/// read back from what was written, and whoever writes one by hand answers for it.
public struct PublishedMeasure: Hashable, Sendable, Codable {
  private let measure: Measure

  /// Takes a measure that was worked out of published numbers.
  init(_ measure: Measure) { self.measure = measure }

  /// Names the measure.
  public var id: MeasureID { measure.id }
  /// What the measure is.
  public var definition: MeasureDefinition { measure.definition }
  /// The days that it is of: the first is inside, the end is not.
  public var period: DateSpan { measure.period }
  /// The part of the pool.
  public var cut: MeasureCut { measure.cut }
  /// The figure with its bound, or why there is none.
  public var value: MeasuredValue { measure.value }
  /// How many it rests on, as they are published.
  public var count: MeasureCount? { measure.count }
  /// The published numbers that went into it.
  public var working: [MeasureInput] { measure.working }
  /// What it was computed from.
  public var provenance: MeasureProvenance { measure.provenance }

  /// What the figure says about the true one; `nil` where there is no figure.
  public var bound: Bound? { value.value?.bound }

  /// The figure in a few words: `about 440 people`, `at least 2.5 hours`, `fewer than 5`.
  public var headline: String {
    switch value {
    case .none(let error):
      return error.code == .withheld ? error.values.first ?? "withheld" : "none"
    case .value(let value):
      let (unit, rounding) = (definition.unit, definition.rounding)
      guard value.bound == .interval || value.bound == .indicative, let stated = value.stated
      else { return value.text(unit, rounding) }
      return isAsExactAsShown ? unit.text(stated, rounding) : "about \(unit.text(stated, rounding))"
    }
  }

  /// The headline without the word for what is counted: `about 440`.
  public var number: String {
    guard case .value(let value) = value, let figure = value.figure ?? value.stated else {
      return headline
    }
    let text = definition.unit.numberText(figure, definition.rounding)
    switch value.bound {
    case .exact: return text
    case .atLeast: return "at least \(text)"
    case .atMost: return "at most \(text)"
    case .interval, .indicative: return isAsExactAsShown ? text : "about \(text)"
    }
  }

  /// Whether nothing that the figure may be looks otherwise, rounded as it is shown.
  public var isAsExactAsShown: Bool {
    guard let value = value.value else { return false }
    if value.bound == .exact { return true }
    guard let lower = value.lower, let upper = value.upper, let stated = value.stated,
      let step = try? definition.rounding.step * definition.unit.shownDivisor,
      let width = try? upper.value - lower.value
    else { return false }
    return width <= step && lower.value <= stated && stated <= upper.value
  }

  /// The figure in full sentences with its bound, number, period, working and source.
  public var sentence: String { measure.sentence }

  private enum CodingKeys: String, CodingKey {
    case definition, period, cut, value, count, working, provenance
  }

  /// Reads a measure back, and refuses what its definition does not allow.
  public init(from decoder: any Decoder) throws {
    let form = try decoder.container(keyedBy: CodingKeys.self)
    do {
      measure = try Measure(
        try form.decode(MeasureDefinition.self, forKey: .definition),
        over: try form.decode(DateSpan.self, forKey: .period),
        of: try form.decode(MeasureCut.self, forKey: .cut),
        value: try form.decode(MeasuredValue.self, forKey: .value),
        count: try form.decodeIfPresent(MeasureCount.self, forKey: .count),
        working: try form.decode([MeasureInput].self, forKey: .working),
        provenance: try form.decode(MeasureProvenance.self, forKey: .provenance))
    } catch let error as MeasureError {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: form, debugDescription: error.description)
    }
  }

  /// Writes the measure.
  public func encode(to encoder: any Encoder) throws {
    var form = encoder.container(keyedBy: CodingKeys.self)
    try form.encode(definition, forKey: .definition)
    try form.encode(period, forKey: .period)
    try form.encode(cut, forKey: .cut)
    try form.encode(value, forKey: .value)
    try form.encodeIfPresent(count, forKey: .count)
    try form.encode(working, forKey: .working)
    try form.encode(provenance, forKey: .provenance)
  }
}

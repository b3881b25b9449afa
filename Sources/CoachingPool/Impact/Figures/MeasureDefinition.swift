/// Says exactly what a measure is, so that two published figures of one name mean the same.
///
/// The library's definitions are ``catalogue``; a host may add its own. Source: metrics section 11.
public struct MeasureDefinition: Hashable, Sendable, Codable {
  /// Names the measure.
  public let id: MeasureID
  /// What people read, as a noun.
  public let title: String
  /// What it is, in a sentence.
  public let meaning: String
  /// In what it is kept.
  public let unit: MeasureUnit
  /// How it is computed, in words.
  public let formula: String
  /// What counts and what does not.
  public let counting: String
  /// Where the definition stands, such as `11.1`.
  public let section: String
  /// How it is rounded when it is shown, in what it is shown in.
  public let rounding: Rounding
  /// The word of the seed documents for which it stands.
  public let kind: MeasureKind?
  /// Whether it is of a day, and not of what happened in a period.
  public let isOfADay: Bool

  /// Defines a measure.
  public init(
    _ id: MeasureID, title: String, meaning: String, unit: MeasureUnit, formula: String,
    counting: String, section: String, rounding: Rounding = .whole, kind: MeasureKind? = nil,
    isOfADay: Bool = false
  ) {
    self.id = id
    self.title = title
    self.meaning = meaning
    self.unit = unit
    self.formula = formula
    self.counting = counting
    self.section = section
    self.rounding = rounding
    self.kind = kind
    self.isOfADay = isOfADay
  }

  init(
    _ code: String, _ title: String, _ section: String, _ unit: MeasureUnit,
    _ rounding: Rounding = .whole, kind: String? = nil, isOfADay: Bool = false,
    meaning: String, formula: String, counting: String
  ) {
    self.init(
      MeasureID(unchecked: code), title: title, meaning: meaning, unit: unit, formula: formula,
      counting: counting, section: section, rounding: rounding,
      kind: kind.map(MeasureKind.init(unchecked:)), isOfADay: isOfADay)
  }

  /// All definitions that the library brings, in the order of the metrics' sections.
  public static let catalogue: [MeasureDefinition] =
    peopleAndEngagements + hoursAndReach + capacity + money + returns + levels + goals + ratings
    + answers + supervision

  /// Finds a definition of the catalogue.
  /// - Complexity: O(n) in the catalogue.
  public static func named(_ id: MeasureID) -> MeasureDefinition? {
    catalogue.first { $0.id == id }
  }
}

/// The year or the day of which an edition is.
public enum EditionDate: Hashable, Sendable, TextForm {
  /// A year, where no more is known.
  case year(Int)
  /// A day.
  case day(CivilDate)

  /// What the text looks like.
  public static var textForm: String { "a year or a day, such as 2018 or 2018-11-01" }

  /// Reads `YYYY` or `YYYY-MM-DD` and nothing else.
  public init?(_ text: String) {
    if let day = CivilDate(text) {
      self = .day(day)
    } else if text.utf8.count == 4, let first = CivilDate(text + "-01-01") {
      self = .year(first.year)
    } else {
      return nil
    }
  }

  /// The first day on which it can be in force: of a year the first of January.
  public var firstDay: CivilDate {
    switch self {
    case .year(let year): CivilDate(year, 1, 1) ?? .first
    case .day(let day): day
    }
  }

  /// The year as `YYYY`, or the day as `YYYY-MM-DD`.
  public var description: String {
    switch self {
    case .year: String(firstDay.description.prefix(4))
    case .day(let day): day.description
    }
  }
}

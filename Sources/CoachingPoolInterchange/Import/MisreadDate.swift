internal import CoachingPool

/// Finds out what day a cell may mean that is not of the form YYYY-MM-DD, for a suggestion.
struct MisreadDate {
  /// Whether the form is right and only the day does not exist.
  private(set) var hasRightForm = false
  /// The day that was most likely meant.
  private(set) var meant: CivilDate?
  /// What to do next.
  private(set) var remedy = "Correct the date."

  init(_ text: String) {
    let parts = text.split { !("0"..."9").contains($0) }
    let numbers = parts.compactMap { $0.utf8.count <= 5 ? Int($0) : nil }
    if numbers.count == 3, parts.count == 3 {
      let (first, second, third) = (numbers[0], numbers[1], numbers[2])
      if parts[0].utf8.count == 4 {
        let isISO = text.utf8.count == 10 && text.utf8.count { $0 == UInt8(ascii: "-") } == 2
        hasRightForm = isISO
        meant = CivilDate(first, second, third) ?? Self.lastDay(first, second, atMost: third)
      } else if parts[2].utf8.count == 4 {
        meant = CivilDate(third, second, first) ?? CivilDate(third, first, second)
        remedy = "Write the year first; in a spreadsheet, give the column the format yyyy-mm-dd."
      }
    } else if numbers.count == 1, parts.count == 1, text.utf8.count == 5,
      let epoch = CivilDate(1899, 12, 30)
    {
      meant = epoch.adding(days: numbers[0])
      remedy =
        "The number is how a spreadsheet keeps a day: give the column the format yyyy-mm-dd and "
        + "save the file again."
    } else if text.utf8.count == 8, let digits = Int(text), digits > 0 {
      meant = CivilDate(digits / 10_000, digits / 100 % 100, digits % 100)
      remedy = "Write the date with hyphens."
    }
  }

  /// The last day of the month, where the day is one too many for it.
  private static func lastDay(_ year: Int, _ month: Int, atMost day: Int) -> CivilDate? {
    guard (29...39).contains(day) else { return nil }
    return CivilDate(year, month, 1)?.adding(months: 1).adding(days: -1)
  }
}

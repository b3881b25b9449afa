internal import CoachingPool

// Text, numbers, days and moments.
extension RowReader {
  /// Reads text to the letter, without the apostrophe that guards it.
  mutating func text(_ column: Column) -> String? {
    let text = word(original(column), in: column)
    return text.isEmpty ? nil : unguarded(column, text)
  }

  /// Reads text that has to be there.
  mutating func requiredText(_ column: Column) -> String? {
    refuseIfEmpty(column) ? nil : text(column)
  }

  /// Takes the apostrophe off that guards text against being run, or refuses what has none.
  mutating func unguarded(_ column: Column, _ text: String) -> String? {
    guard SpreadsheetFormula.isFormula(text) else { return SpreadsheetFormula.unguarded(text) }
    refuse(
      column, .formula, text, problem: "a spreadsheet would run this text as a formula",
      expected: "text that does not begin with =, +, -, @, a tab or a carriage return",
      remedy: "If the text is meant as it stands, put an apostrophe (') before it.")
    return nil
  }

  /// Reads a whole number in a range.
  mutating func number(_ column: Column, in range: ClosedRange<Int>) -> Int? {
    let text = cell(column)
    if text.isEmpty { return nil }
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    if !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      range.contains(number)
    {
      return number
    }
    let plain = String(
      text.unicodeScalars.filter { !",.' \u{A0}\u{202F}".unicodeScalars.contains($0) })
    let meant = Int(plain).flatMap { range.contains($0) && plain != text ? String($0) : nil }
    refuse(
      column, .badNumber, text,
      problem: Int(text) == nil
        ? "the cell is not a whole number" : "the number lies outside its range",
      expected: "a whole number from \(range.lowerBound) to \(range.upperBound), digits alone",
      remedy: "Correct the number.", suggestion: meant)
    return nil
  }

  /// Reads a day.
  mutating func date(_ column: Column) -> CivilDate? {
    let text = cell(column)
    return text.isEmpty ? nil : date(column, text)
  }

  /// Reads a day that has to be there.
  mutating func requiredDate(_ column: Column) -> CivilDate? {
    refuseIfEmpty(column) ? nil : date(column)
  }

  /// Reads a list of days.
  mutating func dates(_ column: Column) -> [CivilDate] {
    var dates: [CivilDate] = []
    for text in elements(column) {
      if let date = date(column, text) { dates.append(date) }
    }
    return dates
  }

  mutating func date(_ column: Column, _ text: String) -> CivilDate? {
    if let date = CivilDate(text) { return date }
    let misread = MisreadDate(text)
    let example = entry(column).dateExample
    refuse(
      column, .badDate, text,
      problem: misread.hasRightForm ? "the day does not exist" : "the cell is not a date",
      expected: "a day of the form YYYY-MM-DD, such as \(example)",
      remedy: misread.remedy, suggestion: misread.meant?.description)
    return nil
  }

  /// Reads a moment.
  mutating func moment(_ column: Column) -> Instant? {
    let text = cell(column)
    if text.isEmpty { return nil }
    if let moment = Instant(text) { return moment }
    let meant = CivilDate(text).map { "\($0)T00:00:00Z" }
    let example = entry(column).example
    refuse(
      column, .badMoment, text, problem: "the cell is not a moment",
      expected: "a moment in Coordinated Universal Time of the form YYYY-MM-DDThh:mm:ssZ, such as "
        + example,
      remedy: "Correct the cell.", suggestion: meant)
    return nil
  }

  /// Reads a first and a last day; open where a cell is empty.
  mutating func span(_ from: Column, _ to: Column) -> DateSpan {
    let first = date(from)
    let last = date(to)
    guard let first, let last else {
      return DateSpan(from: first, through: last) ?? .always
    }
    if let span = DateSpan(from: first, through: last) { return span }
    refuse(
      to, .badSpan, problem: "the last day comes before the first, \(first)",
      expected: "\(first) or a later day", remedy: "Correct one of the two days.")
    return .always
  }

  /// Reads spans of days, each with its first day and the first day after it; `..` leaves it open.
  mutating func spans(_ column: Column) -> [DateSpan] {
    var spans: [DateSpan] = []
    for text in elements(column) {
      let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, parts[0] != "..", !parts[0].isEmpty, !parts[1].isEmpty else {
        refuse(
          column, .badForm, text, problem: "the cell is not a list of spans of days",
          expected: "the first day, a slash and the first day after, such as "
            + "2026-08-01/2026-08-15",
          remedy: "Write both days of each span; a second one that is not known is two dots.")
        continue
      }
      guard let start = date(column, parts[0]) else { continue }
      let end = parts[1] == ".." ? nil : date(column, parts[1])
      if end == nil, parts[1] != ".." { continue }
      if let span = DateSpan(from: start, to: end) {
        spans.append(span)
      } else {
        refuse(
          column, .badSpan, text, problem: "the span ends before it has begun",
          expected: "a second day later than the first: the first day back",
          remedy: "Correct one of the two days.")
      }
    }
    return spans
  }

  /// Reads a place and a distance.
  mutating func travel(_ easting: Column, _ northing: Column, _ kilometres: Column) -> Travel {
    let limit = number(kilometres, in: 0...1000)
    let east = number(easting, in: 0...699_999)
    let north = number(northing, in: 0...1_299_999)
    if isEmpty(easting) != isEmpty(northing) {
      let (empty, other) = isEmpty(easting) ? (easting, northing) : (northing, easting)
      let heading = entry(other).heading
      refuse(
        empty, .contradiction, "", problem: "“\(heading)” is given and this is not",
        expected: "both or neither", remedy: "Fill in the other half of the place, or empty both.")
    }
    guard let east, let north else { return Travel(limit: limit) }
    return Travel(base: GridReference(easting: east, northing: north), limit: limit)
  }

  /// Reads a list of language tags; British English where it is empty.
  mutating func languages(_ column: Column) -> [LanguageTag] {
    var tags: [LanguageTag] = []
    for text in elements(column) {
      if let tag = LanguageTag(text) {
        tags.append(tag)
      } else {
        let meant = Self.tags.first { $0.names.contains(text.lowercased()) }?.tag
        refuse(
          column, .badForm, text, problem: "this is not a language tag",
          expected: "a BCP 47 tag such as en-GB, cy or bfi", remedy: "Correct the tag.",
          suggestion: meant)
      }
    }
    return tags.isEmpty ? [.britishEnglish] : tags
  }

  private static var tags: [(tag: String, names: [String])] {
    [
      ("en-GB", ["english", "british english"]), ("cy", ["welsh"]), ("pa", ["punjabi", "panjabi"]),
      ("bfi", ["british sign language", "bsl"]), ("ur", ["urdu"]), ("pl", ["polish"]),
      ("fr", ["french"]), ("de", ["german"]), ("es", ["spanish"]), ("bn", ["bengali"]),
      ("gu", ["gujarati"]), ("ar", ["arabic"]), ("so", ["somali"]), ("ro", ["romanian"]),
    ]
  }
}

extension PoolCSVColumn {
  /// A day for a sentence: the column's own example where that is one.
  var dateExample: String { CivilDate(example)?.description ?? "2026-03-31" }
}

extension MatchingError.Code {
  // MARK: Preference lists

  /// The starts of one side's lists do not begin at 0, go down, or do not end at the entries' end.
  public static let listStartsInvalid = Self(rawValue: "listStartsInvalid")
  /// There are tie marks, but not exactly one for each entry.
  public static let tieCountMismatch = Self(rawValue: "tieCountMismatch")
  /// The first entry of a list is marked as tied with the entry before it.
  public static let tieBeforeFirst = Self(rawValue: "tieBeforeFirst")
  /// A list names the same member twice.
  public static let duplicatePreference = Self(rawValue: "duplicatePreference")
  /// One member lists another who does not list them.
  public static let oneSidedPreference = Self(rawValue: "oneSidedPreference")
}

extension MatchingError.Fault {
  static func listStartsInvalid(_ side: PreferenceSide) -> Self {
    Self(
      .listStartsInvalid,
      """
      The starts of the \(side.plural)' lists must begin at 0, never go down, and end at the number \
      of entries.
      """)
  }

  static func tieCountMismatch(_ side: PreferenceSide, _ count: Int, entries: Int) -> Self {
    Self(
      .tieCountMismatch, value: Int64(count),
      "The \(side.plural)' lists have \(count) tie marks for \(entries) entries.")
  }

  static func placeCountMismatch(_ things: String, _ count: Int, columns: Int) -> Self {
    Self(
      .listCountMismatch, value: Int64(count),
      "There are \(count) \(things) for \(columns) columns; each column needs one.")
  }

  static func tieBeforeFirst(_ side: PreferenceSide, _ member: Int, first: Int) -> Self {
    side.fault(
      .tieBeforeFirst, member, first,
      "The list of \(side) \(member) begins with a tie to an entry before it, which there is not.")
  }

  static func strangerPreferred(_ side: PreferenceSide, _ member: Int, _ other: Int, count: Int)
    -> Self
  {
    switch side {
    case .row: columnOutOfRange(row: member, other, count: count)
    case .column: rowOutOfRange(other, count: count, column: member)
    }
  }

  static func duplicatePreference(_ side: PreferenceSide, _ member: Int, _ other: Int) -> Self {
    side.fault(
      .duplicatePreference, member, other,
      "The list of \(side) \(member) names \(side.other) \(other) more than once.")
  }

  static func oneSidedPreference(_ side: PreferenceSide, _ member: Int, _ other: Int) -> Self {
    side.fault(
      .oneSidedPreference, member, other,
      "\(side.title) \(member) lists \(side.other) \(other), who does not list \(side) \(member).")
  }
}

/// Names the side whose lists a fault is about.
enum PreferenceSide: String, CustomStringConvertible {
  case row, column

  var description: String { rawValue }
  var plural: String { rawValue + "s" }
  var title: String { self == .row ? "Row" : "Column" }
  var other: Self { self == .row ? .column : .row }

  func fault(_ code: MatchingError.Code, _ member: Int, _ other: Int, _ message: String)
    -> MatchingError.Fault
  {
    switch self {
    case .row: .init(code, row: member, column: other, message)
    case .column: .init(code, row: other, column: member, message)
    }
  }
}

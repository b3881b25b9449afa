import CoachingPoolInterchange

/// Reads a text as the file `people.csv`.
func read(
  _ text: String, delimiter: CSVDelimiter = .comma, limits: CSVLimits = CSVLimits()
) -> CSVReading {
  CSVReader(delimiter: delimiter, limits: limits).read(Array(text.utf8), fileName: "people.csv")
}

/// A fault's code and place, to be compared in one expectation.
struct Place: Hashable, CustomStringConvertible {
  let code: String
  let line: Int?
  let row: Int?
  let column: Int?
  let heading: String?

  init(
    _ code: CSVFault.Code, line: Int? = nil, row: Int? = nil, column: Int? = nil,
    heading: String? = nil
  ) {
    self.code = code.rawValue
    self.line = line
    self.row = row
    self.column = column
    self.heading = heading
  }

  init(_ fault: CSVFault) {
    self.init(
      fault.code, line: fault.line, row: fault.row, column: fault.column?.number,
      heading: fault.column?.heading)
  }

  var description: String {
    "\(code) line \(line ?? 0) row \(row ?? 0) column \(column ?? 0) \(heading ?? "-")"
  }
}

extension CSVReading {
  var places: [Place] { faults.map(Place.init) }
  var cells: [[String]]? { table?.rows.map(\.cells) }
}

/// A seeded source of random numbers.
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text that is hard on a CSV file.
  mutating func nastyText() -> String {
    let pieces = [
      "a", "Zoë", "\"", ",", "\r", "\n", "\r\n", " ", "'", "=", "+", "-", "@", "\t", ";", "|",
      "\u{FEFF}", "\u{202E}", "e\u{301}", "\u{301}", "👩‍💻", "\u{1B}[31m", "5", "\u{2028}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...6, using: &self) {
      text += pieces.randomElement(using: &self) ?? ""
    }
    return text
  }
}

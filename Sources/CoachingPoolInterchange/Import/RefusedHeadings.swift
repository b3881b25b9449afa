/// Knows the headings that no import takes, whatever a mapping says.
enum RefusedHeadings {
  /// Why a column of that heading is refused; `nil` if it is not.
  static func ground(for heading: String) -> Ground? {
    let name = plain(heading)
    if answers.contains(where: name.contains) { return .screeningAnswer }
    return content.contains(name) ? .content : nil
  }

  /// Small letters and digits alone, so that `Mental-Health?` and `mental health` are alike.
  static func plain(_ heading: String) -> String {
    String(
      heading.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || ("0"..."9").contains($0)
      })
  }

  enum Ground {
    case screeningAnswer, content
  }

  private static let answers = [
    "screening", "screened", "exclusion", "mentalhealth", "stress", "burnout", "diagnos",
    "capability", "disciplin", "grievance", "formalprocess",
    "signpost", "selfharm", "suicid", "safeguarding", "sickness", "concern", "crisis", "trauma",
    "willing", "under18", "underage", "illness", "medical",
  ]

  private static let content = ["wish", "wishes", "goals", "notes", "sessionnotes", "reflections"]
}

extension RefusedHeadings.Ground {
  /// The fault of a column with such a heading.
  func fault(file: String, line: Int?, row: Int?, column: CSVColumn, heading: String) -> CSVFault {
    switch self {
    case .screeningAnswer:
      CSVFault(
        .refusedColumn, file: file, line: line, row: row, column: column, value: heading,
        problem: "the column could hold the answer to a screening question",
        expected: "no such column",
        remedy:
          "Delete the column from the file. Screening comes before submission and its answers "
          + "are kept nowhere (rule A03); an imported request counts as screened, and no mapping "
          + "brings the answers in.")
    case .content:
      CSVFault(
        .refusedColumn, file: file, line: line, row: row, column: column, value: heading,
        problem: "the column could hold what somebody wrote in confidence",
        expected: "no such column",
        remedy: "Delete the column from the file. What a person wants or reflects on is theirs to "
          + "enter in the pool, and travels in no file that a person opens.")
    }
  }
}

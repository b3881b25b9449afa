/// The columns of `briefings.csv`.
enum BriefingColumn: Int, ColumnSet {
  case person, kind, completed, minutes

  var column: PoolCSVColumn {
    switch self {
    case .person: .required("person", "person", example: "a.okafor@vale.example")
    case .kind:
      .required(
        "kind", "word of `kinds`: for what it prepares", example: "reverseMentoring",
        fields: ["person.briefings"], synonyms: ["service", "type"])
    case .completed:
      .required(
        "completed", "day on which it was completed", example: "2026-02-03",
        fields: ["person.briefings"], synonyms: ["date", "completedon"])
    case .minutes:
      .required(
        "minutes", "whole number of minutes, 1 to 6000", example: "180",
        fields: ["person.briefings"], synonyms: ["length", "duration"])
    }
  }
}

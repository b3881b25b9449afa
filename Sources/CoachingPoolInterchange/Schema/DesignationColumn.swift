/// The columns of `designations.csv`.
enum DesignationColumn: Int, ColumnSet {
  case person, designation, organisation, from, to

  var column: PoolCSVColumn {
    switch self {
    case .person: .required("person", "person", example: "a.okafor@vale.example")
    case .designation:
      .required(
        "designation", "word of `statutoryDesignations`", example: "s151",
        fields: ["person.designations"], synonyms: ["role", "statutoryrole"])
    case .organisation:
      .required(
        "organisation", "organisation that designates", example: "ashbourne-vale",
        fields: ["person.designations"], synonyms: Synonyms.organisation)
    case .from:
      .optional(
        "from", "first day", example: "2023-05-01", fields: ["person.designations"],
        synonyms: Synonyms.from)
    case .to:
      .optional(
        "to", "last day; empty while it goes on", example: "2026-04-30",
        fields: ["person.designations"], synonyms: Synonyms.to)
    }
  }
}

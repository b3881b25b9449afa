/// The columns of `affiliations.csv`.
enum AffiliationColumn: Int, ColumnSet {
  case person, organisation, jobLevel, electedRole, politicalGroup, office, jobTitle, manager
  case team, from, to

  var column: PoolCSVColumn {
    switch self {
    case .person: .required("person", "person", example: "a.okafor@vale.example")
    case .organisation:
      .required(
        "organisation", "organisation of the post", example: "moorland-fire",
        fields: ["person.affiliations"], synonyms: Synonyms.organisation)
    case .jobLevel:
      .optional(
        "job_level", "word of the job levels", example: "director",
        fields: ["person.affiliations"], synonyms: Synonyms.jobLevel)
    case .electedRole:
      .optional(
        "elected_role", "word of `electedRoles`, in place of a job level", example: "councillor",
        fields: ["person.affiliations"], synonyms: ["memberrole", "councillorrole"])
    case .politicalGroup:
      .optional(
        "political_group", "text, for an elected member whose group is public",
        example: "Independent", fields: ["person.affiliations"], synonyms: ["party", "group"])
    case .office:
      .optional(
        "office", "text: another office, in place of a job level", example: "Governor",
        fields: ["person.affiliations"])
    case .jobTitle:
      .optional(
        "job_title", "text", example: "Shared Director of Finance",
        fields: ["person.affiliations"], synonyms: Synonyms.jobTitle)
    case .manager:
      .optional(
        "manager", "person who manages them there", example: "b.singh@vale.example",
        fields: ["person.affiliations"], synonyms: Synonyms.manager)
    case .team:
      .optional(
        "team", "text", example: "Finance", fields: ["person.affiliations"],
        synonyms: Synonyms.team)
    case .from:
      .optional(
        "from", "first day of the post", example: "2025-01-01", fields: ["person.affiliations"],
        synonyms: Synonyms.from)
    case .to:
      .optional(
        "to", "last day of the post; empty while it goes on", example: "2026-12-31",
        fields: ["person.affiliations"], synonyms: Synonyms.to)
    }
  }
}

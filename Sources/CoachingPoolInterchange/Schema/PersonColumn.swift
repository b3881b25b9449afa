/// The columns of `people.csv`.
enum PersonColumn: Int, ColumnSet {
  case id, name, email, organisation, jobLevel, electedRole, politicalGroup, office, jobTitle
  case manager, team, from, to, languages, adjustments

  var column: PoolCSVColumn {
    switch self {
    case .id:
      .required(
        "id", "identifier or key, such as an e-mail address", example: "a.okafor@vale.example",
        fields: ["person.id", "person.externalID"],
        synonyms: ["staffid", "employeenumber", "employeeid", "payrollnumber", "personid", "key"])
    case .name:
      .required(
        "name", "text: the name by which the person is known", example: "Adaeze Okafor",
        fields: ["person.name"], synonyms: ["fullname", "displayname", "person", "employee"])
    case .email:
      .optional(
        "email", "e-mail address", example: "a.okafor@vale.example", fields: ["person.email"],
        synonyms: ["mail", "emailaddress", "e-mail", "workemail"])
    case .organisation:
      .optional(
        "organisation", "organisation of the first post; empty for none",
        example: "ashbourne-vale", fields: ["person.affiliations"], synonyms: Synonyms.organisation)
    case .jobLevel:
      .optional(
        "job_level", "word of the job levels: `chiefExecutive` to `apprenticeOrTrainee`",
        example: "manager", fields: ["person.affiliations"], synonyms: Synonyms.jobLevel)
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
        "office", "text: another office, in place of a job level", example: "Independent person",
        fields: ["person.affiliations"])
    case .jobTitle:
      .optional(
        "job_title", "text", example: "Head of Planning", fields: ["person.affiliations"],
        synonyms: Synonyms.jobTitle)
    case .manager:
      .optional(
        "manager", "person who manages them there", example: "b.singh@vale.example",
        fields: ["person.affiliations"], synonyms: Synonyms.manager)
    case .team:
      .optional(
        "team", "text", example: "Planning", fields: ["person.affiliations"],
        synonyms: Synonyms.team)
    case .from:
      .optional(
        "from", "first day of the post", example: "2024-09-01", fields: ["person.affiliations"],
        synonyms: Synonyms.from)
    case .to:
      .optional(
        "to", "last day of the post; empty while it goes on", example: "2026-08-31",
        fields: ["person.affiliations"], synonyms: Synonyms.to)
    case .languages:
      .optional(
        "languages", "list of language tags; empty for `en-GB`", example: "en-GB;cy",
        fields: ["person.languages"], synonyms: ["language"])
    case .adjustments:
      .optional(
        "adjustments", "list, words of `adjustments`: function, never diagnosis",
        example: "captions;stepFree", fields: ["person.adjustments"])
    }
  }
}

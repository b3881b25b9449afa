/// The columns of `criteria.csv`.
enum CriterionColumn: Int, ColumnSet {
  case organisation, id, sentence, excludedLevels, provision, kinds

  var column: PoolCSVColumn {
    switch self {
    case .organisation:
      .required("organisation", "organisation with a membership", example: "ashbourne-vale")
    case .id:
      .required(
        "id", "text: the criterion's name at this organisation", example: "officersOwn",
        fields: ["membership.eligibility"])
    case .sentence:
      .required(
        "sentence", "text: what it says, for people",
        example: "Officers ask for a coach of our own.", fields: ["membership.eligibility"])
    case .excludedLevels:
      .optional(
        "excluded_levels", "list of job levels that it keeps out",
        example: "officer;apprenticeOrTrainee", fields: ["membership.eligibility"])
    case .provision:
      .optional(
        "provision", "`ownOrganisation`, `crossPool` or `executive`; empty for every one",
        example: "crossPool", fields: ["membership.eligibility"])
    case .kinds:
      .optional(
        "kinds", "list, words of `kinds`; empty for every one", example: "coaching",
        fields: ["membership.eligibility"])
    }
  }
}

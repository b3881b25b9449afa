internal import CoachingPool
internal import PoolJSON

extension PolicySchema {
  func engagements() -> JSONNode {
    let ranges = PoolPolicy.limits.map(\.path).filter { $0.count == 3 && $0[0] == "engagements" }
      .map { $0[1] }
    var names: [String] = []
    for name in ranges where !names.contains(name) { names.append(name) }
    return limits(
      "engagements", "On what terms people work together.",
      [
        (
          "allowsPractitionerNotes",
          .object([
            (
              "description",
              .string(
                "Whether practitioners may keep notes, which the individual may obtain; source: rule A25"
              )
            ), ("type", .string("boolean")),
          ])
        ),
        (
          "maySkipChemistry",
          .object([
            (
              "description",
              .string(
                "Whether the two may do without a chemistry meeting; source: workflow section 8.3, E5"
              )
            ), ("type", .string("boolean")),
          ])
        ),
        (
          "mayWaiveFinalReview",
          .object([
            (
              "description",
              .string(
                "Whether the two may find a final review not applicable; source: workflow section 8.3, E13"
              )
            ), ("type", .string("boolean")),
          ])
        ),
      ] + [("standardTexts", Self.standardTexts())]
        + names.map { ($0, limits("engagements.\($0)", "At least and at most.")) })
  }

  private static func standardTexts() -> JSONNode {
    SchemaNode.list(
      "What agreements say unless people say otherwise, at most one text an item (rule A22).",
      SchemaNode.object(
        "What they say about one item.",
        [
          (
            "item",
            SchemaNode.choice(
              AgreementItem.allCases.filter(\.isPrefilled).map(\.rawValue), "The item.")
          ), ("text", SchemaNode.text(4000, "The sentences.")),
        ], required: ["item", "text"]))
  }
}

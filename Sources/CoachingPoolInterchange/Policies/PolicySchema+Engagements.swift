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
          "maySkipChemistry",
          .object([
            (
              "description",
              .string(
                "Whether the two may do without a chemistry meeting; source: workflow section 8.3, E5"
              )
            ), ("type", .string("boolean")),
          ])
        )
      ] + names.map { ($0, limits("engagements.\($0)", "At least and at most.")) })
  }
}

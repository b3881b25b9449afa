internal import CoachingPool
internal import PoolJSON

extension PolicySchema {
  func quality() -> JSONNode {
    limits(
      "quality",
      "On what terms practitioners are fit to take people on, and how the pool looks after them.",
      [
        ("supervisionNorms", Self.supervisionNorms()),
        ("requiredCredentials", Self.requiredCredentials()),
        ("credentialLevels", Self.credentialLevels()),
      ])
  }

  private static func supervisionNorms() -> JSONNode {
    SchemaNode.list(
      "How much supervision is had, by line and kind of work, at most one norm each (rule A14).",
      SchemaNode.object(
        "What is absent or 0 is not asked for.",
        [
          ("line", SchemaNode.choice(ServiceLine.allCases.map(\.rawValue), "The service line.")),
          (
            "work",
            SchemaNode.choice(SupervisionNorm.Work.allCases.map(\.rawValue), "The kind of work.")
          ),
          (
            "counts",
            SchemaNode.list(
              "The forms that count.",
              SchemaNode.choice(SupervisionForm.allCases.map(\.rawValue), "A form."))
          ),
          ("yearMinutes", SchemaNode.integer(0...100_000, "Minutes in a year at least.")),
          ("quarterMinutes", SchemaNode.integer(0...25_000, "Minutes in each quarter at least.")),
          (
            "practiceRatio",
            SchemaNode.integer(0...10_000, "Minutes of practice to one minute of supervision.")
          ),
          ("yearSessions", SchemaNode.integer(0...366, "Sessions in a year at least.")),
        ], required: ["line", "work"]))
  }

  private static func requiredCredentials() -> JSONNode {
    SchemaNode.list(
      "The credentials that a line takes as entry to coaching; any one is enough (rule R17).",
      SchemaNode.object(
        "A level of a scheme.",
        [
          ("line", SchemaNode.choice(ServiceLine.allCases.map(\.rawValue), "The service line.")),
          ("scheme", SchemaNode.text(64, "The scheme, such as ILM.")),
          ("level", SchemaNode.text(64, "The level, such as 5.")),
        ], required: ["line", "scheme", "level"]))
  }
}

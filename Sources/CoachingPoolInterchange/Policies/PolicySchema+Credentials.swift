internal import CoachingPool
internal import PoolJSON

extension PolicySchema {
  static func credentialLevels() -> JSONNode {
    SchemaNode.list(
      "Rows of credential schemes of the pool's own; one of the same scheme, level and edition as a row of the library takes its place.",
      SchemaNode.object(
        "What one level asks for, in one edition.",
        [
          ("scheme", SchemaNode.text(64, "The scheme, such as ILM.")),
          ("level", SchemaNode.text(64, "The level, such as 5; any for all without a row.")),
          ("edition", edition()),
          (
            "title",
            .object([
              ("description", .string("The level's full name.")), ("type", .string("string")),
              ("maxLength", .integer(200)),
            ])
          ),
          (
            "alsoCalled",
            SchemaNode.list("Other words for the level.", SchemaNode.text(64, "A word."))
          ),
          (
            "practice",
            SchemaNode.choice(
              CredentialPractice.allCases.map(\.rawValue), "Which work counts as practice.")
          ),
          ("requirements", SchemaNode.list("What it asks for.", requirement())),
          ("validity", validity()),
          ("renewal", SchemaNode.list("What a renewal asks for.", requirement())),
          (
            "notes",
            SchemaNode.list("What else is said of it.", SchemaNode.text(500, "A sentence."))
          ),
        ], required: ["scheme", "level", "edition", "practice", "validity"]))
  }

  private static func edition() -> JSONNode {
    SchemaNode.object(
      "The statement that the row repeats.",
      [
        ("name", SchemaNode.text(64, "Its name.")),
        (
          "date",
          SchemaNode.pattern(
            "^[0-9]{4}(-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]))?$", "Its year or day.")
        ),
      ], required: ["name"])
  }

  private static func requirement() -> JSONNode {
    SchemaNode.object(
      "One thing that is counted.",
      [
        (
          "measure",
          SchemaNode.choice(
            CredentialMeasure.allCases.map(\.rawValue),
            CredentialMeasure.allCases.map { "\($0.rawValue): \($0.title)" }
              .joined(separator: "\n"))
        ),
        ("least", number(0...100_000)),
        ("withinMonths", SchemaNode.integer(1...1200, "In how many months; all time without it.")),
        ("level", SchemaNode.text(64, "The level that is held before, for predecessor alone.")),
      ], required: ["measure", "least"])
  }

  private static func validity() -> JSONNode {
    SchemaNode.object(
      "For how long an award holds.",
      [
        ("holds", SchemaNode.choice(["withoutEnd", "years", "notKnown"], "How it ends.")),
        ("years", number(1...100)),
      ], required: ["holds"])
  }

  private static func number(_ range: ClosedRange<Int>) -> JSONNode {
    SchemaNode.object(
      "A number with where it is published.",
      [
        ("value", SchemaNode.integer(range, "The number.")),
        (
          "standing",
          SchemaNode.choice(
            SourcedNumber.Standing.allCases.map(\.rawValue),
            "Whether somebody found it in a publication.")
        ),
        ("source", SchemaNode.text(500, "Where it is published, or who says it.")),
      ], required: ["value", "standing", "source"])
  }
}

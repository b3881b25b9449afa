internal import CoachingPool
internal import PoolJSON

extension PolicySchema {
  func impact() -> JSONNode {
    limits(
      "impact", "How the pool asks what came of the work, and how little of an answer is told.",
      [
        ("instruments", Self.instruments()),
        (
          "asksSponsorsLater",
          Self.bool("Whether sponsors are asked once more months after the end; source: rule R47")
        ),
        ("disclosure", Self.disclosure()),
      ])
  }

  private static func bool(_ says: String) -> JSONNode {
    .object([("description", .string(says)), ("type", .string("boolean"))])
  }

  private static func instruments() -> JSONNode {
    SchemaNode.list(
      "The questions that are put to people, in all versions that were in use; a version never changes but in its end (rule R48).",
      SchemaNode.object(
        "One version of the questions.",
        [
          ("id", SchemaNode.identifier("Names the instrument, the same in each version.")),
          ("version", SchemaNode.integer(1...Int.max, "The version.")),
          ("from", SchemaNode.day("The first day on which it is used.")),
          ("until", SchemaNode.day("The first day on which it is used no more.")),
          ("title", SchemaNode.text(200, "What people read above the questions.")),
          ("source", SchemaNode.text(500, "Where the questions come from.")),
          ("items", SchemaNode.list("The questions, in order.", item())),
        ], required: ["id", "version", "from", "title", "source"]))
  }

  private static func item() -> JSONNode {
    SchemaNode.object(
      "One question.",
      [
        ("id", SchemaNode.identifier("Names it within its instrument.")),
        ("text", SchemaNode.text(500, "The words that people read.")),
        (
          "form",
          SchemaNode.choice(AnswerForm.Kind.allCases.map(\.rawValue), "How it is answered.")
        ),
        ("scale", scale()),
        (
          "level",
          SchemaNode.integer(
            1...4, "Kirkpatrick's level: 1 reaction, 2 learning, 3 behaviour, 4 results.")
        ),
        (
          "outcomes",
          SchemaNode.list(
            "What it is about; several outcomes are never split.",
            SchemaNode.pattern("^[A-Za-z0-9][A-Za-z0-9-]{0,63}$", "An outcome."))
        ),
        (
          "audience",
          SchemaNode.list(
            "Whom it is put to.", SchemaNode.choice(EvaluationRequest.roles.map(\.rawValue)))
        ),
        (
          "waves",
          SchemaNode.list(
            "When it is put to them.",
            SchemaNode.choice(EvaluationRequest.Wave.allCases.map(\.rawValue)))
        ),
      ], required: ["id", "text", "form", "level"])
  }

  private static func scale() -> JSONNode {
    let widest = RatingScale.widest
    return SchemaNode.object(
      "The numbers of an answer, for a rating and a total alone.",
      [
        ("name", SchemaNode.text(200, "Names instrument, version and question.")),
        ("lowest", SchemaNode.integer(-widest...widest, "The lowest answer.")),
        ("highest", SchemaNode.integer(-widest...widest, "The highest answer.")),
        ("isHigherBetter", bool("Whether more is better.")),
      ], required: ["name", "lowest", "highest"])
  }

  private static func disclosure() -> JSONNode {
    let known = DisclosurePolicy.standard.map(\.name).joined(separator: ", ")
    let numbers: [(String, ClosedRange<Int>, String)] = [
      ("leastShown", 1...1000, "The smallest count of people that is shown as a number."),
      ("roundingBase", 1...1000, "The multiple to which counts are rounded."),
      ("smallCount", 1...1000, "Counts below this one are disclosive."),
      (
        "leastPercentageBaseTenths", 1...10_000,
        "The fewest of a percentage, in tenths of a person."
      ),
      ("leastMeanCount", 1...1000, "The fewest values of a mean."),
      ("guardedShare", 0...1000, "The most of a numerator or complement that hides a percentage."),
      ("leastContributors", 1...1000, "The fewest who contribute to a magnitude."),
      ("dominancePercent", 1...100, "The largest share of a magnitude that one may have."),
    ]
    let symbol = "What stands in the place of a hidden count."
    let choices: [(String, [String], String)] = [
      ("zeros", DisclosurePolicy.Zeros.allCases.map(\.rawValue), "What becomes of zero."),
      (
        "percentagesFrom", DisclosurePolicy.PercentageSource.allCases.map(\.rawValue),
        "What percentages are computed from."
      ),
      (
        "differencing", DisclosurePolicy.Differencing.allCases.map(\.rawValue),
        "How two releases are subtracted."
      ),
    ]
    return SchemaNode.object(
      "How counts of people are shown. What is absent is as in the library's policy of that name (\(known)), or as in the first of them; source: domain section 12.3",
      [("name", SchemaNode.text(64, "Its name.")), ("symbol", SchemaNode.text(64, symbol))]
        + numbers.map { ($0.0, SchemaNode.integer($0.1, $0.2)) }
        + [("suppressesSecondary", bool("Whether cells are hidden so that no other follows."))]
        + choices.map { ($0.0, SchemaNode.choice($0.1, $0.2)) })
  }
}

internal import CoachingPool
internal import PoolJSON

extension PolicySchema {
  static func supportRoutes() -> JSONNode {
    let audiences = SupportRoute.Audience.allCases.map(\.rawValue)
    let route = SchemaNode.object(
      "Somewhere to turn.",
      [
        ("audience", SchemaNode.choice(audiences, "For whom it is meant.")),
        ("text", SchemaNode.text(1000, "What it is and how to reach it.")),
        ("checked", SchemaNode.day("The day on which somebody checked that it is right.")),
        ("reviewBy", SchemaNode.day("The day by which it should be checked again.")),
      ], required: ["audience", "text", "checked"])
    // Everybody who may be signposted needs a route (rule A03).
    let each = audiences.map { audience -> JSONNode in
      let one = JSONNode.object([
        ("properties", .object([("audience", .object([("const", .string(audience))]))])),
        ("required", .array([.string("audience")])),
      ])
      return .object([("contains", one)])
    }
    return .object([
      (
        "description",
        .string("Where people are pointed whom coaching or mentoring does not suit at present.")
      ),
      ("type", .string("array")), ("items", route), ("allOf", .array(each)),
    ])
  }

  static func waivers() -> JSONNode {
    let known = RelaxationPolicy.mayBeWaived.map(\.description).joined(separator: ", ")
    return SchemaNode.list(
      "Requirements that may be waived for one request.",
      SchemaNode.object(
        "A requirement with its cost.",
        [
          (
            "rule",
            SchemaNode.text(200, "A requirement of the host, or of the library one of: \(known).")
          ),
          ("cost", SchemaNode.integer(0...1_000_000, "the cost of waiving it")),
        ], required: ["rule", "cost"]))
  }

  static func extraWords() -> JSONNode {
    SchemaNode.list(
      "Words that the pool adds to the vocabularies.",
      SchemaNode.object(
        "A word with what people read.",
        [
          (
            "vocabulary",
            SchemaNode.choice(PoolPolicy.vocabularyNames, "The vocabulary that it joins.")
          ),
          (
            "code",
            SchemaNode.pattern("^[A-Za-z0-9][A-Za-z0-9-]{0,63}$", "The word as it is stored.")
          ),
          ("title", SchemaNode.text(200, "What people read.")),
        ], required: ["vocabulary", "code", "title"]))
  }
}

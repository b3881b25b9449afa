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

  static func deputies() -> JSONNode {
    .object([
      (
        "description",
        .string(
          "Who decides where a coordinator is party to a matter: the first who is not. A pool's own policy names one; source: rule A37"
        )
      ),
      ("type", .string("array")), ("items", SchemaNode.identifier("A person of the pool.")),
      ("uniqueItems", .bool(true)), ("maxItems", .integer(20)),
    ])
  }
}

public import CoachingPool
internal import PoolJSON

/// Writes the JSON Schema (draft 2020-12) of a policy file, for the rules that a set knows.
///
/// An editor that is given the schema completes names and marks mistakes while a policy is written. It
/// refuses what ``/CoachingPool/PoolPolicy/init(json:)`` and a rule set refuse in one place: unknown
/// members and names, numbers out of range. What shows only in two places together, a line's number
/// above the most, say, ``PolicyReading`` finds.
///
/// ```swift
/// let page = PolicySchema(rules: .standard).bytes()
/// ```
public struct PolicySchema: Sendable {
  /// Names the schema and its version.
  public static let identifier = "urn:coachingpool:policy:1"

  private let rules: RuleSet

  /// Describes policies that use the rules of a set, a host's own included.
  public init(rules: RuleSet = .standard) { self.rules = rules }

  /// The schema's bytes, ending with a line feed; the same rules give the same bytes.
  public func bytes() -> [UInt8] { node().bytes(style: .pretty) }

  func node() -> JSONNode {
    let form = SchemaNode.object(
      "What is absent has the library's default; a list that is there is the whole list.",
      [
        ("version", SchemaNode.integer(1...Int.max, "The number of this version.")),
        ("capacity", limits("capacity", "How many engagements a practitioner has at once.")),
        ("requests", requests()),
        ("engagements", engagements()),
        ("quality", quality()),
        ("impact", impact()),
        ("retention", limits("retention", "For how many months what is kept.", [])),
        ("matching", matching()),
        ("supportRoutes", PolicySchema.supportRoutes()),
        ("teamSize", limits("teamSize", "How many people take part in a team or group.")),
        ("extraWords", PolicySchema.extraWords()),
        ("overrides", overrides()),
        ("deputies", PolicySchema.deputies()),
      ])
    return .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .string(Self.identifier)),
        ("title", .string("Policy of a pool of coaches and mentors")),
      ] + (form.members ?? []).map { ($0.name, $0.value) }
        + [("$defs", .object([("requirement", requirement()), ("criterion", criterion())]))])
  }

  /// The whole numbers under one or more names, and further members of the same object.
  func limits(
    _ path: String, _ says: String, _ more: [(String, JSONNode)] = []
  ) -> JSONNode {
    let names = path.split(separator: ".").map(String.init)
    let members = PoolPolicy.limits.filter { $0.path.dropLast() == names[...] }.map {
      ($0.path.last ?? "", SchemaNode.integer($0.range, "\($0.meaning); source: \($0.source)"))
    }
    return SchemaNode.object(says, members + more)
  }

  private func requests() -> JSONNode {
    limits(
      "requests", "When and on what terms people may ask, and practitioners are asked.",
      [
        (
          "invitationDayCount",
          SchemaNode.choice(
            RequestPolicy.DayCount.allCases.map(\.rawValue),
            "Whether every day of an invitation counts, or working days; source: workflow section 8.2"
          )
        ),
        (
          "leavingOut",
          SchemaNode.choice(
            RequestPolicy.LeavingOut.allCases.map(\.rawValue),
            "For which of the requests that a round of some alone leaves out it counts as missed: all that could have taken part, those of a kind and provision that it took in, or nobody; source: rule A06"
          )
        ),
        (
          "holidays",
          .object([
            (
              "description",
              .string("Days that are no working days beside Saturdays and Sundays.")
            ), ("type", .string("array")), ("items", SchemaNode.day("A day.")),
            ("uniqueItems", .bool(true)), ("maxItems", .integer(5000)),
          ])
        ),
        (
          "forwardsAutomatically",
          .object([
            (
              "description",
              .string(
                "Whether the next choice is asked by itself when an invitation is declined or expires; by design"
              )
            ), ("type", .string("boolean")),
          ])
        ),
      ])
  }

  private func matching() -> JSONNode {
    let aims = MatchingPolicy.Objective.allCases
    let words = aims.map { "\($0.rawValue): \($0.sentence)" }.joined(separator: "\n")
    let first = aims.filter { !$0.isBestWithoutPairs }.map(\.rawValue)
    return limits(
      "matching", "How pairs are judged and a round is decided.",
      [
        (
          "requirements",
          SchemaNode.list(
            "What every pair meets.", .object([("$ref", .string("#/$defs/requirement"))]))
        ),
        (
          "criteria",
          SchemaNode.list("What gives points.", .object([("$ref", .string("#/$defs/criterion"))]))
        ),
        (
          "objectives",
          .object([
            ("description", .string("The aims of a round, the first above the second.\n" + words)),
            ("type", .string("array")), ("minItems", .integer(1)), ("uniqueItems", .bool(true)),
            ("prefixItems", .array([SchemaNode.choice(first)])),
            ("items", SchemaNode.choice(aims.map(\.rawValue))),
          ])
        ),
        (
          "seniorThrough",
          SchemaNode.choice(
            JobLevel.allCases.map(\.code),
            "The least senior level that seniorsInOwnOrganisation looks at; source: rule R14 as A05 has it"
          )
        ),
        ("waiting", limits("matching.waiting", "By how much a request weighs more as it waits.")),
        ("relaxations", relaxations()),
      ])
  }

  /// Costs of changes; a requirement that always stands is no word here.
  private func relaxations() -> JSONNode {
    let waivable = rules.requirementNames.filter(RelaxationPolicy.permitsWaiving)
    return limits(
      "matching.relaxations", "What it costs to change something to serve one request more.",
      [
        (
          "waivers",
          SchemaNode.list(
            "The requirements that may be waived for one request, each once.",
            SchemaNode.object(
              "A requirement and the cost of waiving it.",
              [
                ("rule", SchemaNode.choice(waivable.map(\.description))),
                ("cost", SchemaNode.integer(0...1_000_000, "the cost of waiving it")),
              ], required: ["rule", "cost"]))
        )
      ])
  }

  private func overrides() -> JSONNode {
    SchemaNode.list(
      "What organisations set otherwise for their own people, one entry each.",
      SchemaNode.object(
        "Limits in the place of the pool's, and requirements beside them.",
        [
          ("organisation", SchemaNode.identifier("The organisation.")),
          ("places", SchemaNode.integer(0...100, "engagements at once of each of its volunteers")),
          (
            "invitationDays",
            SchemaNode.integer(1...366, "days of an invitation for a request of its people")
          ),
          (
            "requirements",
            SchemaNode.list(
              "What pairs of its people's requests also meet.",
              .object([("$ref", .string("#/$defs/requirement"))]))
          ),
        ], required: ["organisation"]))
  }

  private func requirement() -> JSONNode {
    use(
      rules.requirementNames.map { name in
        (name, (try? rules.requirement(.init(name)))?.sentence)
      }, [])
  }

  private func criterion() -> JSONNode {
    let weight = SchemaNode.integer(0...1000, "by how much a score of 0 to 1,000 is multiplied")
    return use(
      rules.criterionNames.map { name in
        (name, (try? rules.criterion(.init(name, weight: 1)))?.sentence)
      }, [("weight", weight)])
  }

  /// The use of a rule, which may have parameters only where the rule takes some.
  private func use(
    _ known: [(name: RuleName, sentence: String?)], _ more: [(String, JSONNode)]
  ) -> JSONNode {
    let forms = [false, true].compactMap { takes -> JSONNode? in
      let some = known.filter { rules.takesParameters($0.name) == takes }
      guard !some.isEmpty else { return nil }
      let says = some.map { "\($0.name)\($0.sentence.map { ": \($0)" } ?? "")" }
      let name = SchemaNode.choice(
        some.map(\.name.description), says.joined(separator: "\n"))
      return SchemaNode.object(
        takes ? "A rule that takes parameters." : "A rule that takes no parameters.",
        [("name", name)] + more
          + [("parameters", takes ? SchemaNode.parameters : SchemaNode.noParameters)],
        required: ["name"] + more.map(\.0))
    }
    return .object([("anyOf", .array(forms))])
  }
}

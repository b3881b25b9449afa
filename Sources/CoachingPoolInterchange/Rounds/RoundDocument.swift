public import CoachingPool
internal import PoolJSON

/// Writes what a round decided as JSON of the schema `coachingpool.round/2`, for the pool coordinator.
///
/// It is the coordinator's record of rule A02: the version of the policy, the fingerprint of what was
/// read, the moment and the constraints, the value of each aim, who meets whom with every term, who
/// found nobody and why, and the proof. ``RoundRecord`` checks it against the pool's data. The document
/// names practitioners and gives what a pool coordinator may read, so it is not for seekers (rule A01). The same round gives
/// the same bytes.
public struct RoundDocument: Sendable {
  /// The version of the schema.
  static let version = 2

  /// The fingerprint of everything that the round read.
  public let input: Fingerprint
  private let round: RoundResult
  private let constraints: JSONNode?
  private let explains: Bool

  /// Takes a round.
  ///
  /// - Parameters:
  ///   - round: What was decided.
  ///   - explains: Whether each pair comes with every term of its points.
  /// - Throws: `WireError` where a record of the pool has no stored form, and so no fingerprint.
  /// - Complexity: O(n log n) in the pool's records.
  public init(_ round: RoundResult, explains: Bool = true) throws(WireError) {
    self.round = round
    self.explains = explains
    input = try Fingerprint(ofRoundInput: round.context)
    constraints = round.constraints == RoundConstraints() ? nil : try round.constraints.node()
  }

  private var state: PoolState { round.context.state }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in matches, unmatched requests and prices.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.round/\(Self.version)")
      document.member("inventedData", state.pool?.isDemonstration == true ? true : nil)
      document.member("date", round.context.date.description)
      document.member("at", round.context.now.description)
      document.member("policyVersion", round.policyVersion.number)
      document.member("input", input.description)
      document.member("explained", explains)
      document.member("requests", round.requestCount)
      document.member("eligiblePairs", round.eligiblePairCount)
      document.list("requirements", round.requirementNames.map(\.description))
      document.member("constraints", constraints)
      writeAims(to: &document)
      document.list("matches", round.matches) { writer, match in
        writer.object { write(match, to: &$0) }
      }
      document.list("unmatched", round.unmatched) { writer, unmatched in
        writer.object { write(unmatched, to: &$0) }
      }
      document.object("certificate") {
        $0.list("requests", round.rowRequests.map(\.text))
        $0.list("practitioners", round.columnPractitioners.map(\.text))
        $0.members(round.certificate)
      }
      document.checksum()
    }
    return writer.bytes
  }

  /// The value of each aim; where the round is not proved best, what the first one may fall short by.
  private func writeAims(to document: inout JSONWriter) {
    var bound: [Int] = []
    if case .notProved(let values) = round.optimality { bound = values }
    let short = zip(round.values, bound).enumerated().first { $1.0.value != $1.1 }?.offset
    document.list("objectives", Array(round.values.enumerated())) { writer, aim in
      writer.object {
        $0.member("objective", aim.element.objective.rawValue)
        $0.member("value", aim.element.value)
        guard bound.indices.contains(aim.offset) else { return }
        $0.member("bound", bound[aim.offset])
        if aim.offset == short {
          let (gap, overflow) = bound[aim.offset].subtractingReportingOverflow(aim.element.value)
          $0.member("gap", overflow || gap == .min ? .max : abs(gap))
        }
      }
    }
    document.member(
      "provedOptimal", round.optimality == .proved && round.proof.violations().isEmpty)
  }

  private func write(_ match: RoundResult.Match, to writer: inout JSONWriter) {
    writer.member("request", match.request.text)
    writer.member("requestKey", state.requests[match.request]?.externalID)
    writer.member("practitioner", match.practitioner.text)
    // What the individual alone may read is no part of what the coordinator reads (rule R20).
    let judgement = round.explain(match.request, with: match.practitioner)?
      .shown(to: .coordinator)
    writer.member("points", judgement?.points ?? match.points)
    guard explains, let judgement else {
      return
    }
    writer.list("terms", judgement.terms) { writer, term in
      writer.object {
        $0.member("rule", term.rule.description)
        $0.member("score", term.score)
        $0.member("weight", term.weight)
        $0.member("points", term.points)
      }
    }
  }

  private func write(_ unmatched: UnmatchedRequest, to writer: inout JSONWriter) {
    writer.member("request", unmatched.request.text)
    writer.member("requestKey", state.requests[unmatched.request]?.externalID)
    switch unmatched.cause {
    case .mayNotAsk(let reasons):
      writer.member("cause", "mayNotAsk")
      writer.list("reasons", reasons.map(\.description))
    case .nobodyEligible: writer.member("cause", "nobodyEligible")
    case .constraints: writer.member("cause", "constraints")
    case .everyPlaceTaken: writer.member("cause", "everyPlaceTaken")
    case .pointsPreferred: writer.member("cause", "pointsPreferred")
    case .tooFewPlaces(let requests, let practitioners, let places):
      writer.member("cause", "tooFewPlaces")
      writer.object("bottleneck") {
        $0.list("requests", requests.map(\.text))
        $0.list("practitioners", practitioners.map(\.text))
        $0.member("places", places)
      }
    }
    writer.member("eligible", unmatched.eligibleCount)
    writer.list("removed", unmatched.removals) { writer, removal in
      writer.object {
        $0.member("rule", removal.rule.description)
        $0.member("practitioners", removal.count)
        $0.member("first", removal.first)
        $0.member("alone", removal.alone)
      }
    }
    if let lostLast = unmatched.lostLast {
      writer.object("lostLast") {
        $0.member("rule", lostLast.rule.description)
        $0.list("practitioners", lostLast.practitioners.map(\.text))
      }
    }
  }
}

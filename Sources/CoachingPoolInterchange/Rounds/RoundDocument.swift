public import CoachingPool
internal import PoolJSON

/// Writes what a round decided as JSON of the schema `coachingpool.round/1`, for the pool coordinator.
///
/// The document names practitioners and gives every reason, so it is not for seekers (rule A01). The
/// same round gives the same bytes.
public struct RoundDocument: Sendable {
  private let round: RoundResult
  private let state: PoolState
  private let date: CivilDate
  private let explains: Bool

  /// Takes a round and the pool that it was decided on.
  ///
  /// - Parameters:
  ///   - round: What was decided.
  ///   - state: The pool.
  ///   - date: The day of the decision.
  ///   - explains: Whether each pair comes with every term of its points.
  public init(_ round: RoundResult, on state: PoolState, date: CivilDate, explains: Bool = true) {
    self.round = round
    self.state = state
    self.date = date
    self.explains = explains
  }

  /// The document's bytes, ending with a line feed.
  /// - Complexity: linear in matches and unmatched requests.
  public func bytes() -> [UInt8] {
    var writer = JSONWriter(style: .pretty)
    writer.object { document in
      document.member("schema", "coachingpool.round/1")
      document.member("inventedData", state.pool?.isDemonstration == true ? true : nil)
      document.member("date", date.description)
      document.member("policyVersion", round.policyVersion.number)
      document.member("requests", round.requestCount)
      document.member("eligiblePairs", round.eligiblePairCount)
      document.list("objectives", round.values) { writer, value in
        writer.object {
          $0.member("objective", value.objective.rawValue)
          $0.member("value", value.value)
        }
      }
      document.member(
        "provedOptimal", round.optimality == .proved && round.proof.violations().isEmpty)
      document.list("matches", round.matches) { writer, match in
        writer.object { write(match, to: &$0) }
      }
      document.list("unmatched", round.unmatched) { writer, unmatched in
        writer.object { write(unmatched, to: &$0) }
      }
    }
    return writer.bytes
  }

  private func write(_ match: RoundResult.Match, to writer: inout JSONWriter) {
    writer.member("request", match.request.text)
    writer.member("requestKey", state.requests[match.request]?.externalID)
    writer.member("practitioner", match.practitioner.text)
    writer.member("points", match.points)
    guard explains, let judgement = round.explain(match.request, with: match.practitioner) else {
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
        $0.member("alone", removal.alone)
      }
    }
  }
}

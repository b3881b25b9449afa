import CoachingPool

/// Puts a round into lines for a pool coordinator.
struct RoundLines {
  private let round: RoundResult
  private let context: MatchContext

  init(_ round: RoundResult, _ context: MatchContext) {
    self.round = round
    self.context = context
  }

  /// The pool, the day, and whether all is invented.
  func heading() -> [String] {
    let name = context.state.pool?.name(on: context.date) ?? "The pool"
    return [
      "\(Terminal.safe(name)), \(context.date), policy version \(round.policyVersion)"
    ]
      + (context.state.pool?.isDemonstration == true
        ? ["Invented data: every organisation and person here is made up."] : [])
  }

  /// How many were served, and the proof.
  func summary() -> [String] {
    let served = round.matches.count
    let points = round.matches.reduce(0) { $0 + $1.points }
    return [
      "Served \(served) of \(round.requestCount) requests, with \(points) points; \(round.unmatched.count) found nobody.",
      "\(round.eligiblePairCount) pairs met every requirement; \(round.availablePractitionerCount) practitioners had a place free.",
      "\(proof()) Aims in order: \(round.values.map { "\(title($0.objective)) \($0.value)" }.joined(separator: ", then ")).",
    ]
  }

  /// One line a pair.
  func matches() -> [String] {
    ["Matches:"]
      + round.matches.map { match in
        "  \(match.request) with \(match.practitioner): \(person(match.request)) and \(practitioner(match.practitioner)), \(points(of: match)) points"
      }
  }

  /// One pair with every term.
  func explanation(of match: RoundResult.Match) -> [String] {
    let whole = round.explain(match.request, with: match.practitioner)
    // What the individual alone may read is no part of what the coordinator reads (rule R20).
    guard let judgement = whole?.shown(to: .coordinator) else { return [] }
    let request = context.state.requests[match.request]
    let kind = request.map { $0.kind.title.lowercased() } ?? ""
    var lines = [
      "\(match.request): \(person(match.request)) asks for \(kind); themes: \(request?.themes.map { $0.title.lowercased() }.joined(separator: ", ") ?? "")",
      "  with \(match.practitioner): \(practitioner(match.practitioner))",
      "  met all \(judgement.filters.count) requirements",
    ]
    for term in judgement.terms {
      let points =
        String(repeating: " ", count: max(0, 5 - "\(term.points)".count)) + "\(term.points)"
      lines.append(
        "  \(points)  \(round.sentence(of: term.rule) ?? "\(term.rule)") (\(term.score) × \(term.weight))"
      )
    }
    let total =
      String(repeating: " ", count: max(0, 5 - "\(judgement.points)".count)) + "\(judgement.points)"
    return lines + ["  \(total)  points in all"]
  }

  /// Every request that found nobody, with the reason.
  func unmatched() -> [String] {
    guard !round.unmatched.isEmpty else { return ["Everybody who asked found somebody."] }
    return ["Found nobody (for the coordinator; the individual reads \"not available\"):"]
      + round.unmatched.flatMap { Array(explanation(of: $0).prefix(2)).map { "  \($0)" } }
  }

  /// One request that found nobody, with the reason and what each requirement took away.
  func explanation(of unmatched: UnmatchedRequest) -> [String] {
    let kind = context.state.requests[unmatched.request]?.kind.title.lowercased() ?? ""
    var lines = ["\(unmatched.request): \(person(unmatched.request)), \(kind)"]
    switch unmatched.cause {
    case .mayNotAsk(let reasons):
      lines += reasons.map { "  \(Terminal.safe($0.description))" }
      return lines
    case .nobodyEligible:
      let alone = unmatched.removals.filter { $0.alone > 0 }.max { $0.alone < $1.alone }
      lines.append(
        "  Nobody meets every requirement."
          + (alone.map {
            " Without \"\(round.sentence(of: $0.rule) ?? "\($0.rule)")\" there would be \($0.alone)."
          } ?? " No single requirement decides it."))
    case .tooFewPlaces(let requests, let practitioners, let places):
      lines.append(
        "  \(requests.count) requests need one of \(practitioners.count) practitioners, who have \(places) \(places == 1 ? "place" : "places") between them."
      )
    case .constraints:
      lines.append("  A place could be had, but the constraints of the round stand against it.")
    case .everyPlaceTaken:
      lines.append("  Every place of every practitioner who suits went to another request.")
    case .pointsPreferred:
      lines.append("  Serving it would have cost points, which the policy puts first.")
    }
    for removal in unmatched.removals {
      lines.append(
        "  \(removal.count) not, \(removal.first) of them first here: \(round.sentence(of: removal.rule) ?? "\(removal.rule)")"
      )
    }
    return lines
  }

  private func points(of match: RoundResult.Match) -> Int {
    round.explain(match.request, with: match.practitioner)?.shown(to: .coordinator).points
      ?? match.points
  }

  private func proof() -> String {
    switch round.optimality {
    case .proved: "Proof checked: nothing better was possible."
    case .notProved(let bound):
      "Not proved best: the search ended after \(round.proof.branchCount) branches; nothing beyond \(bound.map(String.init).joined(separator: ", ")) is possible."
    }
  }

  private func title(_ objective: MatchingPolicy.Objective) -> String {
    switch objective {
    case .peopleServed: "people served"
    case .peopleServedByWaiting: "people served, weighed by waiting"
    case .seniorsInOwnOrganisation: "seniors in their own organisation"
    case .worstOff: "points of the worst-off"
    case .totalFit: "points"
    case .load: "places taken before"
    }
  }

  private func person(_ request: RequestID) -> String {
    guard let request = context.state.requests[request],
      let person = context.state.people[request.individual]
    else { return "" }
    return name(person, at: request.organisation)
  }

  private func practitioner(_ id: PractitionerID) -> String {
    guard let person = context.state.practitioners[id].flatMap({ context.state.people[$0.person] })
    else { return "" }
    return name(person, at: person.affiliations(on: context.date).first?.organisation)
  }

  private func name(_ person: Person, at organisation: OrganisationID?) -> String {
    let place = organisation.map { context.state.organisationName($0, on: context.date) }
    return Terminal.safe(person.name + (place.map { " (\($0))" } ?? ""))
  }
}

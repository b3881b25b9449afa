import CoachingPool

/// Puts what would serve a request, whom it could meet instead, and why not, into lines.
struct WhyNotLines {
  private let explainer: RoundExplainer
  private let round: RoundResult
  /// How many alternates and names a line or list shows at most.
  private let limit = 10

  init(_ round: RoundResult) throws(RoundError) {
    self.round = round
    explainer = try RoundExplainer(round)
  }

  /// Who was lost last, which constraints govern, and the smallest changes, of a request that found
  /// nobody; for a pool coordinator.
  func changes(for unmatched: UnmatchedRequest) throws(RoundError) -> [String] {
    var lines: [String] = []
    if let last = unmatched.lostLast {
      let names = last.practitioners.prefix(limit).map(\.text).joined(separator: ", ")
      let more =
        last.practitioners.count > limit ? " and \(last.practitioners.count - limit) more" : ""
      lines.append(
        "  Lost last, by \"\(round.sentence(of: last.rule) ?? "\(last.rule)")\": \(names)\(more)")
    }
    lines += sentences(
      try explainer.constraintsThatGovern(unmatched.request).shown(to: .coordinator)
    ).map { "  \($0)" }
    if let found = try explainer.relaxations(for: unmatched.request) {
      lines.append("  What would serve it:")
      lines += sentences(found.shown(to: .coordinator)).map { "    \($0)" }
    }
    return lines
  }

  /// Whom a request could meet instead, and what that would cost; for a pool coordinator.
  func alternates(for request: RequestID) throws(RoundError) -> [String] {
    guard let found = try explainer.alternates(for: request, limit: limit) else { return [] }
    return ["  Alternates, best first:"]
      + sentences(found.shown(to: .coordinator)).map { "    \($0)" }
  }

  /// The answer about one pair, for that reader; `nil` where one of the two took no part.
  func why(
    _ request: RequestID, not practitioner: PractitionerID, as reader: Audience
  ) throws(RoundError) -> [String]? {
    try explainer.why(request, not: practitioner).map { sentences($0.shown(to: reader)) }
  }

  /// Everything about one request, for that reader; `nil` where it took no part.
  func why(_ request: RequestID, as reader: Audience) throws(RoundError) -> [String]? {
    if let left = round.unmatched.first(where: { $0.request == request }) {
      let told = sentences(left.shown(to: reader))
      return reader == .coordinator ? told + (try changes(for: left)) : told
    }
    var lines: [String]?
    for match in round.matches where match.request == request {
      lines = (lines ?? []) + (try why(request, not: match.practitioner, as: reader) ?? [])
    }
    guard let lines, reader == .coordinator else { return lines }
    return lines + (try alternates(for: request))
  }

  private func sentences(_ reasons: [Reason]) -> [String] {
    reasons.map { Terminal.safe($0.description) }
  }
}

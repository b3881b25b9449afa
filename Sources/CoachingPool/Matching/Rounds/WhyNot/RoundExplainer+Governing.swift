internal import MatchingAlgorithms

extension RoundExplainer {
  /// Names each constraint of the round without which a request that found nobody would be served.
  ///
  /// - Returns: The constraints, for the pool coordinator; none where it takes several, and where the
  ///   request is served or was not kept out by constraints.
  /// - Throws: ``RoundError`` where the task was cancelled.
  /// - Complexity: one round decided anew for each constraint.
  public func constraintsThatGovern(_ request: RequestID) throws(RoundError)
    -> GoverningConstraints
  {
    guard round.unmatched.contains(where: { $0.request == request && $0.cause == .constraints }),
      let row = round.field.row(of: request)
    else { return GoverningConstraints(reasons: []) }
    do {
      var reasons: [Reason] = []
      for (change, reason) in drops() where try serves(row, change) { reasons.append(reason) }
      if !replay.apart.isEmpty {
        let free = try replay.decide(round.proof.graph, keepsApart: false)
        if free?.unservedRows.contains(row) == false {
          reasons.append(Reason(.apartGoverns, audience: .coordinator))
        }
      }
      return GoverningConstraints(reasons: reasons)
    } catch { throw RoundError(error, in: round.field, round.constraints) }
  }

  /// Every constraint left out by itself, with the reason that it is.
  private func drops() -> [(GraphChange, Reason)] {
    let field = round.field
    let constraints = round.constraints
    var drops: [(GraphChange.Dropped, Reason)] = []
    for (index, quota) in constraints.quotas.enumerated() {
      drops.append(
        (
          .quota(index),
          Reason(
            .quotaGoverns,
            [
              "organisation": quota.organisation.text, "side": quota.side.rawValue,
              "least": "\(quota.atLeast)", "most": quota.atMost.map(String.init) ?? "any number",
            ], audience: .coordinator)
        ))
    }
    for minimum in constraints.minimums {
      guard let column = field.column(of: minimum.practitioner) else { continue }
      drops.append(
        (
          .minimum(column: column),
          Reason(
            .minimumGoverns,
            ["practitioner": minimum.practitioner.text, "least": "\(minimum.least)"],
            audience: .coordinator)
        ))
    }
    for wanted in constraints.wanted {
      guard let row = field.row(of: wanted.request) else { continue }
      drops.append(
        (
          .demand(row: row),
          Reason(
            .wantedGoverns,
            ["request": wanted.request.text, "wanted": "\(wanted.practitioners)"],
            audience: .coordinator)
        ))
    }
    for pair in constraints.pinned {
      guard let row = field.row(of: pair.request), let column = field.column(of: pair.practitioner)
      else { continue }
      drops.append(
        (
          .forced(row: row, column: column),
          Reason(
            .pinnedGoverns,
            ["request": pair.request.text, "practitioner": pair.practitioner.text],
            audience: .coordinator)
        ))
    }
    return drops.map { dropped, reason in
      var change = GraphChange()
      change.dropped = dropped
      return (change, reason)
    }
  }

  private func serves(_ row: Int, _ change: GraphChange) throws(MatchingError) -> Bool {
    do {
      return try replay.decide(try change.applied(to: round.proof.graph))?
        .unservedRows.contains(row) == false
    } catch {
      if error.isShortage { return false }
      throw error
    }
  }
}

extension ReasonCode {
  /// A bound on an organisation's pairs keeps a request out.
  public static let quotaGoverns = ReasonCode("round.quotaGoverns")
  /// A practitioner's minimum keeps a request out.
  public static let minimumGoverns = ReasonCode("round.minimumGoverns")
  /// Another request that takes several practitioners keeps a request out.
  public static let wantedGoverns = ReasonCode("round.wantedGoverns")
  /// A pinned pair keeps a request out.
  public static let pinnedGoverns = ReasonCode("round.pinnedGoverns")
  /// Requests that may not share a practitioner keep a request out.
  public static let apartGoverns = ReasonCode("round.apartGoverns")
}

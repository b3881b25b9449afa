internal import MatchingAlgorithms

/// Puts a round together from its claimed certificate, without solving anything.
package enum RoundRebuild {
  /// What came of it.
  package enum Outcome: Sendable {
    /// Everything the certificate claims holds for this pool.
    case holds(RoundResult)
    /// It does not, for these reasons.
    case fails([String])
  }

  /// Judges every pair again, and checks the certificate against what comes of it.
  ///
  /// - Throws: ``RoundError`` where policy or constraints have faults in this pool.
  /// - Complexity: O(r · p) verdicts for r requests and p practitioners.
  package static func run(
    _ context: MatchContext, rules: RuleSet, under constraints: RoundConstraints,
    claiming certificate: RoundCertificate
  ) throws(RoundError) -> Outcome {
    let round = try PreparedRound(context, rules, constraints)
    let rows = CompiledRows(round.planned)
    let graph = try round.field.graph(of: rows, round.constraints)
    let misfits = certificate.misfits(
      rows: graph.rowCount, columns: graph.columnCount, quotas: graph.quotas.count)
    guard misfits.isEmpty else { return .fails(misfits) }
    guard
      let proof = RoundProof(
        graph, certificate.tree(rows: graph.rowCount),
        round.field.levels(round.rules.objectives),
        keepingApart: round.field.apart)
    else { return .fails(["There is no round to check."]) }
    let violations = proof.violations()
    guard violations.isEmpty else { return .fails(violations) }
    return .holds(round.result(proof, rows))
  }
}

extension RoundConstraints {
  /// The same constraints in an order of their own, so that how they were listed changes nothing.
  var inOrder: RoundConstraints {
    RoundConstraints(
      only: only, pinned: pinned.sorted(), forbidden: forbidden.sorted(),
      minimums: minimums.sorted { ($0.practitioner, $0.least) < ($1.practitioner, $1.least) },
      wanted: wanted.sorted { ($0.request, $0.practitioners) < ($1.request, $1.practitioners) },
      quotas: quotas.sorted {
        ($0.organisation, $0.side.rawValue, $0.atLeast, $0.atMost ?? .max)
          < ($1.organisation, $1.side.rawValue, $1.atLeast, $1.atMost ?? .max)
      })
  }
}

extension RoundResult {
  /// The pool, the moment and the policy of the round.
  package var context: MatchContext { field.context }
  /// The requests in the order of the certificate's rows.
  package var rowRequests: [RequestID] { field.seekers.map(\.request.id) }
  /// The practitioners in the order of the certificate's columns.
  package var columnPractitioners: [PractitionerID] { field.candidates.map(\.practitioner.id) }
  /// The requirements of the policy, in its order.
  package var requirementNames: [RuleName] { rules.requirements.map(\.name) }
  /// What proves the round.
  package var certificate: RoundCertificate { RoundCertificate(proof) }
}

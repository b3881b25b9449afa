extension Fingerprint {
  /// Takes the fingerprint of everything that a round reads.
  ///
  /// These are the pool, the policy in force, organisations, memberships, people and their merges,
  /// declared conflicts, practitioners, requests, invitations and engagements: for each in the order of
  /// kind and identifier, its kind, its identifier and its stored form (``Record/encoded()``), with a
  /// zero byte after each. Then, for each practitioner of whose standing something is known, be it passed
  /// in or worked out from the pool's records, `standing`,
  /// the identifier, and for how long its six parts hold in their order: a day, `-` for no end, or nothing
  /// where that is unknown; again with a zero byte after each. The moment and the constraints of a round
  /// are no part of it, since its record states them, nor are earlier rounds, sessions or trails.
  ///
  /// - Throws: ``WireError`` where a record has no stored form.
  /// - Complexity: O(n log n) in the records, and linear in their bytes.
  public init(ofRoundInput context: MatchContext) throws(WireError) {
    self.init(of: EmptyCollection())
    let unread: Set<RecordKind> = [
      .practitionerNote, .reflection, .disclosure,
      .policy, .sharedAgreement, .workingAgreement, .session, .sessionAction, .reviews, .goalRating,
      .sponsorRating, .sponsorPreparation, .evaluationRequest, .auditEntry, .round, .assurance,
      .complaint, .practitionerFeedback, .supervisionEntry, .supervisor, .supervisionArrangement,
      .supervisionWaiver, .cpdEntry, .poolEvent, .trainingCohort, .logConsent,
      .legalHold,
      .benchmark, .costItem, .benefitItem, .charge, .evaluationResponse, .signpostingTally,
    ]
    let records =
      context.state.records.filter { !unread.contains($0.key.kind) } + [.policy(context.policy)]
    for record in records.map({ (key: $0.key, record: $0) }).sorted(by: { $0.key < $1.key }) {
      add(part: record.key.kind.rawValue.utf8)
      add(part: record.key.id.utf8)
      add(part: try record.record.encoded())
    }
    let followed = context.standings.keys + context.state.assurances.values.map(\.practitioner)
    for id in followed.sorted().uniqued() {
      let standing = context.standing(of: id)
      if standing == .unknown { continue }
      add(part: "standing".utf8)
      add(part: id.text.utf8)
      for holding in [
        standing.supervision, standing.requiredCredential, standing.codeOfEthics,
        standing.organisationSupport, standing.reference, standing.insurance,
      ] {
        switch holding {
        case .unknown: add(part: "".utf8)
        case .until(let day): add(part: day.description.utf8)
        case .withoutEnd: add(part: "-".utf8)
        }
      }
    }
  }

  private mutating func add(part: some Sequence<UInt8>) {
    add(part)
    add(CollectionOfOne(0))
  }
}

extension Record {
  /// Whether a free text is left in it that was not erased.
  var hasTexts: Bool {
    var pen = WirePen()
    pen.texts = .erase
    _ = try? bytes(through: &pen)
    return pen.hasRewritten
  }
}

extension Person {
  /// Whether this is what an erasure left.
  var isTombstone: Bool { name == WirePen.erased }
}

extension PractitionerMembership {
  /// Whether this is what an erasure left.
  var isTombstone: Bool { profile == WirePen.erased }
}

extension AuditEntry {
  /// Who stands in the place of an actor whose pseudonym went.
  static let nobody = ActorID(unchecked: "erased")

  /// The entry without its actor's pseudonym.
  func truncated() -> AuditEntry {
    AuditEntry(
      id: id, engagement: engagement, number: number, at: at, actor: Self.nobody, role: role,
      session: session, policyVersion: policyVersion, machine: machine, event: event, from: from,
      to: to, reasonCode: reasonCode, agreementVersion: agreementVersion)
  }
}

extension PoolState {
  /// The records of an engagement whose texts go some time after it.
  func textRecords(of engagement: EngagementID) -> [Record] {
    var records: [Record] = []
    if let it = sharedAgreements[engagement] { records.append(.sharedAgreement(it)) }
    if let it = workingAgreements[engagement] { records.append(.workingAgreement(it)) }
    if let it = reviews[engagement] { records.append(.reviews(it)) }
    records += sessions(of: engagement).map { .session($0) }
    records += actionsByEngagement[engagement].compactMap { actions[$0] }
      .map { .sessionAction($0) }
    records += preparationsByEngagement[engagement].compactMap { preparations[$0] }
      .map { .sponsorPreparation($0) }
    return records
  }
}

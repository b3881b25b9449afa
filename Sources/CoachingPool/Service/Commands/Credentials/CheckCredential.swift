/// Records a credential whose evidence somebody saw, or corrects one.
///
/// It is for the pool coordinator, by name, and for nobody about their own credential or in a matter in
/// which they have a part (rule A23). A credential of the same scheme, level and day of award is the same
/// award, and gets the new day and the new eyes. Source: issue of quality, "evidence on file with date and
/// who checked it".
public struct CheckCredential: Command {
  /// The name that commits keep.
  public static let name = "checkCredential"
  /// The practitioner.
  public let practitioner: PractitionerID
  /// What was seen; who saw it is whoever gives the command.
  public let credential: Credential
  /// The credential in whose place it stands; `nil` for the same award, or a new one.
  public let corrected: Credential?

  /// Records what was seen.
  ///
  /// - Parameters:
  ///   - practitioner: The practitioner.
  ///   - kind: Whether it expires.
  ///   - scheme: The scheme.
  ///   - level: The level.
  ///   - awarded: The day of the award.
  ///   - expires: The first day on which it no longer holds, where the evidence says so; without it the
  ///     years of the scheme count.
  ///   - seen: The day on which the evidence was seen.
  ///   - corrected: The credential as it stands, where another award or day was recorded by mistake.
  public init(
    _ practitioner: PractitionerID, kind: Credential.Kind, scheme: String, level: String,
    awarded: CivilDate, expires: CivilDate? = nil, seen: CivilDate,
    correcting corrected: Credential? = nil
  ) {
    self.practitioner = practitioner
    credential = Credential(
      kind: kind, scheme: scheme, level: level, awarded: awarded, expires: expires,
      evidenceSeen: seen)
    self.corrected = corrected
  }

  /// Checks who saw it, whose it is and the days, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Credential> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.poolCoordinator])
    try guards.refuseIfUnmet()
    var next = try guards.found(
      state.practitioners[practitioner], .practitioner, practitioner.text)
    let today = state.date(at: context.now)
    guards.require(context.actor.person != nil, Reason(.nameThePerson))
    guards.requireDisinterested(context.actor, in: [next.person], state, on: today)
    try guards.refuseIfUnmet()
    let seen = Credential(
      kind: credential.kind, scheme: credential.scheme, level: credential.level,
      awarded: credential.awarded, expires: credential.expires,
      evidenceSeen: credential.evidenceSeen, evidenceSeenBy: context.actor.pseudonym)
    for (what, day) in [("award", seen.awarded), ("look at the evidence", seen.evidenceSeen)] {
      if let day, day > today {
        guards.require(
          false, Reason(.dayAhead, ["what": what, "day": day.description]))
      }
    }
    var faults = FaultList(RecordKey(.practitioner, practitioner.text))
    faults.credential("credentials", seen)
    guards.require(faults.faults)
    guards.require(
      corrected.map(next.credentials.contains) ?? true, Reason(.credentialNotHeld))
    try guards.refuseIfUnmet()
    next.record(seen, inPlaceOf: corrected)
    let isKnown = state.practitioners[practitioner]?.credentials == next.credentials
    return Decision(seen, isKnown ? [] : [.put(.practitioner(next))])
  }
}

extension PractitionerMembership {
  /// Puts a credential in the place of another, or of the same award, or at the end.
  fileprivate mutating func record(_ credential: Credential, inPlaceOf corrected: Credential?) {
    let place =
      corrected.flatMap { credentials.firstIndex(of: $0) }
      ?? credentials.firstIndex { $0.isSameAward(as: credential) }
    guard let place else {
      credentials.append(credential)
      return
    }
    credentials[place] = credential
  }
}

extension Credential {
  /// Whether another record is of the same award.
  func isSameAward(as other: Credential) -> Bool {
    scheme == other.scheme && level == other.level && awarded == other.awarded
  }

  /// The same credential with whoever saw the evidence, where another record of it that is like it in
  /// everything else says who: no file holds that.
  package func keepingWhoSaw(_ stored: [Credential]) -> Credential {
    guard evidenceSeenBy == nil, evidenceSeen != nil,
      let known = stored.first(where: {
        isSameAward(as: $0) && kind == $0.kind && expires == $0.expires
          && evidenceSeen == $0.evidenceSeen
      })
    else { return self }
    return known
  }
}

extension ReasonCode {
  /// A day lies in the future.
  public static let dayAhead = ReasonCode("credential.dayAhead")
  /// The practitioner has no such credential to correct.
  public static let credentialNotHeld = ReasonCode("credential.notHeld")
}

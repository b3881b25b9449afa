/// How far the contracting of an engagement is on a day, for guards to ask.
///
/// Each answer names every reason at once. Source: rules R24, R27, A17 and A34.
public struct ContractingStanding: Hashable, Sendable {
  /// The engagement.
  public let engagement: Engagement
  /// Its shared agreement; `nil` where none was begun.
  public let agreement: SharedAgreement?
  /// Those whom the agreement concerns on the day.
  public let parties: [AgreementParty]

  /// Looks at a contracting.
  ///
  /// - Parameters:
  ///   - engagement: The engagement, with its involvement and sponsors.
  ///   - agreement: Its shared agreement, where one was begun.
  ///   - practitioner: The person who coaches or mentors.
  ///   - date: The day.
  public init(
    of engagement: Engagement, _ agreement: SharedAgreement?, practitioner: PersonID,
    on date: CivilDate
  ) {
    self.engagement = engagement
    self.agreement = agreement
    parties = AgreementParty.list(of: engagement, practitioner: practitioner, on: date)
  }

  /// How many sides the contracting has.
  public var form: ContractingForm { ContractingForm(of: parties) }

  /// Those who have not signed the current version, or not acknowledged it.
  public var outstanding: [AgreementParty] { outstanding(on: agreement?.current, among: parties) }

  /// Tells whether work may begin (E6).
  ///
  /// The involvement is set, and the current version says all that it has to, concerns everybody whom it
  /// has to, and bears the signatures of the individual and the practitioner. That a version is new
  /// after a change is asked by ``Activate``.
  ///
  /// Whoever signs acknowledges the limits of confidentiality. The sponsor's signature is not waited for
  /// (rules A17 and A34); see ``planningAnother(sessionsHeld:)``.
  public var activation: Verdict {
    var reasons: [Reason] = []
    if engagement.involvement == nil { reasons.append(Reason(.involvementNotSet)) }
    guard let current = agreement?.current else {
      return Verdict(reasons + [Reason(.noAgreement)])
    }
    reasons += current.terms.reveal().completeness.reasons
    reasons += isForTodaysParties(current).reasons
    reasons += missingSignatures(on: current, of: .sign, among: parties)
    return Verdict(reasons)
  }

  /// Tells whether one more session may be planned as far as signatures go (rule A34).
  ///
  /// Once a session was held, a fully involved sponsor has to have signed the version in force. While an
  /// agreement is made anew, sessions go on under the old one for as long as the policy lets them, and
  /// it is the old one's sponsors who have to have signed it.
  /// - Parameter sessionsHeld: How many sessions were held.
  public func planningAnother(sessionsHeld: Int) -> Verdict {
    guard sessionsHeld > 0 else { return .met }
    let inForce = engagement.agreementVersion.flatMap { agreement?.version($0) }
    let version = inForce ?? agreement?.current
    let isMadeAnew = engagement.recontracting != nil
    let asked = parties.filter { party in
      !isMadeAnew || version?.parties.contains(party.party) ?? false
    }
    return Verdict(missingSignatures(on: version, of: .signBeforeSecondSession, among: asked))
  }

  /// Tells whether a party may sign a version: it is the current one, says all that it has to, concerns
  /// everybody whom it has to, and they have not signed it yet.
  public func signing(_ number: Int, as party: EngagementParty) -> Verdict {
    guard let current = agreement?.current else {
      return .notMet([Reason(.noAgreement)])
    }
    guard let version = agreement?.version(number), version.number == current.number else {
      return .notMet([
        Reason(
          .notTheCurrentVersion, ["version": "\(number)", "current": "\(current.number)"])
      ])
    }
    var reasons = isForTodaysParties(version).reasons + version.terms.reveal().completeness.reasons
    if !parties.contains(where: { $0.party == party }) {
      reasons.append(Reason(.noParty, ["role": party.role.rawValue]))
    }
    if version.signature(of: party)?.kind == kind(of: party) {
      reasons.append(Reason(.signedAlready, ["version": "\(number)"]))
    }
    return Verdict(reasons)
  }

  /// What a party gives today: a signature, or an acknowledgement.
  func kind(of party: EngagementParty) -> AgreementSignature.Kind {
    parties.first { $0.party == party }?.duty == .acknowledge ? .acknowledged : .signed
  }

  /// Whether everybody who is a party today was one when the version was proposed.
  private func isForTodaysParties(_ version: AgreementVersion) -> Verdict {
    let isSame = parties.allSatisfy { version.parties.contains($0.party) }
    return .require(
      isSame, else: Reason(.partiesHaveChanged, ["version": "\(version.number)"]))
  }

  private func outstanding(
    on version: AgreementVersion?, among asked: [AgreementParty]
  ) -> [AgreementParty] {
    asked.filter { party in
      guard let given = version?.signature(of: party.party) else { return true }
      // An acknowledgement is no signature, should more be asked of somebody later.
      return party.duty != .acknowledge && given.kind != .signed
    }
  }

  private func missingSignatures(
    on version: AgreementVersion?, of duty: AgreementParty.Duty, among asked: [AgreementParty]
  ) -> [Reason] {
    outstanding(on: version, among: asked).filter { $0.duty == duty }.map(\.role).uniqued().map {
      Reason(.missingSignature, ["role": $0.rawValue])
    }
  }
}

extension ReasonCode {
  /// The current version lacks the signature of a role (rules R24 and A34).
  public static let missingSignature = ReasonCode("agreement.missingSignature")
  /// Another version than the current one is to be signed.
  public static let notTheCurrentVersion = ReasonCode("agreement.notTheCurrentVersion")
  /// Somebody is a party now who was none when the version was proposed.
  public static let partiesHaveChanged = ReasonCode("agreement.partiesHaveChanged")
  /// Whoever signs is no party in that role.
  public static let noParty = ReasonCode("agreement.noParty")
  /// The party has signed the version.
  public static let signedAlready = ReasonCode("agreement.signedAlready")
}

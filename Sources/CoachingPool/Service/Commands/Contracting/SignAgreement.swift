/// Signs the current version of the shared agreement, or takes note of it.
///
/// Whoever signs names the version that they read; another one is refused, and so is one that lacks
/// anything it has to say. A sponsor with a light touch acknowledges by the same command. Source: rules
/// R24, R27, R28, A17 and A34; workflow section 8.3, E6.
public struct SignAgreement: Command {
  /// The name that commits keep.
  public static let name = "signAgreement"
  /// The engagement.
  public let engagement: EngagementID
  /// The version that was read.
  public let version: Int
  /// Whether whoever signs acknowledges the limits of confidentiality.
  public let acknowledgesLimits: Bool

  /// Signs a version.
  public init(_ engagement: EngagementID, version: Int, acknowledgesLimits: Bool) {
    self.engagement = engagement
    self.version = version
    self.acknowledgesLimits = acknowledgesLimits
  }

  /// Checks who signs what, and keeps the signature.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<AgreementSignature> {
    var guards = CommandGuards(Self.name)
    let today = state.date(at: context.now)
    let standing = try guards.contracting(of: engagement, in: state, on: today)
    let actor = context.actor
    guards.requireRole(actor, among: [.individual, .practitioner, .sponsor, .humanResources])
    try guards.refuseIfUnmet()
    // Nobody but a party reads anything of the agreement, a missing item or a version's number included.
    guard let party = state.party(actor, among: standing.parties) else {
      throw Refusal(
        Self.name,
        [
          Reason(
            .notThePersonConcerned, ["person": "a party to the agreement, in their own role,"])
        ])
    }
    guards.requireState(
      of: standing.engagement, among: [.contracting, .active, .paused, .closing])
    guards.require(acknowledgesLimits, Reason(.limitsNotAcknowledged))
    guards.require(standing.signing(version, as: party))
    try guards.refuseIfUnmet()
    let signature = AgreementSignature(party, standing.kind(of: party), at: context.now)
    var next = standing.agreement ?? SharedAgreement(of: engagement)
    next.sign(version, signature)
    return Decision(
      signature,
      [.put(.sharedAgreement(next))]
        + state.contracted(.sign, standing.engagement, version: version, in: context))
  }
}

extension SharedAgreement {
  /// Puts a signature on a version; a signature takes the place of an earlier acknowledgement.
  fileprivate mutating func sign(_ number: Int, _ signature: AgreementSignature) {
    guard let place = versions.firstIndex(where: { $0.number == number }) else { return }
    versions[place].signatures.removeAll { $0.party == signature.party }
    versions[place].signatures.append(signature)
  }
}

extension ReasonCode {
  /// Whoever signs does not acknowledge the limits of confidentiality.
  public static let limitsNotAcknowledged = ReasonCode("agreement.limitsNotAcknowledged")
}

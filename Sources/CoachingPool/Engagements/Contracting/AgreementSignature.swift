/// Somebody's signature on one version of an agreement, or their word that they took note of it.
///
/// Whoever gives it acknowledges the limits of confidentiality that the version lists.
public struct AgreementSignature: Hashable, Sendable {
  /// What was given.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A signature.
    case signed
    /// An acknowledgement, as a sponsor with a light touch gives.
    case acknowledged
  }

  /// Who gave it, in what role.
  public let party: EngagementParty
  /// What was given.
  public let kind: Kind
  /// When.
  public let at: Instant

  /// Records a signature.
  public init(_ party: EngagementParty, _ kind: Kind, at: Instant) {
    self.party = party
    self.kind = kind
    self.at = at
  }
}

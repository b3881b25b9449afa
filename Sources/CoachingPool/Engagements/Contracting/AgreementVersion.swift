/// One version of a shared agreement: its terms as they were proposed, and who signed exactly these.
///
/// Its terms never change; another word makes another version (rule R28).
public struct AgreementVersion: Hashable, Sendable {
  /// Its number, 1 for the first.
  public let number: Int
  /// When it was proposed.
  public let proposed: Instant
  /// In whose role it was proposed.
  public let proposedBy: Role
  /// What had changed, where it makes an earlier agreement anew.
  public let change: Recontracting.Change?
  /// The leadership programme of which the engagement was a part.
  public let programme: LeadershipProgrammeID?
  /// Whom it concerns.
  public let parties: [EngagementParty]
  /// What it says.
  public let terms: Confidential<AgreementTerms>
  /// Who signed it, in the order of time.
  public internal(set) var signatures: [AgreementSignature]

  /// Records a version.
  public init(
    number: Int, proposed: Instant, proposedBy: Role, change: Recontracting.Change? = nil,
    programme: LeadershipProgrammeID? = nil, parties: [EngagementParty],
    terms: Confidential<AgreementTerms>, signatures: [AgreementSignature] = []
  ) {
    self.number = number
    self.proposed = proposed
    self.proposedBy = proposedBy
    self.change = change
    self.programme = programme
    self.parties = parties
    self.terms = terms
    self.signatures = signatures
  }

  /// The signature of a party, or their acknowledgement.
  public func signature(of party: EngagementParty) -> AgreementSignature? {
    signatures.first { $0.party == party }
  }
}

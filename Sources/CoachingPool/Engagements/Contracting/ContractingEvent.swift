/// What happens in contracting without moving the engagement, as the audit trail names it.
public enum ContractingEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is decided how far a sponsor is involved, and who it is.
  case setInvolvement
  /// A contracting meeting is planned.
  case planMeeting
  /// A version of the shared agreement is proposed.
  case propose
  /// A version of the shared agreement is signed or acknowledged.
  case sign
  /// The working agreement is written.
  case writeWorkingAgreement
  /// The sponsor answers the questions with which they prepare.
  case prepare
  /// The sponsor lets the individual read those answers.
  case releasePreparation

  /// The word under which the audit trail keeps them: ``AuditEntry/machine``.
  public static let machine = "contracting"
}

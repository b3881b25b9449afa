/// What shows that a practitioner is qualified: a qualification, or an accreditation with an end.
///
/// A qualification is an award of an awarding body and does not expire; an accreditation is an award
/// of a professional body and does. Source: glossary; standards section 6.3.
public struct Credential: Hashable, Sendable, Codable {
  /// Whether the award expires.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// An award that does not expire.
    case qualification
    /// An award that expires.
    case accreditation
  }

  /// Whether it expires.
  public let kind: Kind
  /// The scheme: `ILM`, `EMCC-EIA`, `ICF`, `AC`.
  public let scheme: String
  /// The level in the scheme: `5`, `7`, `Practitioner`, `PCC`.
  public let level: String
  /// The day of the award.
  public let awarded: CivilDate
  /// The first day on which an accreditation no longer holds.
  public let expires: CivilDate?
  /// The day on which somebody saw the evidence; `nil` while there is none on file.
  public let evidenceSeen: CivilDate?
  /// Who saw it, by the pseudonym that the audit trail keeps; `nil` where nobody recorded that.
  public let evidenceSeenBy: ActorID?

  /// Records a credential.
  public init(
    kind: Kind, scheme: String, level: String, awarded: CivilDate, expires: CivilDate? = nil,
    evidenceSeen: CivilDate? = nil, evidenceSeenBy: ActorID? = nil
  ) {
    self.kind = kind
    self.scheme = scheme
    self.level = level
    self.awarded = awarded
    self.expires = expires
    self.evidenceSeen = evidenceSeen
    self.evidenceSeenBy = evidenceSeenBy
  }

  /// Tells whether the credential holds on a day with its evidence on file by then, as it is recorded.
  ///
  /// ``isEvidenced(on:under:)`` also ends an accreditation whose scheme says when.
  public func isEvidenced(on date: CivilDate) -> Bool {
    guard awarded <= date, let evidenceSeen, evidenceSeen <= date else { return false }
    return expires.map { date < $0 } ?? true
  }
}

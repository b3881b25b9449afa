/// That a practitioner agreed to a code of ethics, in an edition of it.
///
/// Source: an NHS register's entry terms; workflow section 8.6.
public struct EthicsAgreement: Hashable, Sendable, Codable {
  /// The code: `Global Code of Ethics`.
  public let code: String
  /// The edition: `3, July 2021`.
  public let edition: String
  /// The day on which they agreed.
  public let agreed: CivilDate
  /// The first day on which the agreement no longer holds; `nil` where it has no end.
  public let until: CivilDate?

  /// Records an agreement.
  public init(_ code: String, edition: String, agreed: CivilDate, until: CivilDate? = nil) {
    self.code = code
    self.edition = edition
    self.agreed = agreed
    self.until = until
  }
}

/// The days until which each part of a practitioner's standing holds, as somebody worked them out.
///
/// It follows from what the pool has on file, ``PoolState/standing(of:on:)``, or a host passes it in. Rules
/// test a part at the start that a request proposes (rule R17) and decide by their own parameter what to make
/// of an unknown one.
/// Source: workflow rule R17; decisions A14 and A38.
public struct Standing: Hashable, Sendable, Codable {
  /// For how long one part of a standing holds.
  public enum Holding: Hashable, Sendable, Codable {
    /// Nothing is known of it.
    case unknown
    /// It holds before this day and not from it on; a day long past says that it never held.
    case until(CivilDate)
    /// It holds with no end in sight.
    case withoutEnd
  }

  /// Supervision: the day is the one from which new work is gated, any grace included (A14, A38).
  public var supervision: Holding
  /// The credential that the service line requires; without grace (A38).
  public var requiredCredential: Holding
  /// The code of ethics to which they agreed.
  public var codeOfEthics: Holding
  /// Their organisation's support for their time.
  public var organisationSupport: Holding
  /// A reference, which somebody without an employer gives in place of that support (A14).
  public var reference: Holding
  /// Insurance; without grace (A38).
  public var insurance: Holding

  /// States for how long each part holds; what is left out is unknown.
  public init(
    supervision: Holding = .unknown, requiredCredential: Holding = .unknown,
    codeOfEthics: Holding = .unknown, organisationSupport: Holding = .unknown,
    reference: Holding = .unknown, insurance: Holding = .unknown
  ) {
    self.supervision = supervision
    self.requiredCredential = requiredCredential
    self.codeOfEthics = codeOfEthics
    self.organisationSupport = organisationSupport
    self.reference = reference
    self.insurance = insurance
  }

  /// A standing of which nothing is known.
  public static let unknown = Standing()
}

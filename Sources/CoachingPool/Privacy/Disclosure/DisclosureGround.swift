/// A ground on which confidence may be broken; there is no other.
///
/// Source: rule R39; P23, P41 and P133.
public enum DisclosureGround: String, Hashable, Sendable, Codable, CaseIterable {
  /// The individual consents.
  case consentOfIndividual
  /// A law requires it.
  case requiredByLaw
  /// A court orders it.
  case courtOrder
  /// Somebody may come to serious harm.
  case seriousHarm
  /// Something illegal is done.
  case illegalActivity
  /// A policy of the organisation is broken; only where the signed agreement lists it.
  case organisationPolicyBreach

  /// The grounds that an agreement lists unless people say otherwise.
  ///
  /// A breach of an organisation's policy is off by default (rule A26).
  public static let standard = allCases.filter { $0 != .organisationPolicyBreach }

  /// The ground in a sentence.
  public var sentence: String {
    switch self {
    case .consentOfIndividual: "The individual agrees to it."
    case .requiredByLaw: "A law requires it."
    case .courtOrder: "A court orders it."
    case .seriousHarm: "Somebody may come to serious harm."
    case .illegalActivity: "Something illegal is done."
    case .organisationPolicyBreach: "A policy of the organisation is broken."
    }
  }
}

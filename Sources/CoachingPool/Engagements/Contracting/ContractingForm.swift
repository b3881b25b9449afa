/// How many sides the contracting has.
///
/// Source: glossary; four-way is three-way with human resources, or with a second sponsor beside the
/// line manager.
public enum ContractingForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// The individual and the practitioner.
  case twoWay
  /// They and a sponsor.
  case threeWay
  /// They, a sponsor and one more: human resources, or a second sponsor.
  case fourWay

  /// Tells the form by those whom an agreement concerns.
  public init(of parties: [AgreementParty]) {
    self =
      switch parties.count(where: { $0.role == .sponsor || $0.role == .humanResources }) {
      case 0: .twoWay
      case 1: .threeWay
      default: .fourWay
      }
  }
}

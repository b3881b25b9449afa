/// One part of a practitioner's ``Standing``.
public enum StandingPart: String, Hashable, Sendable, Codable, CaseIterable {
  /// Supervision, with its grace (rules A14 and A38).
  case supervision
  /// The credential that the line requires.
  case requiredCredential
  /// The code of ethics.
  case codeOfEthics
  /// The support of the organisation that employs them.
  case organisationSupport
  /// The reference of somebody without an employer.
  case reference
  /// Insurance.
  case insurance

  /// The code of the reason that the part does not hold, which is the name of the rule that asks for it.
  public var code: ReasonCode {
    switch self {
    case .supervision: "supervisionIsInDate"
    case .requiredCredential: "requiredCredentialIsInDate"
    case .codeOfEthics: "codeOfEthicsIsAgreed"
    case .organisationSupport, .reference: "organisationSupportIsConfirmed"
    case .insurance: "insuranceIsInDate"
    }
  }
}

extension Standing {
  /// For how long that part holds.
  public subscript(part: StandingPart) -> Holding {
    switch part {
    case .supervision: supervision
    case .requiredCredential: requiredCredential
    case .codeOfEthics: codeOfEthics
    case .organisationSupport: organisationSupport
    case .reference: reference
    case .insurance: insurance
    }
  }
}

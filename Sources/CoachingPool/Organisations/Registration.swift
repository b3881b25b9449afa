/// A code that some other register has for an organisation.
public struct Registration: Hashable, Sendable, Codable {
  /// The register: `ods`, `ukprn`, `companiesHouse`, `charityCommission`.
  public let register: String
  /// The code in it.
  public let code: String

  /// Names a code of a register.
  public init(register: String, code: String) {
    self.register = register
    self.code = code
  }
}

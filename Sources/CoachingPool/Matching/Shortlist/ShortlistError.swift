/// Says why there is no shortlist.
public struct ShortlistError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a caller can act on.
  public struct Code: Hashable, Sendable {
    /// The code as text.
    public let text: String

    /// The policy has faults, which are listed.
    public static let policyHasFaults = Code(text: "policyHasFaults")
    /// The pool has no such request, or its individual is not known.
    public static let unknownRequest = Code(text: "unknownRequest")
    /// The request does not look for a practitioner.
    public static let looksForNobody = Code(text: "looksForNobody")
  }

  /// What a caller can act on.
  public let code: Code
  /// Every fault of the policy, where that is the cause.
  public let faults: [Fault]
  /// What happened, as a full sentence.
  public let description: String

  init(_ error: ValidationError) {
    code = .policyHasFaults
    faults = error.faults
    description = error.description
  }

  init(unknown request: RequestID) {
    code = .unknownRequest
    faults = []
    description = "The pool has no request \(request) of a person whom it knows."
  }

  init(_ request: RequestID, in state: RequestState) {
    code = .looksForNobody
    faults = []
    description = "Request \(request) looks for no practitioner: it is \(state.rawValue)."
  }
}

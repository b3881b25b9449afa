/// One of an organisation's own rules about who may ask for what.
///
/// "Officers ask for a coach of our own" excludes job level 7 from cross-pool coaching (rule R02).
public struct EligibilityCriterion: Hashable, Sendable, Codable {
  /// Names the criterion, so that a refusal can cite it.
  public let id: String
  /// What it says, for people.
  public let sentence: String
  /// The job levels that it keeps out.
  public let excludedLevels: [JobLevel]
  /// The provision to which it applies; `nil` for every one.
  public let provision: Provision?
  /// The kinds to which it applies; empty for every one.
  public let kinds: [ServiceKind]

  /// States a criterion.
  public init(
    id: String, sentence: String, excludedLevels: [JobLevel], provision: Provision? = nil,
    kinds: [ServiceKind] = []
  ) {
    self.id = id
    self.sentence = sentence
    self.excludedLevels = excludedLevels
    self.provision = provision
    self.kinds = kinds
  }

  /// Tells whether the criterion keeps a person of that level from that kind and provision.
  func excludes(_ level: JobLevel?, kind: ServiceKind, provision asked: Provision) -> Bool {
    guard let level, excludedLevels.contains(level) else { return false }
    return (provision == nil || provision == asked) && (kinds.isEmpty || kinds.contains(kind))
  }
}

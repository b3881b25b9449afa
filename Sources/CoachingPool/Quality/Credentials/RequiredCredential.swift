/// A credential that a service line takes as entry to coaching; any one of a line's is enough.
///
/// Source: "recognised accredited coaching programme… ILM Level 5 or equivalent"; decision C14 of the
/// seeds, level 5 for coaches and level 7 for executive work.
public struct RequiredCredential: Hashable, Sendable, Codable {
  /// The service line.
  public var line: ServiceLine
  /// The scheme: `ILM`, `EMCC-EIA`, `ICF`, `AC`.
  public var scheme: String
  /// The level in the scheme.
  public var level: String

  /// Names a credential that a line takes.
  public init(_ line: ServiceLine, _ scheme: String, _ level: String) {
    self.line = line
    self.scheme = scheme
    self.level = level
  }

  /// What the library takes as equivalent; by design, to be confirmed by a pool.
  public static let standard: [RequiredCredential] =
    [
      ("ILM", "5"), ("ILM", "7"), ("Apprenticeship", "Coaching Professional 5"),
      ("EMCC-EIA", "Practitioner"), ("EMCC-EIA", "Senior Practitioner"),
      ("EMCC-EIA", "Master Practitioner"), ("ICF", "ACC"), ("ICF", "PCC"), ("ICF", "MCC"),
      ("AC", "Coach"), ("AC", "Professional"), ("AC", "Master"), ("AC", "Executive Coach"),
      ("AC", "Professional Executive Coach"), ("AC", "Master Executive Coach"),
    ].map { RequiredCredential(.pool, $0.0, $0.1) }
    + [
      ("ILM", "7"), ("EMCC-EIA", "Senior Practitioner"), ("EMCC-EIA", "Master Practitioner"),
      ("ICF", "PCC"), ("ICF", "MCC"), ("AC", "Professional"), ("AC", "Master"),
      ("AC", "Professional Executive Coach"), ("AC", "Master Executive Coach"),
    ].map { RequiredCredential(.executive, $0.0, $0.1) }
}

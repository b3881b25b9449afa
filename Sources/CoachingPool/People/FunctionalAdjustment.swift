/// What a person needs in order to take part, in terms of function and never of diagnosis (rule A08).
///
/// Adjustments filter and never lower priority. Only the practitioner after acceptance and the pool
/// coordinator see them, so a person holds them as ``Confidential``.
public struct FunctionalAdjustment: VocabularyCode {
  /// The adjustment's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// A sign-language interpreter is there.
  public static let signLanguageInterpreter = Self(unchecked: "signLanguageInterpreter")
  /// Speech is captioned.
  public static let captions = Self(unchecked: "captions")
  /// The place has no steps.
  public static let stepFree = Self(unchecked: "stepFree")
  /// Meetings are remote.
  public static let remoteOnly = Self(unchecked: "remoteOnly")
  /// There are breaks.
  public static let breaks = Self(unchecked: "breaks")
  /// Written material is in large print.
  public static let largePrint = Self(unchecked: "largePrint")

  /// The adjustments that the library knows.
  public static let vocabulary = Vocabulary<Self>(
    "adjustments",
    [
      (.signLanguageInterpreter, "Sign-language interpreter", ""),
      (.captions, "Captions", ""),
      (.stepFree, "Step-free place", ""),
      (.remoteOnly, "Remote only", ""),
      (.breaks, "Breaks", ""),
      (.largePrint, "Large print", ""),
    ])
}

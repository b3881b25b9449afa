/// Says why a study is given nothing; all that stands against it, in one order.
public struct ResearchRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the reasons apart.
  public struct Code: Hashable, Sendable {
    /// The name of the reason.
    public let name: String
    /// Its last quarter comes before its first.
    public static let reversedPeriod = Code(name: "reversedPeriod")
    /// Its last quarter is not over.
    public static let periodNotOver = Code(name: "periodNotOver")
    /// The pool never had that version of the instrument.
    public static let unknownInstrument = Code(name: "unknownInstrument")
    /// Individuals are not asked a question in the study's waves.
    public static let notAsked = Code(name: "notAsked")
    /// It asks for an attribute or a wave twice.
    public static let repeated = Code(name: "repeated")
    /// It asks for fewer people alike than the pool's policy.
    public static let tooFewAskedFor = Code(name: "tooFewAskedFor")
    /// Another study has its name.
    public static let nameTaken = Code(name: "nameTaken")
    /// A quarter of it was given to another study.
    public static let givenBefore = Code(name: "givenBefore")
    /// However coarse, too few are alike.
    public static let tooFewAlike = Code(name: "tooFewAlike")
  }

  /// One thing that stands against it.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// What it is.
    public let code: Code
    /// The values concerned, in the order in which the sentence has them.
    public let values: [String]
    /// A full sentence, with what to do.
    public let description: String
  }

  /// What stands against it.
  public let problems: [Problem]

  /// One line a problem.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

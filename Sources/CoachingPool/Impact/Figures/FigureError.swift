/// Says why a figure has no value.
public struct FigureError: Error, Hashable, Sendable, Codable, CustomStringConvertible {
  /// Tells the reasons apart.
  public struct Code: Hashable, Sendable, Codable, CustomStringConvertible {
    /// The name of the reason.
    public let name: String
    /// The name.
    public var description: String { name }

    /// Names a reason.
    public init(_ name: String) { self.name = name }

    /// Something is divided by zero.
    public static let divisionByZero = Code("divisionByZero")
    /// What it is divided by is only known within limits, and zero lies within them.
    public static let divisorMayBeZero = Code("divisorMayBeZero")
    /// The value needs more than 127 bits above or below the line.
    public static let beyond127Bits = Code("beyond127Bits")
    /// A negative number has no square root.
    public static let rootOfNegative = Code("rootOfNegative")
    /// It is not shown, so that nobody is told from it; the value is the symbol in its place.
    public static let withheld = Code("withheld")
    /// A share lies outside 0 to 1.
    public static let notAShare = Code("notAShare")
    /// Amounts of two currencies are added.
    public static let currenciesDiffer = Code("currenciesDiffer")
    /// Rates with and without value added tax are added.
    public static let taxDiffers = Code("taxDiffers")
    /// Nothing is recorded of what it is made of.
    public static let nothingRecorded = Code("nothingRecorded")
    /// No benchmark rate is in force for a kind of service on some days.
    public static let rateMissing = Code("rateMissing")
    /// The amounts are in another currency, and it is shown in pounds.
    public static let notInPounds = Code("notInPounds")
    /// Nobody answered.
    public static let nobodyAnswered = Code("nobodyAnswered")
    /// Fewer people answered than the policy asks for (rule R49).
    public static let tooFewAnswers = Code("tooFewAnswers")
    /// So few are inside or outside a percentage that it tells of single people (rule A40).
    public static let fewInOrOut = Code("fewInOrOut")
  }

  /// What is wrong.
  public let code: Code
  /// The values that it is wrong about, as texts.
  public let values: [String]

  /// Names a reason and its values.
  public init(_ code: Code, _ values: [String] = []) {
    self.code = code
    self.values = values
  }

  /// A full sentence.
  public var description: String {
    let list = values.joined(separator: ", ")
    return switch code {
    case .divisionByZero: "There is no value, because it would be divided by zero."
    case .divisorMayBeZero:
      "There is no value, because it would be divided by what may be zero (\(list))."
    case .beyond127Bits:
      "There is no value, because it would need more than 127 bits above or below the line (\(list))."
    case .rootOfNegative: "There is no value, because \(list) is negative and has no square root."
    case .withheld: "It is withheld (\(list)), so that nobody can be told from it."
    case .notAShare: "There is no value, because a share lies outside 0 to 1 (\(list))."
    case .currenciesDiffer: "There is no value, because the currencies differ (\(list))."
    case .taxDiffers:
      "There is no value, because some rates are with value added tax and some without (\(list))."
    case .nothingRecorded:
      "There is no value, because nothing is recorded of it\(values.isEmpty ? "" : " (\(list))")."
    case .rateMissing:
      "There is no value, because no benchmark rate is in force for some hours (\(list))."
    case .notInPounds:
      "There is no value, because the amounts are in \(list) and it is shown in pounds."
    case .nobodyAnswered: "There is no value, because nobody answered."
    case .tooFewAnswers: "The value is withheld, because fewer than \(list) people answered."
    case .fewInOrOut:
      "The value is withheld, because \(list) people or fewer are in a part of it."
    default: "There is no value: \(code)\(values.isEmpty ? "" : " (\(list))")."
    }
  }
}

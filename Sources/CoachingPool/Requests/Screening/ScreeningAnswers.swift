/// What an individual answers before a request is submitted; held in memory for one assessment.
///
/// The value cannot be encoded, prints nothing, and no entity, command, commit or import has a field
/// for it (rule A03). An importer refuses a column of such answers.
public struct ScreeningAnswers: Hashable, Sendable {
  /// Answers: "I have a significant mental health concern or have been under sustained stress".
  public var hasSignificantConcernOrSustainedStress: Bool?
  /// Answers: "I would not choose this myself".
  public var isUnwilling: Bool?
  /// Answers: "The purpose is to address formal capability or disciplinary issues".
  public var purposeIsFormalProcess: Bool?
  /// Answers: "I am under the youngest age".
  public var isUnderAge: Bool?

  /// Takes the answers; `nil` for a question that is not answered.
  public init(
    hasSignificantConcernOrSustainedStress: Bool? = nil, isUnwilling: Bool? = nil,
    purposeIsFormalProcess: Bool? = nil, isUnderAge: Bool? = nil
  ) {
    self.hasSignificantConcernOrSustainedStress = hasSignificantConcernOrSustainedStress
    self.isUnwilling = isUnwilling
    self.purposeIsFormalProcess = purposeIsFormalProcess
    self.isUnderAge = isUnderAge
  }

  /// "No" to every question.
  public static let allNo = ScreeningAnswers(
    hasSignificantConcernOrSustainedStress: false, isUnwilling: false,
    purposeIsFormalProcess: false, isUnderAge: false)
}

extension ScreeningAnswers: CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// A word that says only that there are answers.
  public var description: String { "(screening answers)" }
  /// A word that says only that there are answers.
  public var debugDescription: String { "(screening answers)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

/// Lets somebody who is leaving ask like anybody else, and suggests a light-touch sponsor.
///
/// Source: sponsor guide, "you or the individual are leaving the organisation" (S3-56, S3-61).
public struct LeaversAreWelcome: AdviceRule {
  /// The rule's stable name.
  public let name: RuleName = "leaversAreWelcome"
  /// What the rule says.
  public let sentence = "Somebody who is leaving may ask, and their sponsor is involved lightly."
  /// The numbers of the rule.
  public let sources = ["R07"]

  /// Makes the rule.
  public init() {}

  /// Suggests a light touch where the individual is leaving.
  public func advice(on draft: RequestDraft) -> Reason? {
    draft.triggers.contains(.leavingOrganisation) ? Reason(.lightTouchSuggested) : nil
  }
}

extension ReasonCode {
  /// A leaver's sponsor is involved with a light touch.
  public static let lightTouchSuggested = ReasonCode("advice.lightTouchSuggested")
}

/// When and on what terms people may ask.
///
/// The days of an invitation and of the questions wait for the commands that send and ask; what stands
/// here is checked and kept already.
public struct RequestPolicy: Hashable, Sendable, Codable {
  /// Days for which a subscription that lapsed without notice still takes new requests.
  ///
  /// Source: rule A11, 60 days.
  public var graceAfterLapse: Int
  /// Days within which an invitation is answered.
  ///
  /// Source: rule R23, a published pool's 14 days.
  public var invitationDays: Int
  /// Days without activity after which an individual is asked whether a request still stands.
  ///
  /// Source: rule A33, 90 days.
  public var firstQuestionAfter: Int
  /// Days from the first question to the second, and from the second to the end.
  ///
  /// Source: rule A33, 14 days each.
  public var questionInterval: Int
  /// Days for which a screening clears a person to submit.
  ///
  /// By design: 30 days, since what was true of a person's wellbeing may not stay so.
  public var clearanceDays: Int
  /// The youngest age in whole years; who is younger is referred to the safeguarding lead.
  ///
  /// Source: rule A03, 18.
  public var youngestAge: Int

  /// Sets the numbers.
  public init(
    graceAfterLapse: Int = 60, invitationDays: Int = 14, firstQuestionAfter: Int = 90,
    questionInterval: Int = 14, clearanceDays: Int = 30, youngestAge: Int = 18
  ) {
    self.graceAfterLapse = graceAfterLapse
    self.invitationDays = invitationDays
    self.firstQuestionAfter = firstQuestionAfter
    self.questionInterval = questionInterval
    self.clearanceDays = clearanceDays
    self.youngestAge = youngestAge
  }
}

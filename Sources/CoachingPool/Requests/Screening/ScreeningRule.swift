/// A rule about whether coaching or mentoring suits an individual at present.
public protocol ScreeningRule: Sendable {
  /// The rule's stable name.
  var name: RuleName { get }
  /// What the rule says, as one sentence.
  var sentence: String { get }
  /// The numbers of the rule in the domain documents, such as `R03`.
  var sources: [String] { get }
  /// Judges a draft by the individual's answers.
  func verdict(on draft: RequestDraft, answers: ScreeningAnswers, policy: PoolPolicy) -> Verdict
}

extension ScreeningRule {
  /// Judges one answer: unanswered and "yes" both stand in the way, each with its own reason.
  func verdict(of answer: Bool?, question: String, yes code: ReasonCode) -> Verdict {
    guard let answer else {
      return .notMet([
        Reason(.screeningUnanswered, ["question": question], audience: .individual)
      ])
    }
    return .require(!answer, else: Reason(code, audience: .individual))
  }
}

extension ReasonCode {
  /// A screening question has no answer yet.
  public static let screeningUnanswered = ReasonCode("screening.unanswered")
}

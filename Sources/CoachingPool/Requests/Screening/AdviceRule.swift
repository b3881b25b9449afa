/// A rule that advises with a clearance and binds nobody: the individual's own choice stands.
public protocol AdviceRule: Sendable {
  /// The rule's stable name.
  var name: RuleName { get }
  /// What the rule says, as one sentence.
  var sentence: String { get }
  /// The numbers of the rule in the domain documents, such as `R07`.
  var sources: [String] { get }
  /// What there is to say about a draft; `nil` where there is nothing.
  func advice(on draft: RequestDraft) -> Reason?
}

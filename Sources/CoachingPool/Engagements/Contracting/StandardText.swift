/// What a pool's agreements say about an item unless people say otherwise.
public struct StandardText: Hashable, Sendable, Codable {
  /// The item.
  public let item: AgreementItem
  /// The sentences.
  public let text: String

  /// Sets a standard.
  public init(_ item: AgreementItem, _ text: String) {
    self.item = item
    self.text = text
  }

  /// The library's sentences for every item that can be prefilled; by design, to be confirmed by a pool.
  ///
  /// The sources of each are those of its ``AgreementItem``.
  public static let standard: [StandardText] = [
    StandardText(
      .purpose,
      """
      This is time to think and to develop, for the good of the individual and of the organisation. \
      It is not line management, therapy, or part of a formal process.
      """),
    StandardText(
      .sharing,
      """
      What is said stays between the two. The individual alone decides which summary of progress \
      anybody else sees, and nobody else is told what was talked about.
      """),
    StandardText(
      .logistics,
      """
      There is no charge for anybody. Whoever travels to a session bears the cost, or their \
      organisation does by its own rules.
      """),
    StandardText(
      .records,
      """
      The practitioner keeps no notes unless the two agree on it; the pool keeps dates, lengths \
      and this agreement for as long as its rules of retention say.
      """),
    StandardText(
      .cancellation,
      """
      Whoever cannot come says so as early as they can. If sessions are missed again and again, \
      the two and the pool talk about what would help.
      """),
    StandardText(
      .roles,
      """
      The practitioner is nobody's manager here. If a conflict of roles or interests comes up, \
      whoever notices says so, and the two decide whether to go on.
      """),
    StandardText(
      .supervision,
      """
      The practitioner may take questions of their practice to supervision, and names neither \
      the individual nor the organisation there.
      """),
    StandardText(
      .endings,
      """
      Either may end it at any time, without giving a reason, and the individual may ask for \
      another practitioner. Complaints go to the pool coordinator.
      """),
    StandardText(
      .evaluation,
      """
      At the end and some months later the pool asks what it brought. Answers are used as figures \
      from which nobody can be told.
      """),
  ]
}

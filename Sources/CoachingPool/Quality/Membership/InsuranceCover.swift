/// Professional indemnity insurance of which somebody saw the evidence.
///
/// Source: an executive framework's terms, £2.5 million; workflow section 8.6.
public struct InsuranceCover: Hashable, Sendable, Codable {
  /// The sum insured, in pence.
  public let pence: Int
  /// The days of the cover, both ends known.
  public let span: DateSpan
  /// The day on which somebody saw the evidence.
  public let seen: CivilDate
  /// Who saw it, by pseudonym.
  public let seenBy: ActorID

  /// Records a cover.
  public init(pence: Int, _ span: DateSpan, seen: CivilDate, by seenBy: ActorID) {
    self.pence = pence
    self.span = span
    self.seen = seen
    self.seenBy = seenBy
  }

  /// Whether it answers a question for evidence: it was seen since, and had not ended by then.
  func answers(_ asked: CivilDate) -> Bool {
    seen >= asked && span.end.map { seen < $0 } ?? true
  }
}

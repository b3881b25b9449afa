/// What happens to a complaint.
public enum ComplaintEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody complains.
  case make
  /// The complainant is told that it came in.
  case acknowledge
  /// A handler is named, or another one.
  case assign
  /// The handler tells the practitioner what they have to know, and asks for their answer.
  case ask
  /// The practitioner answers.
  case answer
  /// The practitioner takes nobody on while it is looked into, without prejudice.
  case pause
  /// That pause ends.
  case resume
  /// The handler decides.
  case decide
  /// The handler refers it to a professional body.
  case refer
  /// Those concerned are told the outcome.
  case close
  /// The complainant or the practitioner asks, once, that another handler look at it again.
  case review
  /// The complainant takes it back.
  case withdraw
  /// The handler goes on where safety asks for it.
  case goOn
}

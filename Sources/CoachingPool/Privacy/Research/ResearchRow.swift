/// What a research extract tells of one person.
public struct ResearchRow: Hashable, Sendable {
  /// Who it is, for whoever has the key of the study.
  public let pseudonym: String
  /// The attributes, in the study's order, at the extract's steps.
  public let values: [String]
  /// The answers, question by question; `nil` where none is told.
  public let answers: [Int?]

  /// Composes a row, as a file holds it.
  public init(pseudonym: String, values: [String], answers: [Int?]) {
    self.pseudonym = pseudonym
    self.values = values
    self.answers = answers
  }
}

extension ResearchRow: Redacted {}

/// What a study is given: answers under pseudonyms, of people of whom enough are alike.
///
/// All of them answered every question. Everybody shares all their attributes with ``least`` people or more, themselves among them (k-anonymity).
/// Of those who are alike, an answer is told where two at least gave another answer than the
/// commonest. It is personal data all the same: whoever has the key knows who is who.
/// ``faults()`` checks what can be seen of this in what is told. Source: Sweeney 2002 for k-anonymity;
/// Machanavajjhala, Kifer, Gehrke and Venkitasubramaniam 2007 for answers that are all alike; row
/// `evaluationScores` of the confidentiality matrix, pseudonymous for analysts.
public struct ResearchExtract: Hashable, Sendable {
  /// What was asked for.
  public let study: ResearchStudy
  /// The fewest people who are told of alike.
  public let least: Int
  /// How coarse each attribute is, in the study's order.
  public let steps: [Int]
  /// The questions, in the order of columns.
  public let questions: [ResearchQuestion]
  /// Everybody of whom it tells, in the order of pseudonyms.
  public let rows: [ResearchRow]

  /// Composes an extract, as a file holds it; ``faults()`` tells what is wrong with it.
  public init(
    of study: ResearchStudy, least: Int, steps: [Int], questions: [ResearchQuestion],
    rows: [ResearchRow]
  ) {
    self.study = study
    self.least = least
    self.steps = steps
    self.questions = questions
    self.rows = rows
  }

  /// How many answers are told.
  public var toldAnswers: Int { rows.reduce(0) { $0 + $1.answers.count { $0 != nil } } }
}

extension ResearchExtract: Redacted {}

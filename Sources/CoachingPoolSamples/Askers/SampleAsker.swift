public import CoachingPool

/// Somebody who comes to ask: the request as they would submit it, and their answers to the screening.
///
/// The answers exist in memory alone. No record, file or column holds them (rule A03).
public struct SampleAsker: Hashable, Sendable {
  /// The request as a draft, its terms acknowledged.
  public let request: Request
  /// What they answer when they are screened.
  public let answers: ScreeningAnswers

  init(request: Request, answers: ScreeningAnswers) {
    self.request = request
    self.answers = answers
  }
}

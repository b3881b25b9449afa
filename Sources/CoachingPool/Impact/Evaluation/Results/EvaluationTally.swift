/// What was answered to one question in one part of the pool, in numbers.
///
/// It is raw: people in it may be few. It is not `Codable`, and is published by way of
/// ``EvaluationResults/measures(by:)`` and disclosure control alone.
public struct EvaluationTally: Hashable, Sendable {
  /// One number with how often it was answered.
  public struct Answer: Hashable, Sendable {
    /// The number.
    public let value: Int
    /// How often it was answered.
    public let times: Int
  }

  /// The question.
  public let question: EvaluationQuestion
  /// How often it was put: N.
  ///
  /// A person of two engagements was asked twice.
  public let asked: Int
  /// How many different people it was put to, counted up to ``ImpactPolicy/leastAnswers``.
  public let peopleAsked: Int
  /// How many different people answered, counted up to ``ImpactPolicy/leastAnswers``.
  public let people: Int
  /// Of how many different people there are pairs, counted up to ``ImpactPolicy/leastAnswers``.
  public let peopleInPairs: Int
  let answers: Frequencies<Int>
  let pairs: Frequencies<BeforeAndAfter>

  init(
    _ question: EvaluationQuestion, asked: Int, peopleAsked: Int, _ counts: EvaluationCounts
  ) {
    self.question = question
    self.asked = asked
    self.peopleAsked = peopleAsked
    people = counts.people.count
    peopleInPairs = counts.peopleInPairs.count
    answers = counts.answers
    pairs = counts.pairs
  }

  /// How often it was answered: n.
  public var answered: Int { answers.count }

  /// Both numbers, which no percentage goes without.
  public var count: MeasureCount { MeasureCount(answered, asked: asked) }

  /// Per cent of those asked who answered, exactly; `nil` where nobody was asked.
  public var responseRate: Ratio? { count.responseRate }

  /// The numbers that were answered, in their order, with how often.
  public var distribution: [Answer] {
    zip(answers.values, answers.times).map { Answer(value: $0.0, times: $0.1) }
  }

  /// How many answers were positive; `nil` where the form knows no positive answers.
  public var positive: Int? {
    question.item.form.leastPositive.map { least in answers.count { $0 >= least } }
  }

  /// The share of positive answers with all that has to go with it; `nil` without answers.
  public var share: ReportedShare? {
    positive.flatMap {
      ReportedShare(
        positive: $0, answered: answered, asked: asked, item: question.item.text,
        wave: question.wave.title, outcomes: question.item.outcomes)
    }
  }

  /// The mean of the answers, exactly; `nil` without answers.
  public var mean: Ratio? {
    let sum = zip(answers.values, answers.times).reduce(into: Int128(0)) {
      $0 += Int128($1.0) * Int128($1.1)
    }
    return answered > 0 ? Ratio(sum: sum, of: answered) : nil
  }

  /// All answers added up, wrapping around: enough to tell whether any was changed.
  var wrappedSum: Int {
    zip(answers.values, answers.times).reduce(into: 0) { $0 &+= $1.0 &* $1.1 }
  }

  /// Promoters and detractors; `nil` without answers, and of a question that is none of recommendation.
  public var netPromoterScore: NetPromoterScore? {
    guard question.item.form == .recommendation else { return nil }
    return NetPromoterScore(
      promoters: answers.count { $0 >= 9 }, passives: answers.count { $0 == 7 || $0 == 8 },
      detractors: answers.count { $0 <= 6 })
  }

  /// How ratings changed since the start, of the same people in the same engagements by the same version;
  /// `nil` without pairs.
  public var changeFromStart: PairedChange? {
    PairedChange(pairs, on: question.item.form.scale)
  }
}

extension EvaluationTally: Redacted {}

extension EvaluationTally.Answer: Redacted {}

extension EvaluationRequest.Wave {
  /// When it is, in words: `at the end`.
  public var title: String {
    switch self {
    case .start: "as work began"
    case .closure: "at the end"
    case .later: "months after the end"
    }
  }
}

/// What was counted of one question in one part of the pool.
struct EvaluationCounts: Hashable, Sendable {
  var answers = Frequencies<Int>()
  var pairs = Frequencies<BeforeAndAfter>()
  var people = FewPeople()
  var peopleInPairs = FewPeople()
}

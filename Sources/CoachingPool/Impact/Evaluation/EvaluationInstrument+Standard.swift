extension EvaluationInstrument {
  /// The first day on which the library's instruments are used.
  private static let published = CivilDate(2025, 1, 1) ?? .first

  private typealias Wave = EvaluationRequest.Wave

  /// Asks about the six outcomes of the sponsor guide, satisfaction, recommendation and benefits.
  ///
  /// Individuals rate themselves at the start, at the end and once more months later; practitioner and
  /// sponsor say at the end what change they see. Source: S3-08 to S3-12 and S3-15; metrics sections 11.4,
  /// 11.7 and 11.8. The wording is the library's own.
  public static let poolOutcomes = EvaluationInstrument(
    EvaluationInstrumentID(unchecked: "poolOutcomes"), version: 1, from: published,
    title: "How was your coaching or mentoring?",
    source: "sponsor guide, S3-08 to S3-12 and S3-15; metrics 11.4",
    items: reaction + selfRatings + improvements + seen + results)

  /// Asks individuals and sponsors about the wider outcomes that pools tell of.
  ///
  /// Source: reference section 15, the vocabulary of ``Outcome``. The wording is the library's own.
  public static let widerOutcomes = EvaluationInstrument(
    EvaluationInstrumentID(unchecked: "widerOutcomes"), version: 1, from: published,
    title: "What else has changed?", source: "reference section 15",
    items: [
      wider("clarity", "I see more clearly what matters.", .learning),
      wider("perspective", "I see things from more than one side.", .learning),
      wider("courageValuesLed", "I make braver choices, led by my values.", .behaviour),
      wider("empathy", "I understand better what others feel.", .learning),
      wider("precision", "I go about things with more precision.", .behaviour),
      wider("trustAccountability", "I build more trust and accountability.", .behaviour),
      wider("motivationEngagement", "I am more motivated and engaged in my work.", .behaviour),
      wider("coachingCulture", "Where I work, people coach each other more.", .results),
      wider(
        "teamPerformanceConversations", "My team has better conversations about performance.",
        .results),
      wider("attractionRetention", "It makes me more likely to stay.", .results),
      wider("organisationImpact", "It has had a positive impact on the organisation.", .results),
    ])

  /// Asks the four questions on personal wellbeing of the Office for National Statistics.
  ///
  /// It is off by default, and there is no score of all four. Source: metrics section 11.10.
  public static let personalWellbeing = EvaluationInstrument(
    EvaluationInstrumentID(unchecked: "personalWellbeing"), version: 1, from: published,
    title: "Your wellbeing", source: "ONS harmonised principle for personal wellbeing (ONS4)",
    items: [
      (WellbeingQuestion.satisfied, "Overall, how satisfied are you with your life nowadays?"),
      (
        .worthwhile,
        "Overall, to what extent do you feel that the things you do in your life are worthwhile?"
      ), (.happy, "Overall, how happy did you feel yesterday?"),
      (
        .anxious,
        "On a scale where 0 is not at all and 10 is completely, how anxious did you feel yesterday?"
      ),
    ].map { question, text in
      EvaluationItem(
        EvaluationItemID(unchecked: question.rawValue), text, .rating(question.scale),
        level: .learning, in: Wave.allCases)
    })

  /// What a pool asks unless it says otherwise.
  public static let standard = [poolOutcomes, widerOutcomes]

  private static func item(
    _ id: String, _ text: String, _ form: AnswerForm, _ level: KirkpatrickLevel,
    _ outcomes: [String] = [], _ audience: [Role] = [.individual], in waves: [Wave]
  ) -> EvaluationItem {
    EvaluationItem(
      EvaluationItemID(unchecked: id), text, form, level: level,
      about: outcomes.map(Outcome.init(unchecked:)), asks: audience, in: waves)
  }

  private static func wider(
    _ outcome: String, _ text: String, _ level: KirkpatrickLevel
  ) -> EvaluationItem {
    item(
      outcome, text, .agreement, level, [outcome],
      level == .results ? [.individual, .sponsor] : [.individual],
      in: level == .results ? [.closure, .later] : [.closure])
  }

  /// The outcomes of the sponsor guide, in its order, with how people speak of them.
  private static let six = [
    ("confidence", "confidence"), ("resilience", "resilience"),
    ("leadershipEffectiveness", "effectiveness as a leader"), ("communication", "communication"),
    ("decisionMaking", "decision making"),
    ("difficultSituations", "handling of difficult situations"),
  ]

  private static let reaction = [
    item(
      "satisfied", "I was satisfied with the coaching or mentoring.", .agreement, .reaction,
      in: [.closure]),
    item(
      "fit", "My coach or mentor and I were a good fit.", .agreement, .reaction, in: [.closure]),
    item(
      "recommend", "How likely are you to recommend coaching or mentoring by the pool?",
      .recommendation, .reaction, in: [.closure]),
  ]

  private static let selfRatings = six.map { outcome, words in
    item(
      "rated-\(outcome)", "How do you rate your \(words), from 1 to 10?",
      .rating(RatingScale(known: "poolOutcomes 1, rated-\(outcome)", 1, 10, true)), .learning,
      [outcome], in: Wave.allCases)
  }

  private static let improvements =
    six.map { outcome, words in
      item(
        "improved-\(outcome)", "Thanks to the work, my \(words) improved.", .agreement, .behaviour,
        [outcome], in: [.closure, .later])
    } + [
      item(
        "improved-jointly", "My confidence, performance and leadership capability improved.",
        .agreement, .behaviour, ["confidence", "performance", "leadershipCapability"],
        in: [.closure, .later])
    ]

  private static let seen =
    [
      item(
        "rated-performance", "How do you rate their performance, from 1 to 10?",
        .rating(RatingScale(known: "poolOutcomes 1, rated-performance", 1, 10, true)), .behaviour,
        ["performance"], [.sponsor], in: Wave.allCases)
    ]
    + six.map { outcome, _ in
      let title = Outcome.vocabulary[Outcome(unchecked: outcome)]?.title ?? outcome
      return item(
        "seen-\(outcome)", "What change do you see? \(title).", .observedChange, .behaviour,
        [outcome], [.practitioner, .sponsor], in: [.closure, .later])
    }

  /// Source: metrics section 11.4, the screener of the field's evaluations, in words of the library's own.
  private static let results = [
    item(
      "benefits",
      "Has the work contributed to something whose benefits could be put into numbers?", .screener,
      .results, [], [.individual, .sponsor], in: [.later])
  ]
}

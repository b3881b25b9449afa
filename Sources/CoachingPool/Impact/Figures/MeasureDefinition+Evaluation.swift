extension MeasureDefinition {
  /// Measures what individuals thought of the work: Kirkpatrick's first level.
  public static let reaction = Self(
    "reaction", "reaction (level 1)", "11.4", .score, .oneDecimal,
    meaning: "The mean of individuals' ratings of satisfaction and fit at the close.",
    formula: "the sum of ratings ÷ ratings", counting: "Answers of individuals at the close.")
  /// Measures what individuals learned: Kirkpatrick's second level.
  public static let learning = Self(
    "learning", "learning (level 2)", "11.4", .points, .twoDecimals,
    meaning: "The mean change of individuals' ratings of confidence and insight.",
    formula: "the mean of ratings at the close less ratings at the start",
    counting: "Matched pairs of individuals, at the start and at the close.")
  /// Measures what others see: Kirkpatrick's third level.
  public static let behaviour = Self(
    "behaviour", "behaviour (level 3)", "11.4", .percent, .oneDecimal,
    meaning:
      "The share of sponsors who observed a change, or of individuals who report applying it.",
    formula: "100 × who observed a change ÷ answered",
    counting: "Answers at the close and six months after; sponsors and individuals apart.")
  /// Measures what came of it: Kirkpatrick's fourth level.
  public static let results = Self(
    "results", "results (level 4)", "11.4", .percent, .oneDecimal,
    meaning: "The share who say that the work contributed to outcomes with quantifiable benefits.",
    formula: "100 × yes ÷ answered", counting: "Answers six months after the close.")

  /// Measures what sponsors see of change towards goals.
  public static let sponsorObservedChange = Self(
    "sponsorObservedChange", "change that sponsors observed", "11.4", .percent, .oneDecimal,
    meaning: "The share of sponsors' ratings at the final review that see change for the better.",
    formula: "100 × better or much better ÷ ratings",
    counting: "Ratings of shared goals of engagements completed in the period.")

  /// Counts the engagements of which all three sides are heard.
  public static let matchedTrios = Self(
    "matchedTrios", "matched trios", "11.4", .engagements,
    meaning: "Engagements in which individual, practitioner and sponsor all answered at the end.",
    formula: "the number of engagements", counting: "Engagements in which all three were asked.")
  /// Measures how often the three sides agree.
  public static let trioAgreement = Self(
    "trioAgreement", "trios that agree", "11.4", .percent, .oneDecimal,
    meaning: "The share of trios in which all three, or none, are positive about an outcome.",
    formula: "100 × trios of one mind ÷ trios compared",
    counting: "Trios in which all three answered a question about that outcome alone.")

  static let levels: [MeasureDefinition] = [
    reaction, learning, behaviour, results, sponsorObservedChange, matchedTrios, trioAgreement,
  ]

  /// Measures how far goals are attained.
  public static let goalAttainment = Self(
    "goalAttainment", "goal attainment (T-score)", "11.5", .score, .fourDecimals,
    meaning: "How far an individual's goals are attained; 50 is as expected.",
    formula: "50 + 10 × Σwx ÷ √((1 − ρ) × Σw² + ρ × (Σw)²)",
    counting: "Levels of −2 to +2, weights of 1 or more, ρ = 0.30.")
  /// Measures how far goals moved.
  public static let goalAttainmentChange = Self(
    "goalAttainmentChange", "change in goal attainment", "11.5", .points, .fourDecimals,
    meaning: "The T-score at the close less the T-score at the start, of the same goals.",
    formula: "T at the close − T at the start", counting: "The same goals with the same weights.")

  /// Measures how far the goals of many are attained.
  public static let meanGoalAttainment = Self(
    "meanGoalAttainment", "mean goal attainment (T-score)", "11.5", .score, .oneDecimal,
    meaning: "The mean of individuals' T-scores at the end; 50 is as expected.",
    formula: "the sum of T-scores, to four decimal places each ÷ engagements",
    counting: "Engagements completed in the period of which every shared goal was rated at the end."
  )
  /// Measures how far the goals of many moved.
  public static let meanGoalAttainmentChange = Self(
    "meanGoalAttainmentChange", "mean change in goal attainment", "11.5", .points, .oneDecimal,
    meaning: "The mean of what individuals' T-scores changed by since the start.",
    formula: "the sum of changes, to four decimal places each ÷ engagements",
    counting: """
      Engagements of which every shared goal was rated at the end and, in the same words, at the start.
      """)
  static let goals: [MeasureDefinition] = [
    goalAttainment, goalAttainmentChange, meanGoalAttainment, meanGoalAttainmentChange,
  ]

  private static let pairs = "Matched pairs of one person on one scale; below 30 pairs no test."

  /// Measures where ratings were before.
  public static let meanBefore = Self(
    "meanBefore", "mean rating before", "11.6", .score, .twoDecimals,
    meaning: "The mean of the first ratings.", formula: "the sum of ratings ÷ pairs",
    counting: pairs)
  /// Measures where ratings were after.
  public static let meanAfter = Self(
    "meanAfter", "mean rating after", "11.6", .score, .twoDecimals,
    meaning: "The mean of the second ratings.", formula: "the sum of ratings ÷ pairs",
    counting: pairs)
  /// Measures how far ratings moved.
  public static let meanChange = Self(
    "meanChange", "mean change of rating", "11.6", .points, .twoDecimals,
    meaning: "The mean of what each person's rating changed by.",
    formula: "the sum of (after − before) ÷ pairs", counting: pairs)
  /// Measures how many ratings improved.
  public static let ratingsImproved = Self(
    "ratingsImproved", "ratings that improved", "11.6", .percent, .oneDecimal,
    meaning: "The share of pairs whose second rating is better.",
    formula: "100 × better ÷ pairs", counting: pairs)
  /// Measures how many ratings stayed.
  public static let ratingsUnchanged = Self(
    "ratingsUnchanged", "ratings that stayed the same", "11.6", .percent, .oneDecimal,
    meaning: "The share of pairs whose ratings are the same.",
    formula: "100 × same ÷ pairs", counting: pairs)
  /// Measures how many ratings worsened.
  public static let ratingsWorsened = Self(
    "ratingsWorsened", "ratings that worsened", "11.6", .percent, .oneDecimal,
    meaning: "The share of pairs whose second rating is worse.",
    formula: "100 × worse ÷ pairs", counting: pairs)
  /// Measures how far changes differ from each other.
  public static let changeDeviation = Self(
    "changeDeviation", "standard deviation of change", "11.6", .score, .fourDecimals,
    meaning: "How far the changes of the pairs lie from their mean.",
    formula: "√(Σ(change − mean change)² ÷ (pairs − 1))", counting: pairs)
  /// Sets the change against how far changes differ.
  public static let changeEffect = Self(
    "changeEffect", "effect size of the change (d_z)", "11.6", .score, .fourDecimals,
    meaning: "The mean change in standard deviations of change.",
    formula: "mean change ÷ standard deviation of change", counting: pairs)
  /// Sets the change against how far the first ratings differ.
  public static let baselineEffect = Self(
    "baselineEffect", "effect size on the first ratings (d_pre)", "11.6", .score, .fourDecimals,
    meaning: "The mean change in standard deviations of the first ratings.",
    formula: "mean change ÷ standard deviation of first ratings", counting: pairs)

  static let ratings: [MeasureDefinition] = [
    meanBefore, meanAfter, meanChange, ratingsImproved, ratingsUnchanged, ratingsWorsened,
    changeDeviation, changeEffect, baselineEffect,
  ]

  /// Measures how many say that they improved.
  public static let reportedImprovement = Self(
    "reportedImprovement", "people who reported improvement", "11.7", .percent,
    kind: "reportedImprovement",
    meaning: "The share of those who answered an item who reported an improvement.",
    formula: "100 × positive ÷ answered",
    counting: """
      Answers to one item in one wave, with those asked and the response rate; an item of several \
      outcomes is not split.
      """)
  /// Measures how many of those asked answered.
  public static let responseRate = Self(
    "responseRate", "response rate", "11.7", .percent,
    meaning: "The share of those who were asked who answered.",
    formula: "100 × answered ÷ asked", counting: "One item in one wave.")
  /// Sets those who recommend against those who do not.
  public static let netPromoterScore = Self(
    "netPromoterScore", "net promoter score", "11.8", .points,
    meaning: "Promoters less detractors for each hundred answers, from −100 to +100.",
    formula: "100 × (answers of 9 and 10 − answers of 0 to 6) ÷ all answers",
    counting: "Answers from 0 to 10; those of 7 and 8 are among all.")

  static let answers: [MeasureDefinition] = [reportedImprovement, responseRate, netPromoterScore]

  /// Whether it is a share of answers, which makes no sense without a response rate (rule R49).
  public var isOfAnswers: Bool {
    [
      Self.behaviour, .results, .reportedImprovement, .responseRate, .returnOnExpectation,
    ].contains { $0.id == id }
  }

  /// Tells how much supervision a practitioner needs.
  public static let supervisionRequired = Self(
    "supervisionRequired", "supervision required", "11.9", .minutes, .twoDecimals,
    meaning: "The supervision that a practitioner's practice of 12 months asks for.",
    formula: "the greater of the annual minimum and minutes of practice ÷ 35",
    counting: "Practice of the 12 months that end on the day; group supervision by policy.")
  /// Measures how many practitioners have the supervision they need.
  public static let supervisionCompliance = Self(
    "supervisionCompliance", "practitioners with enough supervision", "11.9", .percent,
    isOfADay: true,
    meaning: "The share of practitioners with the supervision that their lines ask for.",
    formula: "100 × practitioners with enough ÷ practitioners",
    counting: """
      Practitioners who are live on the day and of whom supervision has been asked for long enough to test \
      it; one-to-one unless the policy counts groups. A waiver does not make it enough.
      """)
  /// Sets practice against supervision.
  public static let supervisionRatio = Self(
    "supervisionRatio", "practice to supervision", "11.9", .ratio, .oneDecimal, isOfADay: true,
    meaning: "Minutes of practice to one of supervision.",
    formula: "minutes of practice ÷ minutes of supervision",
    counting: """
      The 12 months that end on the day, of practitioners who are live on it; none where there was no \
      supervision.
      """)
  /// Sums the development of practitioners.
  public static let developmentHours = Self(
    "developmentHours", "hours of professional development", "11.9", .minutes, .oneDecimal,
    meaning: "Continuing professional development that practitioners logged.",
    formula: "the sum of minutes ÷ 60",
    counting: "Entries dated in the period, of practitioners who are live on its last day.")

  static let supervision: [MeasureDefinition] = [
    supervisionRequired, supervisionCompliance, supervisionRatio, developmentHours,
  ]
}

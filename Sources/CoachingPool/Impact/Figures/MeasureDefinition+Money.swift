extension MeasureDefinition {
  /// Values the hours at a market's rate.
  public static let costAvoided = Self(
    "costAvoided", "cost avoided at a benchmark rate", "11.2", .pence, .thousand,
    kind: "commercialRateSaving",
    meaning:
      "What the delivered hours would have cost at commercial rates; no cash unless bought before.",
    formula: "the sum over kinds of service of hours × benchmark rate",
    counting: "Delivered hours by kind; gross, without the pool's own cost.")
  /// Values the hours at a market's rate, less what the pool cost.
  public static let netSaving = Self(
    "netSaving", "cost avoided less the cost of the pool", "11.2", .pence, .thousand,
    kind: "commercialRateSaving",
    meaning: "The cost avoided at a benchmark rate, less what the pool cost in the same period.",
    formula: "cost avoided − cost of the pool", counting: "As for the cost avoided.")
  /// Sums what the service cost.
  public static let poolCost = Self(
    "poolCost", "cost of the pool", "11.2", .pence, .thousand,
    meaning: "What the service cost in the period.",
    formula: "the sum of amounts × the part of their days that lies in the period",
    counting: """
      What was spent, or what organisations pay to the pool, and never both; an individual's own travel \
      is none of it.
      """)
  /// Finds the rate that a published saving must have used.
  public static let impliedRate = Self(
    "impliedRate", "implied commercial rate", "11.2", .pencePerHour, .twoDecimals,
    kind: "commercialRateSaving",
    meaning: "The rate for an hour that a published saving and its hours imply.",
    formula: "cost avoided ÷ hours", counting: "The published figures with their bounds.")

  static let money: [MeasureDefinition] = [costAvoided, poolCost, netSaving, impliedRate]

  /// Measures the return by the method of Phillips.
  public static let returnOnInvestment = Self(
    "returnOnInvestment", "return on investment (Phillips)", "11.3", .percentOfCosts,
    kind: "returnOnInvestment",
    meaning: "What comes back over and above the costs.",
    formula: "(benefits − costs) ÷ costs × 100",
    counting: "Benefits after attribution and confidence; all costs of the programme.")
  /// Measures the return gross of costs, as some publish it.
  public static let grossReturn = Self(
    "grossReturn", "return on investment (gross)", "11.3", .percentOfCosts,
    kind: "returnOnInvestment",
    meaning: "What comes back, the costs included; not comparable with the method of Phillips.",
    formula: "benefits ÷ costs × 100", counting: "As for the method of Phillips.")
  /// Sets benefits against costs.
  public static let benefitCostRatio = Self(
    "benefitCostRatio", "benefits to costs", "11.3", .ratio, .oneDecimal,
    kind: "returnOnInvestment",
    meaning: "Benefits for each pound of costs.", formula: "benefits ÷ costs",
    counting: "As for the return on investment.")
  /// Values an effect by what of it the coaching can claim.
  public static let adjustedBenefit = Self(
    "adjustedBenefit", "adjusted benefit", "11.3", .pence,
    meaning:
      "The value of effects, as far as they are due to the work and the estimate is trusted.",
    formula: "the sum of value × attribution × confidence",
    counting: "Attribution and confidence from 0 to 1, as who reports the effect gives them.")
  /// Tells how soon the costs are back.
  public static let paybackMonths = Self(
    "paybackMonths", "months to payback", "11.3", .months, .oneDecimal,
    meaning: "How many months of benefits make up for the costs.",
    formula: "costs ÷ (annual benefits ÷ 12)", counting: "As for the return on investment.")
  /// Measures how many expectations were met.
  public static let returnOnExpectation = Self(
    "returnOnExpectation", "return on expectation", "11.3", .percent,
    meaning: "The share of agreed expectations that are rated as met.",
    formula: "100 × expectations met ÷ expectations rated",
    counting: """
      Shared goals of engagements completed in the period that the individual rated at the end, with how \
      many were agreed; met is as expected or better.
      """)

  static let returns: [MeasureDefinition] = [
    returnOnInvestment, grossReturn, benefitCostRatio, adjustedBenefit, paybackMonths,
    returnOnExpectation,
  ]
}

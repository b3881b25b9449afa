extension Phrasebook {
  /// Of rates, costs, benefits and charges.
  static let money: [ReasonCode: String] = [
    "money.ratesOverlap":
      "The rate {other} for {kind} is in force in {span}; end it first, or withdraw it.",
    "money.freeAtThePointOfAccess":
      "The engagement {engagement} is of the pool, which is free at the point of access; only the executive line is charged.",
    "money.subscriberIsNotCharged":
      "The membership {membership} is a subscription, whose fee stands with it; only an associate arrangement is charged.",
    "money.anotherCurrency":
      "The amount is in {currency}, and the pool keeps its money in {kept}.",
    "money.endBeforeBeginning": "The end {end} does not come after the beginning {start}.",
    "money.withdrawnBefore": "It was withdrawn.",
    "money.paidBefore": "The charge was paid on {paid}.",
  ]
}

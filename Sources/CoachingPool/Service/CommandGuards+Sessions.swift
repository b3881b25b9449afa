// Who may give a command about a session: the two whose session it is.
extension CommandGuards {
  /// Requires that whoever acts is on a side of an engagement, and gives the side.
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads when sessions are, or who is taken.
  mutating func requireSide(
    _ context: CommandContext, of engagement: Engagement, in state: PoolState
  ) throws(Refusal) -> EngagementSide {
    let today = state.date(at: context.now)
    try requireOneOfTheTwo(context.actor, in: engagement, state, on: today)
    return EngagementSide(context.actor.role) ?? .individual
  }

  /// Requires that some people take part in an engagement, and that not all of them were absent.
  mutating func requireParticipants(_ absent: [PersonID], of expected: [PersonID]) {
    for person in absent.uniqued() where !expected.contains(person) {
      require(false, Reason(.notAParticipant, ["person": person.text]))
    }
    require(
      expected.contains { !absent.contains($0) }, Reason(.nobodyCame))
  }

  /// Requires that a cost is none that somebody earns by.
  mutating func requireTravelCost(_ cost: Money?) {
    guard let cost else { return }
    require(cost.minorUnits >= 0, Reason(.negativeTravelCost, ["cost": "\(cost)"]))
  }
}

extension ReasonCode {
  /// Somebody is named who takes no part in the engagement.
  public static let notAParticipant = ReasonCode("session.notAParticipant")
  /// Nobody beside the practitioner came, so that nothing was held.
  public static let nobodyCame = ReasonCode("session.nobodyCame")
  /// A journey costs less than nothing.
  public static let negativeTravelCost = ReasonCode("session.negativeTravelCost")
}

/// Closes a complaint, once those concerned were told the outcome, and keeps on what days.
///
/// It is for a coordinator who has no part in the matter. The complainant is always told; the practitioner
/// wherever they knew of it or were paused for it. A pause does not outlive the complaint, unless removal is
/// recommended and so is still to be decided. Source: rule A16; the data protection regulator's complaints
/// process.
public struct CloseComplaint: Command {
  /// The name that commits keep.
  public static let name = "closeComplaint"
  /// The complaint.
  public let complaint: ComplaintID
  /// On what day the complainant was told.
  public let complainantTold: CivilDate
  /// On what day the practitioner was told; `nil` where they know of nothing.
  public let practitionerTold: CivilDate?

  /// Closes a complaint.
  public init(
    _ complaint: ComplaintID, complainantTold: CivilDate, practitionerTold: CivilDate?
  ) {
    self.complaint = complaint
    self.complainantTold = complainantTold
    self.practitionerTold = practitionerTold
  }

  /// Checks who closes it and that everybody was told, and keeps the days.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forACoordinatorIn: context, state)
    let today = state.date(at: context.now)
    let last = next.decision
    guards.step(.close, &next, state, context)
    for day in [complainantTold, practitionerTold].compactMap({ $0 }).uniqued() {
      let decided = last?.on ?? day
      guards.require(
        day >= decided && day <= today,
        Reason(
          .toldOutOfTime,
          ["day": "\(day)", "decided": "\(decided)", "today": "\(today)"]))
    }
    guards.require(
      practitionerTold != nil || next.exchanges.isEmpty && next.pauses.isEmpty,
      Reason(.practitionerNotTold))
    guards.require(
      !next.pausesPractitioner || last?.actions.contains(.removalRecommended) ?? false,
      Reason(.pauseOutlivesIt))
    if let place = next.decisions.indices.last {
      next.decisions[place].complainantTold = complainantTold
      next.decisions[place].practitionerTold = practitionerTold
    }
    return try guards.kept(next, state)
  }
}

extension ReasonCode {
  /// A day of telling lies before the decision or ahead.
  public static let toldOutOfTime = ReasonCode("complaint.toldOutOfTime")
  /// The practitioner knows of the complaint and was not told the outcome.
  public static let practitionerNotTold = ReasonCode("complaint.practitionerNotTold")
  /// The practitioner is paused for the complaint that would be closed.
  public static let pauseOutlivesIt = ReasonCode("complaint.pauseOutlivesIt")
}

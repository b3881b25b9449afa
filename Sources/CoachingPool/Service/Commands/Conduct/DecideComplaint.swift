/// Decides a complaint: what was found, why, and what is to follow.
///
/// It is for the handler. Nothing is upheld before the practitioner was told what they have to know and so
/// could answer. Source: rule A16, "outcome".
public struct DecideComplaint: Command {
  /// The name that commits keep.
  public static let name = "decideComplaint"
  /// The complaint.
  public let complaint: ComplaintID
  /// What was found.
  public let finding: ComplaintFinding
  /// Why.
  public let reasons: Confidential<String>
  /// What is to follow; empty where nothing is.
  public let actions: [ComplaintAction]

  /// Decides.
  public init(
    _ complaint: ComplaintID, _ finding: ComplaintFinding, because reasons: String,
    actions: [ComplaintAction] = []
  ) {
    self.complaint = complaint
    self.finding = finding
    self.reasons = Confidential(reasons)
    self.actions = actions
  }

  /// Checks who decides, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forItsHandlerIn: context, state)
    guards.step(.decide, &next, state, context)
    guards.require(
      finding == .notUpheld || !next.exchanges.isEmpty, Reason(.practitionerNotHeard))
    if let handler = next.handler {
      next.decisions.append(
        ComplaintDecision(
          finding, on: state.date(at: context.now), reasons: reasons, actions: actions,
          by: handler))
    }
    return try guards.kept(next, state)
  }
}

extension ReasonCode {
  /// The practitioner was told nothing of a complaint that would be upheld.
  public static let practitionerNotHeard = ReasonCode("complaint.practitionerNotHeard")
}

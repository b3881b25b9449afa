/// Shows practitioners their own CPD log.
///
/// Nobody else is let in, a supervisor included: what somebody learns elsewhere is no matter of supervision.
/// Analysts and the public read statistics and no single log.
public struct ReadOwnCPD: Command {
  /// The name that commits keep.
  public static let name = "readOwnCPD"
  /// It only looks.
  public static let isLook = true
  /// The membership.
  public let practitioner: PractitionerID

  /// Looks at one's own log.
  public init(of practitioner: PractitionerID) { self.practitioner = practitioner }

  /// Lets the practitioner in.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerCPDView> {
    let member = try CommandGuards(Self.name).readerOfCPD(
      of: practitioner, as: .practitioner, in: state, context)
    return Decision(
      PractitionerCPDView(of: member.person, in: state, on: state.date(at: context.now)), [])
  }
}

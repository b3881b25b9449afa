/// Shows the pool coordinator a practitioner's CPD log, unless they are party to it or above the
/// practitioner (rule A23).
public struct ReadCPD: Command {
  /// The name that commits keep.
  public static let name = "readCPD"
  /// It only looks.
  public static let isLook = true
  /// The membership.
  public let practitioner: PractitionerID

  /// Looks at a log.
  public init(of practitioner: PractitionerID) { self.practitioner = practitioner }

  /// Lets the coordinator in.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<CoordinatorCPDView> {
    let member = try CommandGuards(Self.name).readerOfCPD(
      of: practitioner, as: .poolCoordinator, in: state, context)
    return Decision(
      CoordinatorCPDView(of: member.person, in: state, on: state.date(at: context.now)), [])
  }
}

extension CommandGuards {
  /// Lets somebody read a CPD log in one role, as the row of the matrix has it for them.
  ///
  /// What bars a role is said before anything is looked up, so that it tells nothing of a log.
  func readerOfCPD(
    of practitioner: PractitionerID, as role: Role, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> PractitionerMembership {
    let reader = context.actor
    if [.analyst, .publicReader].contains(reader.role) {
      throw Refusal(command, [Reason(.onlyStatistics)])
    }
    guard reader.role == role else { throw Refusal(command, [Reason(.nothingToRead)]) }
    var guards = self
    return try guards.keeperOfCPD(of: practitioner, in: state, context)
  }
}

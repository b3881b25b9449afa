/// Keeps everything about somebody from being erased, until the hold is lifted.
public struct PlaceLegalHold: Command {
  /// The name that commits keep.
  public static let name = "placeLegalHold"
  /// Whose records stay.
  public let subject: LegalHold.Subject
  /// The number under which the host keeps the case: a word of letters, digits and hyphens.
  public let number: String

  /// Places a hold.
  public init(on subject: LegalHold.Subject, number: String) {
    self.subject = subject
    self.number = number
  }

  /// Checks who places it and on what, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<LegalHold> {
    var guards = CommandGuards(Self.name)
    guards.requireDataProtectionOfficer(context)
    let hold = LegalHold(
      id: context.newIdentifier("hold", absentFrom: state.legalHolds), on: subject,
      number: number, placed: context.now)
    guards.require(hold.faults())
    guards.require(state.referenceFaults(of: .legalHold(hold)))
    try guards.refuseIfUnmet()
    return Decision(hold, [.put(.legalHold(hold))])
  }
}

/// Lifts a legal hold; it stays on file as one that stood.
public struct LiftLegalHold: Command {
  /// The name that commits keep.
  public static let name = "liftLegalHold"
  /// The hold.
  public let hold: LegalHoldID

  /// Lifts a hold.
  public init(_ hold: LegalHoldID) { self.hold = hold }

  /// Checks who lifts it, and keeps when.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<LegalHold> {
    var guards = CommandGuards(Self.name)
    guards.requireDataProtectionOfficer(context)
    var next = try guards.found(state.legalHolds[hold], .legalHold, hold.text)
    guards.require(next.lifted == nil, Reason(.holdLiftedBefore))
    try guards.refuseIfUnmet()
    next.lifted = max(context.now, next.placed)
    return Decision(next, [.put(.legalHold(next))])
  }
}

extension CommandGuards {
  mutating func requireDataProtectionOfficer(_ context: CommandContext, orClock: Bool = false) {
    let roles: [Role] = [.dataProtectionOfficer] + (orClock ? [.system] : [])
    require(
      roles.contains(context.actor.role),
      Reason(
        .notThisRolesCommand,
        [
          "role": context.actor.role.rawValue,
          "roles": roles.map(\.rawValue).joined(separator: ", "),
        ]))
  }
}

extension ReasonCode {
  /// The hold was lifted before.
  public static let holdLiftedBefore = ReasonCode("hold.liftedBefore")
}

/// Something that somebody wants done to a pool.
///
/// A command is a value; deciding it is a pure function of the pool's state and the context, so that a
/// host with its own transactions calls ``decide(_:_:_:)`` alone and stores the changes itself.
public protocol Command: Sendable {
  /// What the caller learns when it is done.
  associatedtype Outcome: Sendable
  /// The name that commits keep.
  static var name: String { get }
  /// Decides what changes, or refuses with every reason.
  func decision(on state: PoolState, in context: CommandContext) throws(Refusal) -> Decision<
    Outcome
  >
  /// Whether commits of the command name nobody and bear no exact moment.
  static var isAnonymous: Bool { get }
  /// Whether the command only looks, and changes nothing but to leave a trace of the look.
  ///
  /// A repeated attempt of such a command is answered again instead of being refused as done.
  static var isLook: Bool { get }
}

extension Command {
  /// Commits name the actor by pseudonym, unless a command says otherwise.
  public static var isAnonymous: Bool { false }
  /// Commands change something, unless one says otherwise.
  public static var isLook: Bool { false }
}

/// What a command leads to: what the caller learns, and what changes.
public struct Decision<Outcome: Sendable>: Sendable {
  /// What the caller learns.
  public let outcome: Outcome
  /// What changes, in order; empty where everything stands already as it should.
  public let changes: [Change]

  /// Decides.
  public init(_ outcome: Outcome, _ changes: [Change]) {
    self.outcome = outcome
    self.changes = changes
  }
}

/// Decides a command on a state, without storing anything.
///
/// The audit trail only grows, and by codes alone: whatever the command, a host's own included, a change or
/// removal of an entry that stands is refused, and so is an entry with a fault. The steps of a complaint
/// only grow as well. The library's own erasures are the one exception.
///
/// - Throws: ``Refusal`` with every reason; nothing is then changed.
public func decide<C: Command>(
  _ command: C, _ state: PoolState, _ context: CommandContext
) throws(Refusal) -> Decision<C.Outcome> {
  let decision = try command.decision(on: state, in: context)
  if command is any ErasingCommand { return decision }
  let unfit =
    decision.changes.unfitForTheAuditTrail(of: state)
    + decision.changes.unfitForComplaints(of: state)
  if !unfit.isEmpty { throw Refusal(C.name, unfit) }
  return decision
}

/// Says why a command is not carried out, with every reason.
public struct Refusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// The command's name.
  public let command: String
  /// Every reason; at least one.
  public let reasons: [Reason]

  /// Refuses a command.
  public init(_ command: String, _ reasons: [Reason]) {
    self.command = command
    self.reasons = reasons
  }

  /// A sentence for the command and each reason that anybody may read.
  ///
  /// What is for the individual or the coordinator alone reads "Not available." here (rule A01); see
  /// ``sentences(for:)``.
  public var description: String {
    (["\(command) was refused."] + sentences(for: .everyone)).joined(separator: " ")
  }

  /// A sentence for each reason, as that reader may see it; a fault begins with record and field.
  public func sentences(for reader: Audience) -> [String] {
    reasons.shown(to: reader).map { reason in
      guard let record = reason["record"], let field = reason["field"] else { return "\(reason)" }
      return "\(record), \(field): \(reason)"
    }
  }
}

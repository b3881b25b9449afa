/// What a request's wait for a practitioner leaves behind.
///
/// It holds no count of declines: nobody is less likely to be matched for having been declined.
public struct RequestWaiting: Hashable, Sendable {
  /// When the individual last chose who may be asked; ``ChoosePractitioners`` sets it.
  public var chosen: Instant?
  /// When the individual last said that the request still stands.
  public var confirmed: Instant?
  /// When they were asked whether it still stands, without an answer so far (rule A33).
  public var questions: [Instant]
  /// How many published rounds it missed since the coordinator's last decision about that (rule A06),
  /// those that left it out among them where the policy counts these.
  public var missedRounds: Int
  /// The coordinator's last decision about rounds missed.
  public var decision: MissedRoundsDecision?
  /// The executive coaches with whom the coordinator lets the individual go on whom they met in the pool
  /// (rule A21).
  public var approvedMoves: [PractitionerID]

  /// Describes a wait; by default nothing has happened yet.
  public init(
    chosen: Instant? = nil, confirmed: Instant? = nil, questions: [Instant] = [],
    missedRounds: Int = 0, decision: MissedRoundsDecision? = nil,
    approvedMoves: [PractitionerID] = []
  ) {
    self.chosen = chosen
    self.confirmed = confirmed
    self.questions = questions
    self.missedRounds = missedRounds
    self.decision = decision
    self.approvedMoves = approvedMoves
  }
}

/// Tells a practitioner as much of a complaint about them as handling it takes, and asks for their answer.
///
/// It is for the handler. The practitioner reads these words and no others. Source: row `complaint` of the
/// confidentiality matrix, "as needed".
public struct AskAboutComplaint: Command {
  /// The name that commits keep.
  public static let name = "askAboutComplaint"
  /// The complaint.
  public let complaint: ComplaintID
  /// What the practitioner is told.
  public let words: Confidential<String>

  /// Tells the practitioner something.
  public init(_ complaint: ComplaintID, telling words: String) {
    self.complaint = complaint
    self.words = Confidential(words)
  }

  /// Checks who asks, and keeps what is told.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forItsHandlerIn: context, state)
    guards.step(.ask, &next, state, context)
    next.exchanges.append(ComplaintExchange(words, at: context.now))
    return try guards.kept(next, state)
  }
}

/// Answers what the handler of a complaint told the practitioner last.
///
/// It is for the practitioner, once to each thing that they were told.
public struct AnswerComplaint: Command {
  /// The name that commits keep.
  public static let name = "answerComplaint"
  /// The complaint.
  public let complaint: ComplaintID
  /// What the practitioner answers.
  public let words: Confidential<String>

  /// Answers.
  public init(_ complaint: ComplaintID, _ words: String) {
    self.complaint = complaint
    self.words = Confidential(words)
  }

  /// Checks who answers what, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.practitioner])
    try guards.refuseIfUnmet()
    var next = try guards.complaint(complaint, state) {
      state.isPractitionerTold(context.actor, of: $0)
    }
    guards.step(.answer, &next, state, context)
    if let last = next.exchanges.indices.last, next.exchanges[last].answer == nil {
      next.exchanges[last].answer = words
      next.exchanges[last].answered = context.now
    } else {
      guards.require(false, Reason(.complaintAnswered))
    }
    return try guards.kept(next, state)
  }
}

extension ReasonCode {
  /// What the practitioner was told last is answered.
  public static let complaintAnswered = ReasonCode("complaint.answered")
}

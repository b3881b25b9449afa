/// Says that nobody can be asked for a request at present, which then waits.
///
/// What stood in the way rests on other people's places, conflicts and absences, so it is for the pool
/// coordinator alone; the individual reads a sentence that is the same in every case (rule A01).
public struct NoMatchFound: Hashable, Sendable {
  /// How many of those who may be asked, and were not asked before, one requirement kept away.
  public struct Unmet: Hashable, Sendable {
    /// The code of the reason, most often the requirement's name.
    public let code: ReasonCode
    /// How many practitioners it kept away.
    public let practitioners: Int
  }

  /// The request.
  public let request: RequestID
  /// Who was kept away by what, for the pool coordinator, in the order in which it was found.
  public let unmet: [Unmet]

  /// What the individual reads.
  public var reasonForIndividual: Reason { Self.reasonForIndividual }

  static let reasonForIndividual = Reason(.noMatchFound, audience: .individual)
}

extension Request {
  /// What the individual reads while the request is on the waiting list; `nil` in any other state.
  public var reasonForWaiting: Reason? {
    state == .waitlisted ? NoMatchFound.reasonForIndividual : nil
  }
}

extension ReasonCode {
  /// Nobody can be asked for the request at present.
  public static let noMatchFound = ReasonCode("request.noMatchFound")
}

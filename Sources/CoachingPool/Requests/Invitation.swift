/// One practitioner approached for one request.
public struct Invitation: Hashable, Sendable {
  /// Where an invitation stands.
  ///
  /// Source: workflow section 8.2.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// It waits for an answer.
    case sent
    /// The practitioner accepted.
    case accepted
    /// The practitioner declined.
    case declined
    /// Nobody answered in time.
    case expired
    /// It was taken back.
    case withdrawn
  }

  /// Names the invitation.
  public let id: InvitationID
  /// The request.
  public var request: RequestID
  /// The practitioner approached.
  public var practitioner: PractitionerID
  /// Where it stands.
  public var state: State
  /// When it was sent.
  public var sent: Instant
  /// The first moment at which it no longer can be accepted.
  public var expires: Instant
  /// When it was answered or ended.
  public var ended: Instant?

  /// Describes an invitation.
  public init(
    id: InvitationID, request: RequestID, practitioner: PractitionerID, state: State = .sent,
    sent: Instant, expires: Instant, ended: Instant? = nil
  ) {
    self.id = id
    self.request = request
    self.practitioner = practitioner
    self.state = state
    self.sent = sent
    self.expires = expires
    self.ended = ended
  }

  /// Whether it waits for an answer at a moment: sent, and its time not run out.
  public func isOpen(at moment: Instant) -> Bool { state == .sent && moment < expires }

  /// Every fault that the invitation has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.invitation, id.text))
    if expires <= sent {
      list.add("expires", .contradiction, ["what": "an invitation expires before it is sent"])
    }
    if (state == .sent) != (ended == nil) {
      list.add("ended", .contradiction, ["what": "an invitation has an end when it is answered"])
    }
    return list.faults
  }
}

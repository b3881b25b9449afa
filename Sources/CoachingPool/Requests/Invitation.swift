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
  /// Why the practitioner declined, where they did; see ``shown(to:)`` for who may read it.
  public var declineCode: DeclineCode?

  /// Describes an invitation.
  public init(
    id: InvitationID, request: RequestID, practitioner: PractitionerID, state: State = .sent,
    sent: Instant, expires: Instant, ended: Instant? = nil,
    declineCode: DeclineCode? = nil
  ) {
    self.id = id
    self.request = request
    self.practitioner = practitioner
    self.state = state
    self.sent = sent
    self.expires = expires
    self.ended = ended
    self.declineCode = declineCode
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
    if declineCode != nil, state != .declined {
      list.add("declineCode", .contradiction, ["what": "only what is declined has a code"])
    }
    return list.faults
  }

  /// The invitation as it stands after its end.
  func ended(_ state: State, at moment: Instant, because code: DeclineCode? = nil) -> Invitation {
    var copy = self
    copy.state = state
    copy.ended = moment
    copy.declineCode = code
    return copy
  }
}

/// One coaching or mentoring relationship, from an accepted invitation to its closure.
///
/// Here it is what an acceptance makes and what takes a practitioner's place; agreement, sessions and
/// reviews come with contracting.
public struct Engagement: Hashable, Sendable {
  /// Names the engagement.
  public let id: EngagementID
  /// The kind of service.
  public var kind: ServiceKind
  /// The request that led to it, where one did.
  public var request: RequestID?
  /// Who is coached or mentored.
  public var participants: [PersonID]
  /// Who coaches or mentors.
  public var practitioner: PractitionerID
  /// Where it stands.
  public var state: EngagementState
  /// When the invitation was accepted.
  public var proposed: Instant
  /// The engagement that this one follows after a rematch.
  public var predecessor: EngagementID?

  /// Describes an engagement.
  public init(
    id: EngagementID, kind: ServiceKind, request: RequestID? = nil, participants: [PersonID],
    practitioner: PractitionerID, state: EngagementState = .proposed, proposed: Instant,
    predecessor: EngagementID? = nil
  ) {
    self.id = id
    self.kind = kind
    self.request = request
    self.participants = participants
    self.practitioner = practitioner
    self.state = state
    self.proposed = proposed
    self.predecessor = predecessor
  }

  /// Every fault that the engagement has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.engagement, id.text))
    list.unknown("kind", [kind], in: policy)
    list.duplicates("participants", participants.map(\.text))
    let range = kind.hasSeveralParticipants ? policy.teamSize : 1...1
    list.range("participants", participants.count, range)
    if predecessor == id {
      list.add("predecessor", .contradiction, ["what": "an engagement follows itself"])
    }
    return list.faults
  }
}

/// Names a reflection.
public typealias ReflectionID = Identifier<Reflection>

/// What somebody who is coached or mentored wrote down for themselves.
///
/// It is its writer's alone until they release it, and then the practitioner's to read and nobody else's;
/// of a team, the others do not see it either. Source: row `reflections` of the confidentiality matrix.
public struct Reflection: Hashable, Sendable {
  /// Names the reflection.
  public let id: ReflectionID
  /// The engagement.
  public let engagement: EngagementID
  /// Who wrote it.
  public let writer: PersonID
  /// The session that it is about, where it is about one.
  public let session: SessionID?
  /// What it says.
  public let text: Confidential<String>
  /// When it was written.
  public let written: Instant
  /// When its writer released it to the practitioner; `nil` while they have not.
  public var released: Instant?

  /// Records a reflection; ``faults()`` tells what is wrong with it.
  public init(
    id: ReflectionID, engagement: EngagementID, writer: PersonID, session: SessionID? = nil,
    text: Confidential<String>, written: Instant, released: Instant? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.writer = writer
    self.session = session
    self.text = text
    self.written = written
    self.released = released
  }

  /// Every fault that the reflection has by itself; no message quotes it.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.reflection, id.text))
    list.text("text", text.reveal(), limit: 10_000)
    if let released, released < written {
      list.add("released", .contradiction, ["what": "it was released before it was written"])
    }
    return list.faults
  }
}

extension PoolState {
  /// The reflections of an engagement, the oldest first; who may read them is for a view to decide.
  /// - Complexity: O(k log k) in the engagement's reflections.
  public func reflections(of engagement: EngagementID) -> [Reflection] {
    reflectionsByEngagement[engagement].compactMap { reflections[$0] }
      .sorted { ($0.written, $0.id) < ($1.written, $1.id) }
  }
}

/// Names an event of the pool.
public typealias PoolEventID = Identifier<PoolEvent>

/// Something that the pool holds for its practitioners: the annual conference, a CPD session.
///
/// Who came is recorded once it took place, and credits CPD to those who are practitioners of the pool. Those
/// from elsewhere are counted and not named. Source: S0-20 to S0-22, S1-24, S1-25; section 15.
public struct PoolEvent: Hashable, Sendable {
  /// Where an event stands.
  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Is to take place.
    case planned
    /// Took place.
    case held
    /// Did not take place.
    case cancelled
  }

  /// Names the event.
  public let id: PoolEventID
  /// What it is to be, or was.
  public var plan: PoolEventPlan
  /// Where it stands.
  public var state: State
  /// Who came of those whom the pool knows, in the order of their identifiers.
  public var attendance: [EventAttendance]
  /// How many came from elsewhere.
  public var visitors: Int

  /// Describes an event; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: PoolEventID, plan: PoolEventPlan, state: State = .planned,
    attendance: [EventAttendance] = [], visitors: Int = 0
  ) {
    self.id = id
    self.plan = plan
    self.state = state
    self.attendance = attendance
    self.visitors = visitors
  }

  /// How many people came.
  public var headcount: Int {
    let (sum, overflow) = attendance.count.addingReportingOverflow(visitors)
    return overflow ? .max : sum
  }

  /// Every fault that the event has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.poolEvent, id.text))
    plan.faults(into: &list, in: policy)
    list.duplicates("attendance", attendance.map(\.person.text))
    for (place, row) in attendance.enumerated() {
      guard let minutes = row.minutes else { continue }
      list.range("attendance.\(place).minutes", minutes, 0...Swift.max(0, plan.minutes))
    }
    list.range("visitors", visitors, 0...1_000_000)
    if state != .held, !attendance.isEmpty || visitors > 0 {
      list.add(
        "state", .contradiction, ["what": "somebody came, and the event did not take place"])
    }
    return list.faults
  }
}

/// What is asked again and again of a session: whose, what for, where it stands, and when.
///
/// It is no record. Those of an engagement stand side by side, so that one look shows them all: who is
/// taken at a time, how many sessions were held, and what overlaps.
struct Meeting: Hashable, Sendable {
  let id: SessionID
  let kind: SessionKind
  let state: SessionState
  let planned: SessionTime?
  let held: SessionTime?

  init(_ session: Session) {
    id = session.id
    kind = session.kind
    state = session.state
    planned = session.planned
    held = session.held
  }

  /// When it was, or else when it was to be.
  var time: SessionTime? { held ?? planned }

  /// Whether it was missed or called off late.
  var isMissed: Bool { state == .missed || state == .cancelledLate }
}

extension PoolState {
  /// The meetings of an engagement, in no order that means anything.
  func meetings(of engagement: EngagementID) -> [Meeting] {
    meetings.entry(of: engagement)?.value ?? []
  }

  /// Puts a session in the place of what was known of it, or beside the others.
  mutating func putMeeting(of session: Session) {
    let meeting = Meeting(session)
    meetings.update(session.engagement, orPut: [meeting]) { list in
      // Mostly it is one of the last.
      if let known = list.lastIndex(where: { $0.id == meeting.id }) {
        list[known] = meeting
      } else {
        list.append(meeting)
      }
    }
  }

  mutating func removeMeeting(_ id: SessionID, of engagement: EngagementID) {
    guard let list = meetings.entry(of: engagement)?.value else { return }
    if list.allSatisfy({ $0.id == id }) {
      meetings.remove(engagement)
    } else {
      meetings[engagement] = list.filter { $0.id != id }
    }
  }
}

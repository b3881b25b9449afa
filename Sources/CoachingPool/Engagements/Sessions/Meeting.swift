/// What is asked again and again of a session: whose, what for, where it stands, and when.
///
/// One look at those of an engagement shows who is taken at a time, how many sessions were held, and what
/// overlaps; see ``SharedLists``.
struct Meeting: Identifiable, Sendable {
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
  func meetings(of engagement: EngagementID) -> [Meeting] { meetings[engagement] }
}

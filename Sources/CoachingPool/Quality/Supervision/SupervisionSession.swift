/// What is recorded of one session of supervision: when, for how long, in what form and with whom.
///
/// It has no member that could name or link somebody who is coached or mentored, and none that could hold
/// a word of what was said. Source: rule R42; rule A30, content is never stored.
public struct SupervisionSession: Hashable, Sendable, Codable {
  /// The day.
  public let date: CivilDate
  /// The minute of the day at which it began, from 0 at midnight; `nil` where nobody says.
  public let startMinute: Int?
  /// For how many minutes it went on.
  public let minutes: Int
  /// In what company it was had.
  public let form: SupervisionForm
  /// The pool's supervisor; `nil` among peers, and for what was had elsewhere.
  public let supervisor: SupervisorID?
  /// Whether it was had outside the pool; it then counts all the same (rule A14).
  public let isElsewhere: Bool

  /// Describes a session; who records it tells what is wrong with it.
  public init(
    on date: CivilDate, startMinute: Int? = nil, minutes: Int, form: SupervisionForm,
    supervisor: SupervisorID? = nil, isElsewhere: Bool = false
  ) {
    self.date = date
    self.startMinute = startMinute
    self.minutes = minutes
    self.form = form
    self.supervisor = supervisor
    self.isElsewhere = isElsewhere
  }

  /// The minutes with which it is reckoned: none below 0, and no more than a day has.
  var reckonedMinutes: Int { min(max(0, minutes), CivilDate.mostMinutes) }

  /// The minutes of the day that it covers; `nil` where its beginning is not known.
  var coveredMinutes: Range<Int>? {
    startMinute.map {
      let start = min(max(0, $0), CivilDate.mostMinutes)
      return start..<start + reckonedMinutes
    }
  }

  /// Every fault that it has by itself.
  func faults(into list: inout FaultList) {
    list.range("minutes", minutes, 1...CivilDate.mostMinutes)
    if let startMinute {
      list.range("startMinute", startMinute, 0...CivilDate.mostMinutes - 1)
      if let end = coveredMinutes?.upperBound, end > CivilDate.mostMinutes {
        list.add(
          "minutes", .contradiction, ["what": "a session goes on past midnight; record two"])
      }
    }
    if supervisor != nil, form == .peer {
      list.add("supervisor", .contradiction, ["what": "peers have no supervisor among them"])
    }
    if supervisor != nil, isElsewhere {
      list.add(
        "supervisor", .contradiction, ["what": "what was had elsewhere names none of the pool"])
    }
    if supervisor == nil, form != .peer, !isElsewhere {
      list.add("supervisor", .missing, ["what": "the supervisor, where it was had in the pool"])
    }
  }
}

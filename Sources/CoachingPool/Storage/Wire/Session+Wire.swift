internal import PoolJSON

extension SessionKind: WireChoice {}
extension SessionState: WireChoice {}
extension SessionFlag: WireChoice {}
extension PlanException: WireChoice {}
extension EngagementSide: WireChoice {}

extension Session: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Session? {
    faults.object(node) { form in
      let id = form.value("id", SessionID.self)
      let engagement = form.value("engagement", EngagementID.self)
      let kind = form.value("kind", SessionKind.self)
      let state = form.value("state", SessionState.self)
      let planned = form.optionalValue("planned", SessionTime.self)
      let held = form.optionalValue("held", SessionTime.self)
      let mode = form.value("mode", MeetingMode.self)
      let place = form.optionalString("place")
      let attendance = form.value("attendance", Attendance.self)
      let travelCost = form.optionalValue("travelCost", Money.self)
      let exception = form.optionalValue("exception", PlanException.self)
      let flags = form.values("flags", SessionFlag.self)
      let agreementVersion = form.optionalInteger("agreementVersion")
      let isProtectedTime = form.bool("isProtectedTime", default: false)
      let movedFrom = form.optionalValue("movedFrom", SessionID.self)
      let movedTo = form.optionalValue("movedTo", SessionID.self)
      guard let id, let engagement, let kind, let state, let mode, let attendance else {
        return nil
      }
      return Session(
        id: id, engagement: engagement, kind: kind, state: state, planned: planned, held: held,
        mode: mode, place: place.map { Confidential($0) }, attendance: attendance,
        travelCost: travelCost, exception: exception, flags: flags,
        agreementVersion: agreementVersion, isProtectedTime: isProtectedTime,
        movedFrom: movedFrom, movedTo: movedTo)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("id", id)
      form.member("engagement", engagement)
      form.member("kind", kind)
      form.member("state", state)
      form.member("planned", planned)
      form.member("held", held)
      form.member("mode", mode)
      // Revealed, since the stored form is the record itself: whoever can read the store reads it.
      form.member("place", place?.reveal())
      form.member("attendance", attendance)
      form.member("travelCost", travelCost)
      form.member("exception", exception)
      form.list("flags", flags)
      form.member("agreementVersion", agreementVersion)
      form.member("isProtectedTime", isProtectedTime ? true : nil)
      form.member("movedFrom", movedFrom)
      form.member("movedTo", movedTo)
    }
  }
}

extension SessionTime: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> SessionTime? {
    faults.object(node) { form in
      let start = form.value("start", Instant.self)
      let minutes = form.integer("minutes")
      guard let start, let minutes else { return nil }
      return SessionTime(start, minutes: minutes)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.member("start", start)
      form.member("minutes", minutes)
    }
  }
}

extension Attendance: WireForm {
  static func read(_ node: JSONNode, _ faults: inout JSONFaults) -> Attendance? {
    faults.object(node) { form in
      let expected = form.values("expected", PersonID.self)
      let absent = form.values("absent", PersonID.self)
      let by = form.optionalValue("by", EngagementSide.self)
      let notice = form.optionalValue("notice", Instant.self)
      return Attendance(expected: expected, absent: absent, by: by, notice: notice)
    }
  }

  func write(to writer: inout WireWriter) {
    writer.object { form in
      form.list("expected", expected)
      form.list("absent", absent)
      form.member("by", by)
      form.member("notice", notice)
    }
  }
}

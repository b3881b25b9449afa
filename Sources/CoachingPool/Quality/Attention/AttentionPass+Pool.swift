// Complaints, events and training.
extension AttentionPass {
  /// Lists complaints that wait, but for those in which the reader has a part.
  mutating func lookAtComplaints(for coordinator: PersonID?) {
    for complaint in state.complaintsDue(at: now, for: coordinator) {
      let since = zone.date(at: complaint.since)
      // Where no day is set, "without undue delay" is from the day on which it began to wait.
      add(
        .complaintWaits, RecordKey(.complaint, complaint.complaint.text), since: since,
        due: complaint.by ?? since, .complaintHasToBeDealtWith,
        ["duty": complaint.duty.rawValue])
    }
  }

  mutating func lookAtEventsAndCohorts() {
    for event in state.poolEvents.values where event.state == .planned {
      guard let end = event.plan.span.end, end <= today else { continue }
      add(
        .attendanceMissing, RecordKey(.poolEvent, event.id.text), since: end, due: end,
        .eventHasNoAttendance)
    }
    for cohort in state.trainingCohorts.values where cohort.state == .open {
      guard let end = cohort.span.end, end <= today else { continue }
      add(
        .cohortStillOpen, RecordKey(.trainingCohort, cohort.id.text), since: end, due: end,
        .cohortIsStillOpen, ["enrolled": "\(cohort.members.count { $0.state == .enrolled })"])
    }
  }
}

extension ReasonCode {
  /// A complaint waits for somebody of the pool.
  public static let complaintHasToBeDealtWith = ReasonCode("attention.complaintWaits")
  /// An event is over, and nobody recorded who came.
  public static let eventHasNoAttendance = ReasonCode("attention.eventHasNoAttendance")
  /// A training cohort is over and still open.
  public static let cohortIsStillOpen = ReasonCode("attention.cohortIsStillOpen")
}

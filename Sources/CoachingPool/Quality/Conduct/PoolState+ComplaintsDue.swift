extension PoolState {
  /// The complaints that wait for a coordinator, those with a day first, each group the longest waiting
  /// first.
  ///
  /// Those in which the coordinator has a part are left out: they are in the deputy's list (rules A23 and
  /// A37). Source: the data protection regulator's complaints process: acknowledge within the policy's
  /// days, investigate, tell the outcome without undue delay.
  /// - Parameters:
  ///   - moment: The moment.
  ///   - coordinator: Who is to do it; `nil` for the clock, which reads no content.
  /// - Complexity: O(n log n) in all complaints.
  public func complaintsDue(at moment: Instant, for coordinator: PersonID?) -> [DueComplaint] {
    let today = date(at: moment)
    var due: [DueComplaint] = []
    for complaint in complaints.values {
      let waits = waiting(complaint, on: today)
      guard !waits.isEmpty else { continue }
      if let coordinator, isConcerned(coordinator, in: parties(to: complaint), from: today) {
        continue
      }
      due += waits
    }
    return due.sorted {
      ($0.by ?? .last, $0.since, $0.complaint, $0.duty.rawValue)
        < ($1.by ?? .last, $1.since, $1.complaint, $1.duty.rawValue)
    }
  }

  private func waiting(_ complaint: Complaint, on today: CivilDate) -> [DueComplaint] {
    func due(_ duty: ComplaintDuty, since: Instant, by day: CivilDate? = nil) -> DueComplaint {
      DueComplaint(
        complaint: complaint.id, duty: duty, since: since, by: day,
        isOverdue: day.map { $0 < today } ?? false)
    }
    let last = complaint.steps.last?.at ?? complaint.received
    var waits: [DueComplaint] = []
    switch complaint.state {
    case .received:
      waits.append(
        due(
          .acknowledge, since: complaint.received,
          by: date(at: complaint.received).adding(days: policy.quality.complaintAcknowledgeDays)))
    case .acknowledged:
      let since =
        complaint.steps.last { [.acknowledge, .review].contains($0.event) }?.at ?? last
      waits.append(due(.assignHandler, since: since))
    case .decided:
      let since = complaint.steps.last { $0.event == .decide }?.at ?? last
      waits.append(due(.tellOutcome, since: since))
    case .withdrawn, .closed:
      if complaint.pausesPractitioner {
        let since = complaint.steps.last { [.withdraw, .close].contains($0.event) }?.at ?? last
        waits.append(due(.endPause, since: since))
      }
    case .investigating: break
    }
    return waits
  }
}

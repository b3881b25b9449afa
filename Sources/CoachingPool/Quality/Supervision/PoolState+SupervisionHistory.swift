extension PoolState {
  /// Gathers what a practitioner's compliance rests on, as it was known on a day.
  ///
  /// - Parameters:
  ///   - membership: The practitioner's membership.
  ///   - date: The day; what lies after it is left out.
  ///   - withPractice: Whether practice is gathered even where the norm sets no ratio.
  func supervisionHistory(
    of membership: PractitionerMembership, on date: CivilDate, withPractice: Bool
  ) -> SupervisionHistory {
    let memberships = practitionerIDs(of: membership.person)
    var coaches = membership.kinds.contains { !$0.isMentoring }
    var mentors = membership.kinds.contains(where: \.isMentoring)
    var first: Instant?
    var engagementsOfTheLine: [EngagementID] = []
    for practitioner in memberships {
      _ = engagementMarks.read(practitioner) { marks in
        for mark in marks where mark.line == membership.line {
          engagementsOfTheLine.append(mark.id)
          if mark.state.isLive, practitioner == membership.id {
            if mark.isMentoring { mentors = true } else { coaches = true }
          }
          if let began = mark.workBegan { first = min(first ?? began, began) }
        }
      }
    }
    // Read where it stands, since a copy of the policy has many parts to retain.
    let norm =
      (coaches ? inForce.policy.quality.norm(for: membership.line, .coaching) : nil)
      ?? (mentors ? inForce.policy.quality.norm(for: membership.line, .mentoring) : nil)
    let firstDay = first.map { self.date(at: $0) }.flatMap { $0 <= date ? $0 : nil }
    if !withPractice, norm == nil || firstDay == nil {
      return SupervisionHistory(norm: norm, firstEngagement: firstDay, counted: [])
    }
    var counted: [(day: CivilDate, minutes: Int)] = []
    for practitioner in memberships {
      _ = supervisionMarks.read(practitioner) { marks in
        for mark in marks
        where mark.stands && mark.date <= date && norm?.counts.contains(mark.form) ?? true {
          counted.append((mark.date, mark.minutes))
        }
      }
    }
    var practice: [(day: CivilDate, minutes: Int)] = []
    if withPractice || (norm?.practiceRatio ?? 0) > 0 {
      for engagement in engagementsOfTheLine {
        _ = meetings.read(engagement) { list in
          for place in list.indices
          where list[place].kind.isDelivered && list[place].state == .held {
            guard let time = list[place].held else { continue }
            let day = self.date(at: time.start)
            if day <= date {
              practice.append((day, min(max(0, time.minutes), CivilDate.mostMinutes)))
            }
          }
        }
      }
    }
    return SupervisionHistory(
      norm: norm, firstEngagement: firstDay, counted: counted, practice: practice,
      waivers: supervisionWaivers(of: membership.id).map(\.span))
  }
}

extension Engagement {
  /// When work in it began; `nil` where it has not, or never did.
  ///
  /// What older versions stored has no such moment: there it is when the invitation was accepted, of an
  /// engagement that has come far enough.
  var workBegan: Instant? {
    if let activated { return activated }
    switch state {
    case .active, .paused, .closing, .completed, .endedEarly: return proposed
    case .proposed, .chemistry, .contracting, .cancelled: return nil
    }
  }
}

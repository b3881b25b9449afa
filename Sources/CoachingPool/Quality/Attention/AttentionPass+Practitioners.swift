// Practitioners: lapses, returns, applications, and those whom nobody asks.
extension AttentionPass {
  mutating func lookAtPractitioners() {
    let state = self.state
    let horizon = max(0, last.days(since: today))
    for lapse in state.lapseForecast(asOf: today, horizon: horizon + terms.noticeDays) {
      let isNew = lapse.wasNeverOnFile
      let due = isNew ? today : lapse.step(on: today) == .lapsed ? lapse.gates : lapse.lapses
      add(
        .lapse, RecordKey(.practitioner, lapse.practitioner.text),
        since: min(today, max(lapse.announced, joined(lapse.practitioner))), due: due,
        announced: lapse.announced, isNew ? .neverOnFile : .standingLapses,
        [
          "gates": "\(lapse.gates)", "lapses": "\(lapse.lapses)", "part": lapse.part.rawValue,
        ])
    }
    state.practitioners.visit { entry in
      let status = entry.value.status
      guard status == .paused || status == .applied || status == .approved,
        let file = state.assurance(of: entry.key)
      else { return }
      let subject = RecordKey(.practitioner, entry.key.text)
      if status != .paused {
        let since = file.moves.last.map { zone.date(at: $0.at) } ?? file.joined ?? today
        add(
          .applicationWaits, subject, since: since, due: since.adding(days: terms.joinWithinDays),
          .applicationIsOpen, ["status": status.rawValue])
      } else if let pause = file.pause {
        add(
          .practitionerReturns, subject, since: pause.returns, due: pause.returns,
          .practitionerIsBack, ["returns": "\(pause.returns)"])
      }
    }
    for use in state.littleUse(inTheYearTo: today) {
      add(
        .practitionerUnused, RecordKey(.practitioner, use.practitioner.text), since: use.from,
        due: last, .fewEngagements,
        ["engagements": "\(use.engagements)", "finding": use.finding.rawValue])
    }
  }

  private func joined(_ practitioner: PractitionerID) -> CivilDate {
    state.joined(practitioner) ?? .first
  }
}

extension ReasonCode {
  /// A part of a practitioner's standing lapses, or has lapsed.
  public static let standingLapses = ReasonCode("attention.standingLapses")
  /// A part of a practitioner's standing was never put on file.
  public static let neverOnFile = ReasonCode("attention.neverOnFile")
  /// A practitioner's day of return has come.
  public static let practitionerIsBack = ReasonCode("attention.practitionerIsBack")
  /// Somebody who asked to join is not live yet.
  public static let applicationIsOpen = ReasonCode("attention.applicationIsOpen")
  /// A practitioner had fewer engagements than the pool asks for.
  public static let fewEngagements = ReasonCode("attention.fewEngagements")
}

extension PolicyLimit {
  /// The whole numbers of an ``EngagementPolicy``.
  static let engagements: [PolicyLimit] =
    [
      PolicyLimit(
        "engagements.mostPauseDays", 1...3660, "the most days of a pause",
        source: "rules A19 and A33, 52 weeks"
      ) { $0.engagements.mostPauseDays },
      PolicyLimit(
        "engagements.dormantAfter", 1...3660,
        "days without a session after which an individual is asked whether an engagement stands",
        source: "workflow section 7.5 and rule A33"
      ) { $0.engagements.dormantAfter },
      PolicyLimit(
        "engagements.questionInterval", 1...366,
        "days from the first question to the second, and from the second to the end",
        source: "rule A33"
      ) { $0.engagements.questionInterval },
      PolicyLimit(
        "engagements.recontractingDays", 0...366,
        "days for which sessions may go on under the old agreement while a new one is made",
        source: "workflow section 8.3, E16"
      ) { $0.engagements.recontractingDays },
      PolicyLimit(
        "engagements.mostRecordedMinutes", 1...1440,
        "the most minutes that a session may be recorded with", source: "rule A31"
      ) { $0.engagements.mostRecordedMinutes },
      PolicyLimit(
        "engagements.cancellationNotice", 0...720,
        "hours of notice with which a session is called off in time",
        source: "workflow section 8.4; published pages show 24 and 48"
      ) { $0.engagements.cancellationNotice },
      PolicyLimit(
        "engagements.promptAfterMissed", 1...100,
        "sessions missed or called off late by an individual at which the coordinator is told",
        source: "rule R35"
      ) { $0.engagements.promptAfterMissed },
      PolicyLimit(
        "engagements.chemistryMinutes", 5...480, "minutes of a chemistry meeting",
        source: "rule R34; published pages say 30, sometimes 60"
      ) { $0.engagements.chemistryMinutes },
      PolicyLimit(
        "engagements.contractingMinutes", 5...480, "minutes of a contracting meeting",
        source: "sponsor guide, about 30 minutes; rule R29"
      ) { $0.engagements.contractingMinutes },
      PolicyLimit(
        "engagements.mostTypedItems", 0...15, "items of a shared agreement that people type",
        source: "rule A22"
      ) { $0.engagements.mostTypedItems },
      PolicyLimit(
        "engagements.evaluationMonths", 1...60,
        "months after the closure at which the individual is asked once more", source: "rule R47"
      ) { $0.engagements.evaluationMonths },
    ]
    + range(
      "typicalSessions", 1...100, "sessions that an engagement usually has",
      source: "sponsor guide, \"4 - 6 sessions\"; rule R31"
    ) { $0.typicalSessions }
    + range(
      "permittedSessions", 1...100, "sessions that a plan may have without a reason or approval",
      source: "rule R31"
    ) { $0.permittedSessions }
    + range(
      "typicalMinutes", 1...1440, "minutes that a session usually has",
      source: "sponsor guide, one to two hours; rule R31"
    ) { $0.typicalMinutes }
    + range(
      "permittedMinutes", 1...1440, "minutes that a session may be planned for without a reason",
      source: "rule R31"
    ) { $0.permittedMinutes }
    + range(
      "possibleMinutes", 1...1440, "minutes that a session may be planned for at all",
      source: "rule R31"
    ) { $0.possibleMinutes }
    + range(
      "executiveMinutes", 1...1440, "minutes that a session of the executive line usually has",
      source: "executive coaching page, 60 to 90 minutes"
    ) { $0.executiveMinutes }
    + range(
      "executiveGapDays", 1...366, "days between two sessions of the executive line",
      source: "executive coaching page, every two to four weeks; rule R32"
    ) { $0.executiveGapDays }

  private static func range(
    _ name: String, _ range: ClosedRange<Int>, _ meaning: String, source: String,
    _ read: @escaping @Sendable (EngagementPolicy) -> NumberRange
  ) -> [PolicyLimit] {
    [
      PolicyLimit("engagements.\(name).least", range, "the fewest \(meaning)", source: source) {
        read($0.engagements).least
      },
      PolicyLimit("engagements.\(name).most", range, "the most \(meaning)", source: source) {
        read($0.engagements).most
      },
    ]
  }
}

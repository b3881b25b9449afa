extension PolicyLimit {
  /// The whole numbers of a ``QualityPolicy``.
  static let quality: [PolicyLimit] = [
    PolicyLimit(
      "quality.noticeDays", 0...366, "days before a lapse from which it is announced",
      source: "rule R46"
    ) { $0.quality.noticeDays },
    PolicyLimit(
      "quality.supervisionGraceDays", 0...366,
      "days after a breach of the supervision norm from which new matches are gated",
      source: "rules A14 and A38"
    ) { $0.quality.supervisionGraceDays },
    PolicyLimit(
      "quality.supervisionGroupLeast", 2...100, "the fewest practitioners of a supervision group",
      source: "by design"
    ) { $0.quality.supervisionGroupLeast },
    PolicyLimit(
      "quality.supervisionGroupMost", 2...100, "the most practitioners of a supervision group",
      source: "by design"
    ) { $0.quality.supervisionGroupMost },
    PolicyLimit(
      "quality.insurancePence", 0...100_000_000_000,
      "pence of professional indemnity insurance that an executive coach has",
      source: "an executive framework's terms, £2.5 million"
    ) { $0.quality.insurancePence },
    PolicyLimit(
      "quality.insuranceEvidenceDays", 1...366,
      "working days within which an executive coach who is asked shows evidence of insurance",
      source: "an executive framework's terms, 7 working days"
    ) { $0.quality.insuranceEvidenceDays },
    PolicyLimit(
      "quality.cpdYearMinutes", 0...100_000, "minutes of CPD that a practitioner has in a year",
      source: "by design, none"
    ) { $0.quality.cpdYearMinutes },
    PolicyLimit(
      "quality.leastEngagementsAYear", 0...100,
      "engagements that a live practitioner has in a year, below which the pool asks why",
      source: "by design; a published pool asks for two"
    ) { $0.quality.leastEngagementsAYear },
    PolicyLimit(
      "quality.feedbackLeastPeople", 5...1000,
      "the fewest people of whom a practitioner reads feedback in aggregate",
      source: "confidentiality matrix, row practitionerFeedback"
    ) { $0.quality.feedbackLeastPeople },
    PolicyLimit(
      "quality.complaintAcknowledgeDays", 1...366, "days within which a complaint is acknowledged",
      source: "the data protection regulator's complaints process"
    ) { $0.quality.complaintAcknowledgeDays },
    PolicyLimit(
      "quality.matchWithinDays", 1...3660,
      "days from a request's submission within which a practitioner should be found",
      source: "a published pool's four to six weeks"
    ) { $0.quality.matchWithinDays },
    PolicyLimit(
      "quality.quietDays", 1...3660,
      "days without a session held or planned after which the coordinator is told",
      source: "a published pool's sessions every four to eight weeks"
    ) { $0.quality.quietDays },
    PolicyLimit(
      "quality.finalReviewWithinDays", 1...3660,
      "days from the last session within which a final review should be held or waived",
      source: "by design"
    ) { $0.quality.finalReviewWithinDays },
    PolicyLimit(
      "quality.joinWithinDays", 1...3660,
      "days within which somebody who asked to join should be live", source: "by design"
    ) { $0.quality.joinWithinDays },
  ]
}

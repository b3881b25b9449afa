extension Phrasebook {
  /// Of what waits for a person.
  static let attention: [ReasonCode: String] = [
    "attention.conflictStands":
      "Something has come to stand between two people who work together or are to: {rules}.",
    "attention.complaintWaits": "A complaint waits for somebody of the pool: {duty}.",
    "attention.eventHasNoAttendance":
      "The event is over, and nobody has recorded who came.",
    "attention.cohortIsStillOpen":
      "The cohort is over and still open, with {enrolled} people enrolled.",
    "attention.approvalHasPassedOn":
      "The organisation has not decided in time, and the pool coordinator may.",
    "attention.roundsWereMissed":
      "The request has missed {rounds} rounds, and somebody has to decide about the next.",
    "attention.waitsForAPractitioner":
      "Nobody has been found for {days} days, and nobody is asked at present.",
    "attention.waitsAndGoesFirst":
      "Whoever lost their practitioner goes first, and has waited {days} days.",
    "attention.invitationIsUnanswered": "The practitioner has until {until} to answer.",
    "attention.invitationHasExpired":
      "The time to answer ended on {until}, and the clock's command has not been given yet.",
    "attention.practitionerIsMissing": "Somebody is without their practitioner: {way}.",
    "attention.sessionHasNoOutcome": "Nobody has said what became of the session {session}.",
    "attention.sessionsWereMissed":
      "{sessions} sessions were missed or called off late by the individual.",
    "attention.pauseIsOver": "The two meant to go on from {returns}.",
    "attention.finalReviewIsDue": "The final review is neither held nor found not applicable.",
    "attention.noFirstSession":
      "Work began {days} days ago; no session has been held and none is planned.",
    "attention.noSessionPlanned":
      "Nothing has happened for {days} days, and no session is planned.",
    "attention.evaluationIsDue": "The {role} is to be asked how it was.",
    "attention.standingLapses":
      "The {part} lapses on {lapses} and stops new matches from {gates}.",
    "attention.neverOnFile": "Nothing was ever put on file of the {part}.",
    "attention.practitionerIsBack": "The practitioner meant to be back from {returns}.",
    "attention.applicationIsOpen": "Somebody who wants to join is {status} and not live yet.",
    "attention.fewEngagements":
      "{engagements} engagements in a year are fewer than the pool asks for: {finding}.",
  ]
}

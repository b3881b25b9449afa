extension Phrasebook {
  /// Of complaints and of feedback about practitioners.
  static let conduct: [ReasonCode: String] = [
    "complaint.aboutOneself": "Nobody complains about themselves.",
    "complaint.outsideTheEngagement":
      "The engagement {engagement} is none of this practitioner's in which the complainant has a part.",
    "complaint.notTheHandler": "This is for whoever handles the complaint.",
    "complaint.stepsOnlyGrow": "The steps of the complaint {id} stand, and are only added to.",
    "complaint.handlerIsThePractitioner": "Nobody handles a complaint about themselves.",
    "complaint.handlerIsTheComplainant": "Nobody handles a complaint of their own.",
    "complaint.handlerIsPartyToTheEngagement":
      "The handler takes part in the engagement or sponsors it.",
    "complaint.handlerIsAbove": "The handler is above the {side} in a reporting line.",
    "complaint.handlerIsBelow": "The handler is below the {side} in a reporting line.",
    "complaint.handlerHasAConflict":
      "A conflict is declared between the handler and the {side}.",
    "complaint.handlerSupervises":
      "The handler supervises the practitioner, or did in the last 12 months.",
    "complaint.handlerDecidedBefore":
      "The handler decided the first time; somebody else looks at it again.",
    "complaint.answered": "What was told last is answered.",
    "complaint.pausedForItAlready": "The practitioner is paused for this complaint.",
    "complaint.nobodyToPause": "The practitioner has no membership that could be paused.",
    "complaint.notPausedForIt": "The practitioner is not paused for this complaint.",
    "complaint.practitionerNotHeard":
      "The practitioner was told nothing yet, so nothing of the complaint is upheld.",
    "complaint.referredBefore": "The complaint was referred to {body} before.",
    "complaint.toldOutOfTime":
      "{day} does not lie between the decision on {decided} and today, {today}.",
    "complaint.practitionerNotTold":
      "The practitioner knows of the complaint, and is told the outcome as well.",
    "complaint.pauseOutlivesIt":
      "The practitioner is paused for this complaint; end the pause first.",
    "complaint.reviewedBefore": "The complaint was looked at again before.",
    "read.yearNotOver": "The year {year} is not over, so that its counts still move.",
    "complaint.nothingToDoNow": "There is nothing for the practitioner to do about it at present.",
    "feedback.noSessionYet": "No session of the engagement was held yet.",
    "feedback.givenBefore":
      "Feedback was given before, as {feedback}; correct it instead.",
    "feedback.noInstrumentInUse": "No version of the questions is in use yet.",
    "feedback.itemUnanswered": "The question {item} is not answered.",
    "feedback.itemNotAsked": "The question {item} is not asked.",
    "feedback.released": "The practitioner reads this by name.",
    "feedback.notReleased": "The practitioner does not read this by name.",
    "feedback.corrected": "A correction stands in its place, {feedback}; release that.",
    "feedback.nothingToRelease":
      "The answers are counted with those of others, and there are no words beside them.",
  ]
}

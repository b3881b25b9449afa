extension Phrasebook {
  /// Of contracting, sessions, reviews, endings, and of who reads what.
  static let engagements: [ReasonCode: String] = [
    "testimonial.noConsent": "Nobody recorded that these words may be published.",
    "move.noSuchMove":
      "A {machine} in the state {state} knows no event {event}, whoever gives it, here the role {role}; possible from here: {possible}.",
    "move.notInThisRole":
      "The event {event} of a {machine} in the state {state} is not for the role {role}; it is for: {roles}.",
    "move.notInThisPhase":
      "The event {event} does not happen while the work is in the phase {phase}.",
    "session.ownNoticeBefore":
      "That notice was given before is for the other side to say.",
    "session.protectedTimeNotAgreed":
      "That the sponsor keeps the time free, and so learns the date, is for the individual to agree.",
    "engagement.individualChooses":
      "Others are asked or met besides, and choosing among them is the individual's.",
    "engagement.tooFewMissed":
      "It is no non-attendance while fewer than {least} sessions were missed.",
    "involvement.fullSuggested": "Full involvement of a sponsor is suggested.",
    "involvement.lightTouchSuggested": "A light touch of a sponsor is suggested.",
    "involvement.noSponsorByDefault": "An elected member has no sponsor unless they want one.",
    "involvement.signsAreMixed":
      "Some signs speak for full involvement and some for a light touch: the two talk it over.",
    "involvement.noSignSeen": "No sign speaks for either: the two talk it over.",
    "involvement.sign": "The guide ({source}) speaks for {level}: {sentence}",
    "involvement.reasonMissing": "There has to be a reason for involving no sponsor.",
    "involvement.sponsorWithoutInvolvement":
      "A sponsor is named, and none is to be involved.",
    "involvement.sponsorNotNamed": "A sponsor is to be involved, and none is named.",
    "involvement.tooManySponsors": "{sponsors} sponsors are named, and {most} is the most.",
    "involvement.notExempt": "Only an elected member is exempt.",
    "involvement.theTwoDecide":
      "The practitioner and the individual decide about a sponsor, and nobody for them.",
    "involvement.threeWayAlways":
      "The organisation asks for three-way contracting always; less is for the pool coordinator to decide, and none at all only where the individual declined.",
    "involvement.sponsorIsTheParticipant": "Nobody sponsors themselves.",
    "involvement.sponsorIsThePractitioner": "The practitioner is nobody's sponsor here.",
    "involvement.makeTheAgreementAnew":
      "A sponsor who comes in or is involved further needs a new agreement: begin it first.",
    "contracting.notInThisState":
      "The engagement is {state}; this has its place while it is one of: {states}.",
    "contracting.meetingNotAhead": "{at} is not ahead.",
    "agreement.itemMissing": "The agreement says nothing yet about {title}.",
    "agreement.tooManyItemsTyped":
      "{typed} items are typed, and {most} is the most: {items}. The others keep the pool's own text.",
    "agreement.commitmentsOfNobody":
      "A sponsor's commitments are agreed, and no sponsor is involved.",
    "agreement.attendeeIsNoParty":
      "The role {role} is to come to a review and is no party to the agreement.",
    "agreement.missingSignature": "The signature of the role {role} is missing.",
    "agreement.notTheCurrentVersion":
      "Version {version} is not the current one, which is {current}.",
    "agreement.partiesHaveChanged":
      "Version {version} does not concern everybody whom it has to now; propose another.",
    "agreement.noParty": "The role {role} is no party to the agreement.",
    "agreement.signedAlready": "Version {version} is signed already.",
    "agreement.limitsNotAcknowledged":
      "Whoever signs acknowledges the limits of confidentiality.",
    "workingAgreement.writtenMeanwhile":
      "Edition {read} was read, and edition {edition} stands by now; read it first.",
    "recommendation.ofOneself": "Nobody recommends it to themselves; they just ask.",
    "recommendation.notOpen": "The recommendation is no longer open.",
    "audit.onlyGrows": "The entry {id} of the audit trail stands as it is; entries are only added.",
    "engagement.meetingBeforeTheProposal":
      "A chemistry meeting is not before {proposed}, when the engagement was proposed.",
    "engagement.chemistryIsRequired": "The policy asks for a chemistry meeting first.",
    "engagement.noAgreement": "There is no shared agreement yet.",
    "engagement.involvementNotSet":
      "How far a sponsor is involved is not decided yet, or not why none is.",
    "engagement.agreementNotNew":
      "The agreement is made anew, and version {version} is no newer one.",
    "engagement.pauseOutOfRange":
      "A pause until {returns} does not end within the {most} days from tomorrow on.",
    "engagement.coordinatorsPause":
      "The pool coordinator made the pause, and alone ends it before {returns}.",
    "engagement.pauseOfTheTwo":
      "The individual or the practitioner made the pause, and one of them ends it.",
    "engagement.pauseNeedsAGround":
      "A coordinator pauses only where the practitioner cannot be had, or while conduct is looked into.",
    "engagement.pauseHoldsNoReason": "The two pause without giving a reason.",
    "engagement.noSessionHeld": "No session was held yet.",
    "engagement.sessionsStillPlanned": "{planned} sessions are planned and not held yet.",
    "engagement.extensionAddsNothing":
      "{sessions} sessions in all are no more than the {standing} that stand, or more than can be planned.",
    "engagement.extensionNotProposed":
      "Neither the individual nor the practitioner proposed {sessions} sessions.",
    "engagement.notACompletion": "The code {code} says of no end that it was the planned one.",
    "engagement.finalReviewIsOpen":
      "The final review was neither held nor found not applicable.",
    "engagement.actionsNotHandedOver": "Open actions or records were not handed over.",
    "review.finalReviewIsRequired": "The policy asks for a final review.",
    "review.sponsorWasPromisedAReview":
      "The sponsor was promised a review at the end; that there is none is for the individual to say.",
    "review.preferenceIsTheIndividuals": "What the individual prefers is theirs to say.",
    "review.finalReviewIsAgreed": "The agreement in force plans a final review.",
    "review.finalReviewWasHeld": "A final review was held.",
    "review.finalReviewWaivedBefore":
      "It was said before that a final review is not applicable.",
    "review.noSuchSummary": "There is no version {version} of a summary of the review {point}.",
    "review.releasedBefore":
      "Version {version} was released for the review {point}, and no other is after it.",
    "review.tooManySummaries":
      "There are {most} versions of a summary of the review {point} already, and no more are written.",
    "review.nobodyToReleaseTo": "No sponsor is involved to whom anything could be released.",
    "review.notUnderWay":
      "This has its place while the work is under way, and it is in the phase {phase}.",
    "rating.goalNotInTheAgreement":
      "The agreement on which a rating would stand has no goal {goal}.",
    "rating.ratedBefore": "The rating {rating} stands for it; correct that one if it is wrong.",
    "rating.correctedBefore": "It was corrected by {rating}, which stands in its place.",
    "rating.noneNamed": "No rating is named.",
    "rating.releasedBefore": "The rating {rating} was released before.",
    "preparation.individualReadsUnknown":
      "Whoever prepares says that they know that the individual will see it.",
    "engagement.isOver": "The engagement is over.",
    "engagement.endsBeforeTheLastSession": "A session is recorded after this moment.",
    "engagement.sessionWasHeld":
      "A session was held, so that the engagement is ended early instead.",
    "engagement.codeNotForThisRole":
      "The code {code} is not for the role {role}; for it there are: {codes}.",
    "engagement.referralEndsEarly":
      "A referral is given as an early end, with a support route.",
    "engagement.nothingBegan":
      "No session was held yet, so that the engagement is declined or called off instead.",
    "engagement.referralNotAgreed": "The individual does not agree to a referral.",
    "engagement.referralWithoutRoute": "No support route of the policy was given.",
    "plan.noSessions": "A plan has at least one session, and this one has {sessions}.",
    "plan.sessionsNotTypical":
      "{value} sessions are planned; {least} to {most} are usual.",
    "plan.sessionsNotPermitted":
      "{value} sessions are planned, and {least} to {most} are permitted without a reason.",
    "plan.minutesNotTypical":
      "A session of {value} minutes is planned; {least} to {most} are usual.",
    "plan.minutesNotPermitted":
      "A session of {value} minutes is planned, and {least} to {most} are permitted without a reason.",
    "plan.minutesImpossible":
      "A meeting of {value} minutes cannot be planned; {least} to {most} can.",
    "plan.gapNotTypical":
      "{value} days lie between two sessions; {least} to {most} are usual.",
    "plan.gapImpossible": "From {least} to {most} days is no stretch of days.",
    "session.notAhead": "The time {start} has come; what took place is recorded and not planned.",
    "session.engagementNotUnderWay":
      "While the engagement is {state}, no meeting of the kind {kind} is planned.",
    "session.agreementLapsed":
      "The old agreement holds until {until}; sign the new one first, or choose an earlier time.",
    "session.contractingNotOffered":
      "The meeting with the sponsor is to be offered before the second session, and none was planned.",
    "session.outsideTheAgreement": "{date} lies outside what was agreed, {span}.",
    "session.beyondPlan":
      "It would be session {number}, and the plan has {most}; agree on more first.",
    "session.overlapsASession":
      "The session {session} of the same engagement, from {start}, is at that time.",
    "session.youAreTaken": "At {start} you are in another session.",
    "session.somebodyIsTaken":
      "At {start}, {person} is in the session {session} of another engagement.",
    "session.notAParticipant": "{person} takes no part in the engagement.",
    "session.nobodyCame": "Nobody came beside the practitioner; record the session as missed.",
    "session.negativeTravelCost": "A journey costs nothing or something, and not {cost}.",
    "session.noticeAhead": "The notice of {notice} lies in the future.",
    "session.began":
      "The session began at {start}; record it as held or missed rather than called off.",
    "session.recordedMinutes":
      "A session lasts from 1 to {most} minutes, and not {minutes}.",
    "session.inTheFuture": "The session is not over before {end}.",
    "session.recordedBefore":
      "The session {session} is recorded for that time already; correct that one if it is wrong.",
    "session.missedOften":
      "In the engagement {engagement} the individual missed {sessions} sessions or called them off late; talk with the two, since coaching may be withdrawn.",
    "read.nothing": "There is nothing for you to read here.",
    "read.onlyStatistics": "This role reads statistics and no single engagement.",
    "read.onlyCounts":
      "The organisation does not approve requests, so its coordinator reads counts alone.",
    "read.noLoggedRequest": "This is read under a logged request alone.",
    "read.noSuchRow": "The confidentiality matrix has no such row.",
    "read.notForThisRole": "The role {role} may not read {row}.",
    "action.sessionOfAnother": "The session {session} belongs to another engagement.",
    "action.handedOverWithAll":
      "Open actions are handed over together, as the engagement comes to its end.",
    "action.openAfterTheEnd": "The engagement is over, and no action is opened any more.",
    "action.dueInThePast": "The day {due} has passed.",
  ]
}

extension Phrasebook {
  /// The English sentences of every code that the library gives.
  public static let english = Phrasebook([
    .notAvailable: "Not available.",

    "fault.unknownWord": "The word {word} is in no vocabulary of {vocabulary}.",
    "fault.emptyText": "The text is empty.",
    "fault.textTooLong": "The text has {length} bytes, and {limit} is the most.",
    "fault.outOfRange": "{value} lies outside {least} to {most}.",
    "fault.overlap": "{first} and {second} cover the same day.",
    "fault.danglingReference": "{value} is named and does not exist.",
    "fault.duplicate": "{value} stands twice.",
    "fault.missing": "There has to be {what}.",
    "fault.contradiction": "There is a contradiction: {what}.",
    "fault.wrongForm": "{value} does not have the form {form}.",
    "fault.gssPrefix": "The code {code} does not begin with {prefix}, as that of a {type} does.",
    "fault.designationNotOfThisType": "A {type} designates no {designation}.",

    "screening.unanswered": "The question {question} is not answered yet.",
    "screening.otherSupportFirst":
      "Other support comes first; coaching or mentoring can follow when the time is right.",
    "screening.formalProcessFirst":
      "Coaching and mentoring are no part of a formal process; ask again when it has ended.",
    "screening.notTheirWish":
      "Coaching and mentoring are for people who want them; there is no hurry.",
    "screening.safeguardingLead": "The safeguarding lead arranges what suits people of this age.",

    "entitlement.noAffiliation": "No post or office at {organisation} is known on {on}.",
    "entitlement.notAMember":
      "{organisation} takes no part in the pool; it may join or ask for an associate arrangement.",
    "entitlement.membershipLapsed":
      "The membership of {organisation} takes no new requests from {from}; it may renew or ask for an associate arrangement.",
    "entitlement.criterionExcludes":
      "The organisation's criterion {criterion} excludes this: {sentence}",
    "entitlement.criterionOffersOwnOrganisation":
      "The organisation's criterion {criterion} excludes this: {sentence} A practitioner of the own organisation can be asked for.",

    "advice.lightTouchSuggested":
      "Somebody is leaving: a light-touch involvement of the sponsor is suggested.",
    "advice.mentoringRecommended": "Mentoring is recommended, because of: {needs}.",
    "advice.coachingRecommended":
      "Coaching is recommended, since nothing asks for another person's experience.",

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

    "command.notFound": "There is no {kind} {id}.",
    "command.notThePersonConcerned": "Only {person} may do this.",
    "command.notThisRolesCommand": "This is not for the role {role}; it is for: {roles}.",

    "request.notScreened":
      "The individual is not screened for this organisation within the last {days} days.",
    "approval.nameThePerson":
      "Whoever decides names themselves as a person, so that nobody decides about themselves.",
    "request.termsNotAcknowledged": "The terms are not acknowledged.",
    "approval.poolCoordinatorDecides":
      "An elected member's request is for the pool coordinator to decide.",
    "approval.ofTheMembersCouncil":
      "An elected member's request is not for anybody of the same council to decide.",
    "approval.inTheReportingLine":
      "Whoever decides may not be above a party in a reporting line; a deputy decides.",
    "approval.passesToTheDeputy": "The pool's deputy {deputy} decides in their place.",
    "approval.noDeputy":
      "The pool's policy names no deputy who is neither party to it nor above a party.",
    "approval.partyToIt": "Whoever decides may not be party to the matter.",
    "approval.criterionUnknown": "The organisation has no criterion {criterion}; it has: {known}.",
    "invitation.notOpen": "The invitation is no longer open: it is {state}.",
    "invitation.expired": "The time for an answer ran out at {expired}.",
    "invitation.practitionerNotLive": "The practitioner's membership is {status}.",
    "invitation.noPlaceFree": "No place is free: {taken} of {limit} are taken.",
    "invitation.alreadyOpen":
      "{open} of at most {most} invitations of the request wait for an answer already.",
    "invitation.alreadyAsked": "The practitioner was asked for this request before.",
    "invitation.notNextChoice":
      "{next} stands higher on the individual's list and can be asked first.",
    "invitation.declined": "The practitioner declined: {code}.",
    "invitation.cannotTakeItOn": "The practitioner cannot take this on at present.",
    "invitation.noAnswerInTime": "No answer came in time.",
    "invitation.takenBack": "The invitation was taken back.",
    "request.notTheExecutiveLine":
      "The request asks for {asked} and the practitioner is of the line {line}: both are to be executive.",
    "request.notLooking": "The request is {state} and looks for no practitioner.",
    "request.nobodyCanBeAsked": "Nobody can be asked for this request at present.",
    "request.noMatchFound":
      "No match was found so far. The request keeps its place; others can be chosen at any time.",
    "rematch.notEndedEarly":
      "The engagement is {state}; a rematch follows one that ended before its time.",
    "audit.onlyGrows": "The entry {id} of the audit trail stands as it is; entries are only added.",
    "rematch.endingAllowsNone":
      "The engagement ended for {code}, after which no other practitioner is asked.",
    "rematch.askedBefore": "A rematch was asked for before, by the request {request}.",
    "rematch.ofNoRequest": "The engagement came from no request, so there is none to take over.",
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
    "engagement.coordinatorsPause": "The pool coordinator made the pause, and ends it.",
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
    "handOver.actionNotOpen": "The action {action} is none of the open ones.",
    "handOver.actionStillOpen":
      "The action {action} is open; follow it up, or hand it over with the others.",
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
    "conflict.withOneself": "Nobody declares a conflict with themselves.",
    "merge.bothPractise":
      "{first} and {second} are both practitioners of one line; let one membership end before they are taken for one person.",
    "merge.alreadyOnePerson": "{first} and {second} are taken for one person already.",

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
    "notes.notAllowed": "The pool's policy allows no notes of practitioners.",
    "notes.individualMayObtainThem":
      "Whoever writes a note says that they know: the individual may obtain it.",
    "release.already": "It was released before.",
    "read.nothing": "There is nothing for you to read here.",
    "read.onlyStatistics": "This role reads statistics and no single engagement.",
    "read.onlyCounts":
      "The organisation does not approve requests, so its coordinator reads counts alone.",
    "read.noLoggedRequest": "This is read under a logged request alone.",
    "read.notForThisRole": "The role {role} may not read {row}.",
    "action.sessionOfAnother": "The session {session} belongs to another engagement.",
    "action.dueInThePast": "The day {due} has passed.",

    "policy.unknownVocabulary": "There is no vocabulary {name}; there are: {known}.",
    "policy.unknownRule": "No rule has the name {rule}; the nearest known: {nearest}.",
    "policy.weightsBeyondRange":
      "The weights add up to {sum}, and {most} is the most with which points stay exact.",
    "policy.unknownParameter": "The rule {rule} takes no parameter {parameter}.",
    "policy.neverWaived": "The requirement {rule} is never waived.",

    "round.policyChanged":
      "The round was decided under policy version {decided}, and {inForce} is in force; decide it again.",
    "round.pointsBeyondRange":
      "The points of {pairs} pairs with weights of {weights} in all may exceed {most}; lower the weights, or let requests take fewer practitioners.",
    "round.wouldShareAPractitioner":
      "This request and {other} would both have {practitioner} and may not share one; leave one of the pairs out and decide again.",
    "round.leftBehindInSilence":
      "The request {request} missed {missed} rounds already; decide about it before it misses another.",
    "rematch.stillUnderWay": "Another engagement of the same request is under way: {engagement}.",
    "round.notInTheRound": "The {kind} {id} takes no part in the round.",
    "round.pinnedAndForbidden": "The pair with {practitioner} is pinned and forbidden at once.",
    "round.pinnedPairNotEligible":
      "The pinned pair with {practitioner} does not meet a requirement: {because}.",
    "round.pinnedBeyondPlaces": "{pinned} pairs are pinned, and {places} places are free.",
    "round.pinnedBeyondWanted":
      "{pinned} pairs are pinned, and the request takes {wanted} practitioners at most.",
    "round.wantedBeyondInvitations":
      "{wanted} practitioners are wanted, {open} invitations wait for an answer, and the policy allows {most} at once.",
    "round.pinnedPairsApart":
      "This request and {other} are both pinned to {practitioner} and may not share a practitioner.",
    "round.minimumAbovePlaces": "At least {least} are asked for, and {places} places are free.",
    "round.quotaReversed": "At least {least} are asked for, and at most {most} allowed.",
    "round.quotasCross":
      "The groups of {first} and {second} overlap and neither holds the other; bound one of them.",
    "round.cannotBeMet":
      "What is asked cannot be met together: {what}; {asked} are asked in all, and {available} can be had, because of {limits}.",
    "round.aimWouldBe": "The aim {aim} would come to {after} in place of {before}.",
    "round.pairForbidden": "The pair is forbidden in this round.",
    "round.pairWithoutPlace": "The practitioner has no place in this round.",
    "round.pairNotFoundWithinBranches":
      "No round with this pair was found within the policy's limit of branches.",
    "round.quotaGoverns":
      "Without the bound on {side} of {organisation}, {least} to {most}, the request would be served.",
    "round.minimumGoverns":
      "Without the minimum of {least} for {practitioner} the request would be served.",
    "round.wantedGoverns":
      "If {request} took one practitioner and not up to {wanted}, the request would be served.",
    "round.pinnedGoverns":
      "Without the pinned pair of {request} and {practitioner} the request would be served.",
    "round.apartGoverns":
      "If no two requests had to be kept from one practitioner, the request would be served.",

    "unmatched.nobodyEligible": "No practitioner meets every requirement.",
    "unmatched.tooFewPlaces":
      "{requests} requests, {places} places, these {count} practitioners: {practitioners}.",
    "unmatched.everyPlaceTaken":
      "Every place of every practitioner who suits went to another request.",
    "unmatched.constraints":
      "A place could be had, but what is asked of this round beside the policy stands against it.",
    "unmatched.pointsPreferred":
      "Serving it would have cost points, which the policy puts first.",
    "unmatched.removed":
      "The requirement {rule} keeps {count} practitioners away: {first} of them fall there first, and {alone} by it alone.",
    "unmatched.lostLast":
      "By {rule} the last were lost who had met every requirement before it: {practitioners}.",

    "relaxation.waived": "Waiving {rules} for this request would serve it, at the cost {cost}.",
    "relaxation.onePlaceMore":
      "One place more at {practitioner}, whose number is the policy's, would serve it, at the cost {cost}.",
    "relaxation.oneMorePractitioner":
      "One more practitioner would serve it, at the cost {cost}: {traits}.",
    "relaxation.none":
      "No change that may be made would serve it, and no two requirements waived together.",

    "pair.chosen": "The pair was made, with {points} points.",
    "pair.made": "The pair was made.",
    "pair.ruledOut":
      "The pair with {practitioner} meets every requirement, but this round rules it out; the request meets {instead}.",
    "pair.notChosen":
      "The pair with {practitioner} meets every requirement, but making it would cost more than it brings; the request meets {instead}.",
    "pair.asGood":
      "The pair with {practitioner} would be as good for every aim; the request meets {instead}.",
    "alternate.practitioner": "Instead it could meet {practitioner}, with {points} points.",
    "alternate.none": "Nobody else meets every requirement and has a place in this round.",

    "individualMayAsk": "The individual may not ask at present.",
    "practitionerIsLive": "The practitioner's membership is not live.",
    "practitionerOffersTheKind": "The practitioner does not offer {kind}.",
    "practitionerIsQualified": "No credential with evidence on file holds.",
    "practitionerHasAPlaceFree": "{taken} of {limit} places are taken or promised.",
    "practitionerIsNotAway": "The practitioner is away.",
    "peopleAreDifferent": "Both sides are the same person.",
    "neitherManagesTheOther": "One is above the other in a reporting line.",
    "peopleAreOfDifferentTeams": "Both belong to one team.",
    "provisionIsAsAsked": "The practitioner is not of the provision asked for, {asked}.",
    "membersAndTheirOfficersStayApart": "The practitioner belongs to the member's own council.",
    "ownPoliticalGroup": "The practitioner is of the member's own political group.",
    "seniorityFitsTheKind":
      "In reverse mentoring the mentor ({mentor}) is less senior than the mentee ({mentee}).",
    "mentorHasTheExperience": "The practitioner has none of the experience required: {required}.",
    "teamCoachIsCompetent": "The practitioner has no team-coaching competence.",
    "theyShareALanguage": "The two share no language.",
    "theyShareAWayOfMeeting": "The two share no way of meeting within reach.",
    "adjustmentsCanBeMet": "An adjustment cannot be provided for.",
    "supervisionIsInDate": "The practitioner's supervision is in date until {until}.",
    "requiredCredentialIsInDate": "The credential that the line requires holds until {until}.",
    "codeOfEthicsIsAgreed":
      "The practitioner's agreement to the code of ethics holds until {until}.",
    "organisationSupportIsConfirmed":
      "The organisation's support, or the reference in its place, holds until {until}.",
    "insuranceIsInDate": "The practitioner's insurance holds until {until}.",
    "neitherDeclaredAConflict": "One side declared a conflict with the other.",
    "formerPairsMeetAgainByChoice":
      "The two began to work together on {since}, and the individual does not name the practitioner.",
    "pairsMoveToTheExecutiveLineByApproval":
      "The two met in the pool, and the coordinator did not approve that they go on at a price.",
    "nobodyNextInTheLineIsTheirClient":
      "The practitioner works, or is invited to work, with a manager or report of the individual.",
    "bothAreBriefed":
      "The {side} has completed {minutes} of the {least} minutes of briefing for reverse mentoring.",
    "teamIsIntact":
      "Those who take part are not one team of one organisation with at least {least} people.",
    "practitionerWasNotAskedBefore": "The practitioner was asked for this request before.",
    "individualMayBeOfferedThem": "The individual did not choose the practitioner.",
  ])
}

extension ReasonCode: ExpressibleByStringLiteral {
  /// Names a reason by a literal.
  public init(stringLiteral name: String) { self.init(name) }
}

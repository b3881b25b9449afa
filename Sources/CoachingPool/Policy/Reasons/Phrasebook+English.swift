extension Phrasebook {
  /// The English sentences of every code that the library gives.
  public static let english = Phrasebook(
    [
      pool,
      engagements,
      membership,
      attention,
      conduct,
      supervision, evaluation,
      development,
      credentials,
      money, dataProtection,
    ].reduce(into: [:]) { all, part in all.merge(part) { _, sentence in sentence } })

  /// Of organisations, people, requests, invitations, rounds and rules.
  private static let pool: [ReasonCode: String] = [
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

    "command.notFound": "There is no {kind} {id}.",
    "command.notThePersonConcerned": "Only {person} may do this.",
    "command.poolNotEmpty":
      "The pool holds {records} records already; a whole pool is imported into an empty one alone.",
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
    "rematch.endingAllowsNone":
      "The engagement ended for {code}, after which no other practitioner is asked.",
    "rematch.askedBefore": "A rematch was asked for before, by the request {request}.",
    "rematch.ofNoRequest": "The engagement came from no request, so there is none to take over.",
    "handOver.actionNotOpen": "The action {action} is none of the open ones.",
    "handOver.actionStillOpen":
      "The action {action} is open; follow it up, or hand it over with the others.",
    "conflict.withOneself": "Nobody declares a conflict with themselves.",
    "merge.bothPractise":
      "{first} and {second} are both practitioners of one line; let one membership end before they are taken for one person.",
    "merge.alreadyOnePerson": "{first} and {second} are taken for one person already.",

    "notes.notAllowed": "The pool's policy allows no notes of practitioners.",
    "notes.individualMayObtainThem":
      "Whoever writes a note says that they know: the individual may obtain it.",
    "release.already": "It was released before.",

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
  ]
}

extension ReasonCode: ExpressibleByStringLiteral {
  /// Names a reason by a literal.
  public init(stringLiteral name: String) { self.init(name) }
}

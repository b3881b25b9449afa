extension Phrasebook {
  /// Of supervision: its norm, its log, and who supervises whom.
  static let supervision: [ReasonCode: String] = [
    .supervisionNotPossibleThen:
      "A session of {date} cannot be recorded for {practitioner}; they or the pool coordinator know why.",
    .supervisionYearShort: "{wanted} of supervision are asked for in {span}, and {had} were had.",
    .supervisionQuarterShort:
      "{wanted} of supervision are asked for in the quarter {span}, and {had} were had.",
    .supervisionRatioShort:
      "The practice in {span} asks for {wanted} of supervision, and {had} were had.",
    .supervisionSessionsShort:
      "Sessions of supervision asked for in {span}: {wanted}; had: {had}.",

    .supervisorIsThePractitioner: "{practitioner} would supervise themselves.",
    .supervisorIsAbove: "The supervisor is the manager of {practitioner}, or above them.",
    .supervisorIsBelow: "{practitioner} is the manager of the supervisor, or above them.",
    .supervisionConflict: "A conflict is declared between the supervisor and {practitioner}.",
    .supervisionDualRelationship:
      "The supervisor and {practitioner} have a part in one engagement that goes on.",
    .supervisionFormNotOffered: "The supervisor {supervisor} does not offer the form {form}.",
    .supervisorNotOfTheLine: "The supervisor {supervisor} takes nobody of the line {line}.",
    .supervisorNotInService: "The supervisor {supervisor} does not serve on that day.",
    .supervisorAway: "The supervisor {supervisor} is away and takes nobody on.",
    .supervisorStops: "The supervisor {supervisor} serves until {end}, and it would go on.",
    .supervisorIsFull:
      "The supervisor {supervisor} has as many arrangements of the form {form} as they take: {most}.",
    .supervisedNotOfTheLine: "The membership {practitioner} is not of the line {line}.",
    .supervisedNotInThePool: "The membership {practitioner} is {status}.",
    .supervisionArrangedAlready:
      "The arrangement {arrangement} stands for {practitioner} in those days.",
    .supervisionNoSharedMode: "The supervisor and {practitioner} share no way of meeting.",
    .supervisionSize: "There are {count} members, and {least} to {most} are possible.",
    .supervisionMemberTwice: "One person stands twice among the members.",
    .supervisionMembersInConflict:
      "A conflict is declared between the members {first} and {second}.",
    .supervisionMembersInLine:
      "Of the members {first} and {second}, one is above the other in a reporting line.",
    .supervisionFollowsAnother:
      "The arrangement {arrangement} is of another supervisor or form, so that nothing follows it here.",
    .supervisionEndsOutside:
      "The arrangement {arrangement} holds in {span}; {end} does not end it.",
    .supervisionNoPlace: "Whoever could supervise {practitioner} has no place left.",
    .supervisionNobody: "The pool has no supervisor on that day.",

    .supervisionInTheFuture: "The session of {date} is not over yet.",
    .supervisionBeforeMembership:
      "The session of {date} was before {practitioner} joined the pool on {began}.",
    .supervisionOverADay:
      "With it, the log of {practitioner} would have {minutes} on {date}, and a day has 24 h.",
    .supervisionOverlaps: "It overlaps the entry {entry} of {practitioner} on {date}.",
    .supervisionTwice:
      "The entry {entry} of {practitioner} is of the same day, {date}, and form; say of both when they began.",
    .supervisionOfNobody: "No practitioner is named.",
    .supervisionOfSeveral: "A session one to one has one practitioner.",
    .supervisionNotArranged: "No arrangement with {practitioner} covers that session.",
    .supervisionWithdrawn: "The entry {entry} was withdrawn before.",
  ]
}

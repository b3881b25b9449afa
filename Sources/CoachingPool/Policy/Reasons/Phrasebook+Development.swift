extension Phrasebook {
  /// Of continuing professional development, events and training.
  static let development: [ReasonCode: String] = [
    "cpd.beforeMembership": "{date} lies before the membership, which began on {joined}.",
    "cpd.beyondADay": "The entries of {date} come to {sum} minutes, and a day has 1440.",
    "cpd.recordedBefore":
      "The entry {entry} says the same; put two alike of one day together, or say what each was.",
    "cpd.titleNamesSomebody":
      "The title holds the name of somebody whom the practitioner works with; say it without.",
    "cpd.creditOfAnEvent":
      "The event {event} credited it; who came to the event is corrected instead.",
    "cpd.withdrawnBefore": "The entry was withdrawn.",
    "cpd.correctedBefore": "It was corrected by {entry}, which stands in its place.",
    "cpd.noMember":
      "The membership is {status}; CPD is logged while it is approved, live or paused.",
    "event.creditBeyondADay":
      "With the event, {person} would have {sum} minutes of CPD on {date}, and a day has 1440.",
    "event.notOver": "The event goes on until {lastDay}; who came is recorded from that day on.",
    "event.samePersonTwice": "{person} is on the list under another record already.",
    "training.noPlace": "{person} has no place in the cohort.",
    "training.membershipOfAnother": "The membership {practitioner} is not that of {person}.",
    "training.membershipOver": "The membership is {status}.",
    "training.skillsMakeNoPractitioner":
      "Coaching skills are for managers with their own teams; they lead to no qualification and no membership.",
    "training.cohortClosed": "The cohort is closed.",
    "training.cohortOver": "The cohort ended before {end}.",
    "training.cohortFull": "{taken} of {places} places are taken.",
    "training.enrolledBefore": "{person} has a place in the cohort already.",
    "training.ofAnotherOrganisation":
      "The cohort is that of {organisation}, and {person} belongs to it neither today nor when it begins.",
    "training.cohortNotBegun": "The cohort begins on {start}.",
    "training.placeOfAnotherMembership": "The place is for the membership {practitioner}.",
    "training.awardBeforeCohort":
      "The award of {awarded} was before the cohort began, on {start}.",
    "training.noMembershipForAward":
      "{person} has no membership named with which the qualification could stand.",
    "training.stillEnrolled": "{enrolled} people are still enrolled.",
  ]
}

extension Phrasebook {
  /// Of practitioners' membership and standing.
  static let membership: [ReasonCode: String] = [
    "membership.nothingOnFile": "The pool has nothing on file of {practitioner}.",
    "membership.stillInTraining": "The practitioner is still in training.",
    "membership.notInducted": "The practitioner has not completed the induction.",
    "membership.evidenceIsForThePoolToSee":
      "That evidence was seen is for somebody of the pool to record, and not for the practitioner.",
    "membership.membershipIsAnothers":
      "The identifier {practitioner} is that of another person's membership, or of another line.",
    "membership.returnsOutOfRange":
      "The day of return comes after {after} and is {last} at the latest.",
    "membership.pauseIsThePools": "The pause was set by the pool, and is ended where it was set.",
    "membership.wasRemoved":
      "A membership of the line was ended by the pool; asking again is for the pool coordinator.",
    "membership.evidenceIsAnothersToSee":
      "Evidence and training of somebody's own, or of somebody in their line, is for another to record.",
    "membership.doesNotWorkThere": "The practitioner has no post at {organisation}.",
    "membership.insuranceIsForTheExecutiveLine":
      "Insurance is asked of executive coaches alone.",
    "quality.dateInTheFuture": "{date} is yet to come; today is {today}.",
  ]
}

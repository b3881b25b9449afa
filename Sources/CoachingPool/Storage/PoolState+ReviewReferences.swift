// What the records of reviews name.
extension PoolState {
  func reviewsReferences(_ reviews: Reviews, _ list: inout FaultList) {
    list.known("engagement", [reviews.engagement], in: engagements)
    list.known(
      "releases.readers", reviews.releases.flatMap(\.readers).map(\.person).uniqued(), in: people)
    let handedOver = reviews.handOvers.flatMap(\.actions).uniqued()
    list.known("handOvers.actions", handedOver, in: actions)
    for action in handedOver.compactMap({ actions[$0] })
    where action.engagement != reviews.engagement {
      list.add(
        "handOvers.actions", .contradiction, ["what": "an action is of another engagement"])
    }
  }

  func ratingReferences(_ rating: GoalRating, _ list: inout FaultList) {
    list.known("engagement", [rating.engagement], in: engagements)
    goalFault(rating.goal, rating.agreementVersion, in: rating.engagement, &list)
    list.known("corrects", [rating.corrects].compactMap { $0 }, in: goalRatings)
    if let former = rating.corrects.flatMap({ goalRatings[$0] }),
      (former.engagement, former.goal, former.point.rawValue)
        != (rating.engagement, rating.goal, rating.point.rawValue)
    {
      list.add("corrects", .contradiction, ["what": "the rating corrected is of something else"])
    }
    list.known(
      "releases.readers", rating.releases.flatMap(\.readers).uniqued(), in: people)
  }

  func ratingReferences(_ rating: SponsorRating, _ list: inout FaultList) {
    list.known("engagement", [rating.engagement], in: engagements)
    list.known("sponsor", [rating.sponsor], in: people)
    goalFault(rating.goal, rating.agreementVersion, in: rating.engagement, &list)
    list.known("corrects", [rating.corrects].compactMap { $0 }, in: sponsorRatings)
    if let former = rating.corrects.flatMap({ sponsorRatings[$0] }),
      (former.engagement, former.sponsor, former.goal, former.point.rawValue)
        != (rating.engagement, rating.sponsor, rating.goal, rating.point.rawValue)
    {
      list.add("corrects", .contradiction, ["what": "the rating corrected is of something else"])
    }
  }

  /// A goal has to stand in the version of the agreement on which a rating stands.
  private func goalFault(
    _ goal: SharedGoalID, _ version: Int, in engagement: EngagementID, _ list: inout FaultList
  ) {
    guard engagements[engagement] != nil else { return }
    let terms = sharedAgreements[engagement]?.version(version)?.terms.reveal()
    if terms?.goals.contains(where: { $0.id == goal }) != true {
      list.add("goal", .danglingReference, ["value": "\(goal) in version \(version)"])
    }
  }
}

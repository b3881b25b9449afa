// Ratings, preparations and requests for evaluation, with their index under their engagement.
extension PoolState {
  /// Keeps one of the records that reviews and closures leave.
  mutating func putReviewed(_ record: Record) {
    switch record {
    case .goalRating(let rating):
      removeReviewed(record.key)
      goalRatings[rating.id] = rating
      goalRatingsByEngagement.insert(rating.id, under: rating.engagement)
    case .sponsorRating(let rating):
      removeReviewed(record.key)
      sponsorRatings[rating.id] = rating
      sponsorRatingsByEngagement.insert(rating.id, under: rating.engagement)
    case .sponsorPreparation(let preparation):
      removeReviewed(record.key)
      preparations[preparation.id] = preparation
      preparationsByEngagement.insert(preparation.id, under: preparation.engagement)
    case .evaluationRequest(let request):
      removeReviewed(record.key)
      evaluationRequests[request.id] = request
      evaluationsByEngagement.insert(request.id, under: request.engagement)
    default: break
    }
  }

  /// Takes one of the records that reviews and closures leave out, where it stands.
  mutating func removeReviewed(_ key: RecordKey) {
    switch key.kind {
    case .goalRating:
      let id = GoalRatingID(unchecked: key.id)
      guard let rating = goalRatings[id] else { return }
      goalRatingsByEngagement.remove(id, under: rating.engagement)
      goalRatings[id] = nil
    case .sponsorRating:
      let id = SponsorRatingID(unchecked: key.id)
      guard let rating = sponsorRatings[id] else { return }
      sponsorRatingsByEngagement.remove(id, under: rating.engagement)
      sponsorRatings[id] = nil
    case .sponsorPreparation:
      let id = SponsorPreparationID(unchecked: key.id)
      guard let preparation = preparations[id] else { return }
      preparationsByEngagement.remove(id, under: preparation.engagement)
      preparations[id] = nil
    case .evaluationRequest:
      let id = EvaluationRequestID(unchecked: key.id)
      guard let request = evaluationRequests[id] else { return }
      evaluationsByEngagement.remove(id, under: request.engagement)
      evaluationRequests[id] = nil
    default: break
    }
  }
}

extension PoolState {
  /// The requests for evaluation of an engagement, those due first before the others, each day's in the
  /// order individual, practitioner, sponsor.
  /// - Complexity: O(k log k) in the engagement's requests for evaluation.
  public func evaluationRequests(of engagement: EngagementID) -> [EvaluationRequest] {
    evaluationsByEngagement[engagement].compactMap { evaluationRequests[$0] }
      .sorted(by: EvaluationRequest.isEarlier)
  }

  /// Every request for evaluation that is due on a day or was before and that nobody was asked yet, the
  /// earliest first; ``AskForEvaluations`` keeps who was.
  /// - Complexity: O(n log n) in the requests of which nobody was asked yet.
  public func evaluationsDue(on date: CivilDate) -> [EvaluationRequest] {
    var due: [EvaluationRequest] = []
    evaluationsToAsk.visit(where: { $0 <= date }) { id in
      if let request = evaluationRequests[id] { due.append(request) }
    }
    return due.sorted(by: EvaluationRequest.isEarlier)
  }
}

extension EvaluationRequest {
  fileprivate static func isEarlier(_ left: Self, _ right: Self) -> Bool {
    if left.due != right.due { return left.due < right.due }
    if left.engagement != right.engagement { return left.engagement < right.engagement }
    let (first, second) = (left.place, right.place)
    return first == second ? left.id < right.id : first < second
  }

  private var place: Int {
    let roles: [Role] = [.individual, .practitioner, .sponsor]
    return roles.firstIndex(of: role) ?? roles.count
  }
}

extension PoolState {
  /// The answers about some memberships that may be shown in aggregate, by version of the questions.
  ///
  /// A batch of which an answer is gone, or whose people turned out to be fewer than the policy asks for,
  /// is left out as a whole.
  /// - Complexity: O(n log n) in what people said about them.
  func feedbackAggregates(about some: [PractitionerID]) -> [FeedbackAggregate] {
    var shown: [PractitionerFeedback] = []
    for practitioner in some {
      let counted = feedback(about: practitioner).filter { $0.batch != nil }
      for number in counted.compactMap({ $0.batch?.number }).uniqued() {
        let batch = counted.filter { $0.batch?.number == number }
        let people = Set(batch.map { identities(of: $0.person) })
        let isWhole = batch.allSatisfy { $0.batch?.size == batch.count }
        if isWhole, people.count >= max(2, policy.quality.feedbackLeastPeople) { shown += batch }
      }
    }
    let kinds = shown.map { Kind($0) }.uniqued().sorted()
    return kinds.map { kind in
      let answers = shown.filter { Kind($0) == kind }.map { $0.scores.reveal() }
      return FeedbackAggregate(
        instrument: kind.version, answers: answers.count,
        items: kind.items.map { item in
          .init(item, answers.flatMap { $0.filter { $0.item == item } }.map(\.score))
        })
    }
  }

  /// Answers that may be added up: those to the same questions of the same version.
  private struct Kind: Hashable, Comparable {
    let version: Int
    let items: [FeedbackItem]

    init(_ feedback: PractitionerFeedback) {
      version = feedback.instrument
      items = feedback.scores.reveal().map(\.item)
    }

    static func < (left: Self, right: Self) -> Bool {
      left.version != right.version
        ? left.version < right.version : left.items.lexicographicallyPrecedes(right.items)
    }
  }
}

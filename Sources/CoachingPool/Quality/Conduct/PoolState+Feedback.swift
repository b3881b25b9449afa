extension PoolState {
  /// What people said about a practitioner's membership, the earliest first; who may read it is for a view
  /// to decide.
  /// - Complexity: O(k log k) in what is found.
  public func feedback(about practitioner: PractitionerID) -> [PractitionerFeedback] {
    feedbackByPractitioner[practitioner].compactMap { practitionerFeedback[$0] }
      .sorted { ($0.given, $0.id) < ($1.given, $1.id) }
  }

  /// What somebody said about the person behind a membership, under any of their records.
  func feedback(about practitioner: PractitionerID, by person: PersonID)
    -> [PractitionerFeedback]
  {
    guard let membership = practitioners[practitioner] else { return [] }
    let own = identities(of: person)
    return practitioners(of: membership.person).flatMap { feedback(about: $0.id) }
      .filter { own.contains($0.person) }
  }

  /// The answers that would be counted together once one more is given, with their batch; none while too
  /// few people's wait.
  ///
  /// What waits is what no correction replaced, of people none of whose answers about this practitioner was
  /// released by name, and whose answers in that engagement were not counted before: of each the earliest.
  /// - Complexity: O(k²) in what people said about the practitioner.
  func batch(closedBy next: PractitionerFeedback) -> [PractitionerFeedback] {
    let all = feedback(about: next.practitioner) + [next]
    let corrected = Set(all.compactMap(\.corrects))
    let items = next.scores.reveal().map(\.item)
    var seen: Set<PersonID> = []
    var waiting: [PractitionerFeedback] = []
    for one in all where one.batch == nil && !corrected.contains(one.id) {
      guard one.instrument == next.instrument, one.scores.reveal().map(\.item) == items else {
        continue
      }
      let own = identities(of: one.person)
      let theirs = feedback(about: one.practitioner, by: one.person)
      let isNamed = theirs.contains { $0.releases.contains(where: \.withScores) }
      let isCounted = theirs.contains { $0.engagement == one.engagement && $0.batch != nil }
      guard !isNamed, !isCounted, let first = own.first, seen.insert(first).inserted else {
        continue
      }
      waiting.append(one)
    }
    guard waiting.count >= max(2, policy.quality.feedbackLeastPeople) else { return [] }
    let number = (all.compactMap { $0.batch?.number }.max() ?? 0) + 1
    return waiting.map { one in
      var counted = one
      counted.batch = FeedbackBatch(number, of: waiting.count)
      return counted
    }
  }

  /// Faults of what feedback names beside the records that stand here.
  func feedbackReferences(_ feedback: PractitionerFeedback, _ list: inout FaultList) {
    list.known("engagement", [feedback.engagement], in: engagements)
    list.known("practitioner", [feedback.practitioner], in: practitioners)
    list.known("person", [feedback.person], in: people)
    list.known("corrects", [feedback.corrects].compactMap { $0 }, in: practitionerFeedback)
    if let engagement = engagements[feedback.engagement],
      engagement.practitioner != feedback.practitioner
    {
      list.add("practitioner", .contradiction, ["what": "the engagement is another one's"])
    }
    if let former = feedback.corrects.flatMap({ practitionerFeedback[$0] }),
      former.engagement != feedback.engagement || !isSame(former.person, feedback.person)
    {
      list.add("corrects", .contradiction, ["what": "it corrects what somebody else said"])
    }
  }
}

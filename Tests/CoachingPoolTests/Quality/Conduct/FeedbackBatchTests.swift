import Testing

@testable import CoachingPool

@Suite struct `Answers counted together` {
  @Test func `n≥5: are shown from five people on, with counts and the exact mean`() throws {
    var state = coached(6, least: 5)
    for number in 1...4 {
      _ = try state.run(give(number, number), byGiver(number, after: number))
      #expect(state.received?.aggregates.isEmpty == true)
    }
    _ = try state.run(give(5, 4), byGiver(5, after: 5))
    let aggregate = try #require(state.received?.aggregates.first)
    #expect(aggregate.answers == 5 && aggregate.items.count == 5 && aggregate.instrument == 1)
    #expect(aggregate.items.allSatisfy { $0.counts == [1, 1, 1, 2, 0] })
    #expect(aggregate.items.first?.mean?.numerator == 14)
    #expect(aggregate.items.first?.mean?.denominator == 5)
    #expect(Ratio(0, over: 0) == nil)
    #expect(Ratio(10, over: 4)?.denominator == 2)
    _ = try state.run(give(6, 1), byGiver(6, after: 6))
    #expect(state.received?.aggregates == [aggregate])
  }

  @Test func `A09: count a person of two records once`() throws {
    var state = coached(3)
    state.apply([
      .put(
        .personMerge(
          PersonMerge(id: "m", kept: giver(1), duplicate: giver(2), decidedAt: now)))
    ])
    for number in 1...3 { _ = try state.run(give(number, 3), byGiver(number, after: number)) }
    #expect(state.received?.aggregates.isEmpty == true)
    // Two whose answers were counted turn out to be one: the group is shown no more.
    var late = coached(3)
    for number in 1...3 { _ = try late.run(give(number, 3), byGiver(number, after: number)) }
    #expect(late.received?.aggregates.count == 1)
    late.apply([
      .put(
        .personMerge(
          PersonMerge(id: "m", kept: giver(1), duplicate: giver(2), decidedAt: now)))
    ])
    #expect(late.received?.aggregates.isEmpty == true)
  }

  @Test func `disappear as a group where one of them is erased, so that nothing is left over`()
    throws
  {
    var state = coached(6)
    for number in 1...6 { _ = try state.run(give(number, 3), byGiver(number, after: number)) }
    #expect(state.received?.aggregates.map(\.answers) == [6])
    state.apply([.remove(RecordKey(.practitionerFeedback, state.given(2).text))])
    #expect(state.received?.aggregates.map(\.answers) == [3])
  }

  @Test func `go by name or into the count, and never both ways`() throws {
    var state = coached(4)
    _ = try state.run(give(1, 5, saying: "By name."), byGiver(1))
    _ = try state.run(ReleaseFeedback(state.given(1)), byGiver(1, after: 1))
    for number in 2...3 { _ = try state.run(give(number, 3), byGiver(number, after: number)) }
    // What was taken back was read: it is not counted either.
    _ = try state.run(TakeBackFeedback(state.given(1)), byGiver(1, after: 4))
    #expect(state.received?.aggregates.isEmpty == true)
    _ = try state.run(give(4, 2, saying: "Words."), byGiver(4, after: 5))
    #expect(state.received?.aggregates.map(\.answers) == [3])
    let release = try state.run(ReleaseFeedback(state.given(4)), byGiver(4, after: 6))
    #expect(!release.withScores)
    #expect(state.received?.named.map(\.scores) == [[]])
    #expect(state.received?.named.map(\.text) == ["Words."])
    #expect(
      refusals(ReleaseFeedback(state.given(2)), state, byGiver(2, after: 7))
        == [.nothingToRelease])
    #expect(state.received?.aggregates.map(\.answers) == [3])
  }

  @Test func `are not counted again in other words`() throws {
    var state = coached(5)
    for number in 1...3 { _ = try state.run(give(number, 3), byGiver(number, after: number)) }
    let counted = state.received?.aggregates
    let correction = GiveFeedback(
      "e-1", answers(1), saying: "Less.", correcting: state.given(1))
    _ = try state.run(correction, byGiver(1, after: 4))
    _ = try state.run(give(4, 5), byGiver(4, after: 5))
    _ = try state.run(give(5, 5), byGiver(5, after: 6))
    // Three answers wait, and one of them is of somebody who was counted.
    #expect(state.received?.aggregates == counted)
    let release = try state.run(ReleaseFeedback(state.given(1)), byGiver(1, after: 7))
    #expect(!release.withScores)
  }

  @Test func `of two versions of the questions are never added up`() throws {
    var state = coached(4, least: 2)
    let second = FeedbackInstrument(version: 2, from: today, items: [word("listens")])
    _ = try state.run(give(1, 3), byGiver(1))
    let other = [FeedbackScore(word("listens", FeedbackItem.self), 4)]
    _ = try state.run(GiveFeedback("e-2", other, instruments: [second]), byGiver(2, after: 1))
    #expect(state.received?.aggregates.isEmpty == true)
    _ = try state.run(GiveFeedback("e-3", other, instruments: [second]), byGiver(3, after: 2))
    _ = try state.run(give(4, 3), byGiver(4, after: 3))
    #expect(state.received?.aggregates.map(\.instrument) == [1, 2])
    #expect(state.received?.aggregates.map(\.answers) == [2, 2])
  }
}

/// What somebody does in the course of a story.
private enum Deed: Equatable {
  case give(Int)
  case correct(Int)
  case release(Int)
  case takeBack(Int)
}

/// Everything that the practitioner and an analyst read after each step of a story.
private struct Transcript: Equatable {
  var received: [FeedbackView?] = []
  var counted: [[FeedbackAggregate]?] = []
}

@Suite struct `An attacker who reads every version` {
  private static let least = 3
  private static let scenes = Dictionary(
    uniqueKeysWithValues: [4, 7].map { ($0, coached($0, least: least)) })

  /// Plays a story in which the answers of each deed are as given; what is refused is left out, which
  /// hangs on nobody's answers.
  private func play(
    _ deeds: [Deed], people: Int, _ scores: [Int]
  ) -> (transcript: Transcript, state: PoolState) {
    var state = Self.scenes[people] ?? coached(people, least: Self.least)
    var transcript = Transcript()
    for (day, deed) in deeds.enumerated() {
      switch deed {
      case .give(let who):
        _ = try? state.run(give(who, scores[day], saying: "w"), byGiver(who, after: day))
      case .correct(let who):
        let command = GiveFeedback(
          .init(stringLiteral: "e-\(who)"), answers(scores[day]), saying: "v",
          correcting: state.given(who))
        _ = try? state.run(command, byGiver(who, after: day))
      case .release(let who):
        _ = try? state.run(ReleaseFeedback(state.given(who)), byGiver(who, after: day))
      case .takeBack(let who):
        _ = try? state.run(TakeBackFeedback(state.given(who)), byGiver(who, after: day))
      }
      transcript.received.append(state.received)
      transcript.counted.append(
        FeedbackStatistics.of(state, for: Actor("p", as: .analyst)).view?.aggregates)
    }
    return (transcript, state)
  }

  /// Lets all answers that were never read by name change places with the others of their group, or be
  /// anything where they wait, and expects the whole transcript to stay as it is.
  private func check(_ deeds: [Deed], people: Int) -> (counted: Int, named: Int) {
    let scores = deeds.indices.map { $0 * 3 % 5 + 1 }
    let (transcript, state) = play(deeds, people: people, scores)
    let all = state.feedback(about: "coach-boris")
    let named = Set(all.filter { $0.releases.contains(where: \.withScores) }.map(\.person))
    func day(_ one: PractitionerFeedback) -> Int {
      (one.given.secondsSince1970 - now.secondsSince1970) / 86_400
    }
    for one in all where !named.contains(one.person) {
      var others = scores
      guard let batch = one.batch else {
        // Nothing that anybody reads hangs on what waits or was replaced.
        others[day(one)] = others[day(one)] % 5 + 1
        let isAsBefore = play(deeds, people: people, others).transcript == transcript
        #expect(isAsBefore, "\(deeds) \(one.person)")
        continue
      }
      let beside = all.filter { $0.batch == batch && $0.id != one.id }
      #expect(Set(beside.map(\.person)).subtracting([one.person]).count >= Self.least - 1)
      for other in beside where day(one) < day(other) {
        others = scores
        others.swapAt(day(one), day(other))
        let isAsBefore = play(deeds, people: people, others).transcript == transcript
        #expect(isAsBefore, "\(deeds) \(one.person) \(other.person)")
      }
    }
    return (all.count { $0.batch != nil }, named.count)
  }

  @Test func `learns nobody's answers, whatever four people do in whatever order`() {
    // Each of four gives, and two things more happen at any places.
    let more: [Deed] = (1...4).flatMap {
      [Deed.correct($0), .release($0), .takeBack($0)]
    }
    let base = (1...4).map { Deed.give($0) }
    var stories = 0
    for first in more {
      for second in more {
        for (place, other) in [(2, 4), (3, 5), (4, 5), (1, 3)] {
          var deeds = base
          deeds.insert(first, at: place)
          deeds.insert(second, at: min(other, deeds.count))
          stories += 1
          if TestCounts.isFull || stories.isMultiple(of: 7) {
            _ = check(deeds, people: 4)
          }
        }
      }
    }
    #expect(stories == 576)
  }

  @Test func `learns nobody's answers in long stories of many people`() {
    var chance = SplitMix64(seed: 20_260_615)
    var seen = (counted: 0, named: 0)
    for _ in 0..<TestCounts.of(24, full: 400) {
      let deeds = (0..<14).map { _ -> Deed in
        let who = 1 + Int.random(in: 0..<7, using: &chance)
        return switch Int.random(in: 0..<9, using: &chance) {
        case 0: .correct(who)
        case 1, 8: .release(who)
        case 2: .takeBack(who)
        default: .give(who)
        }
      }
      let found = check(deeds, people: 7)
      seen = (seen.counted + found.counted, seen.named + found.named)
    }
    #expect(seen.counted >= 3 && seen.named >= 1)
  }
}

import Testing

@testable import CoachingPool

private func flow(
  _ giver: OrganisationID?, _ receiver: OrganisationID?, _ minutes: Int, people: Int, most: Int
) -> ReciprocityLedger.Flow {
  ReciprocityLedger.Flow(
    giver: giver, receiver: receiver, minutes: minutes, engagements: people, people: people,
    mostMinutesOfAPerson: most)
}

/// Flows at random between a few organisations, many of them of few people.
private func randomFlows(_ chance: inout SplitMix64) -> [ReciprocityLedger.Flow] {
  let names: [OrganisationID?] = ["a", "b", "c", "d", nil]
  return names.flatMap { giver in
    names.compactMap { receiver in
      guard chance.next(below: 3) > 0 else { return nil }
      let people = 1 + chance.next(below: 12)
      let minutes = (0..<people).map { _ in 30 + chance.next(below: 200) }
      return flow(
        giver, receiver, minutes.reduce(0, +), people: people, most: minutes.max() ?? 0)
    }
  }
}

@Suite struct `Flows between organisations` {
  private let policy = DisclosurePolicy.ofqual2025

  @Test func `are shown where enough people stand behind them, and nobody had nearly all`() {
    let all = [
      flow("a", "b", 600, people: 10, most: 90), flow("b", "a", 600, people: 10, most: 90),
    ]
    #expect(FlowSplit(all, under: policy).shown == all)
    let few = [flow("a", "b", 600, people: 4, most: 200)]
    #expect(FlowSplit(few, under: policy).shown.isEmpty)
    let one = [flow("a", "b", 600, people: 10, most: 500)]
    #expect(FlowSplit(one, under: policy).shown.isEmpty)
  }

  @Test func `take another with them, where the sum beside them would tell them`() {
    let all = [
      flow("a", "b", 600, people: 10, most: 90), flow("a", "c", 120, people: 2, most: 60),
      flow("a", "d", 300, people: 6, most: 80),
    ]
    // What A gave is known, so that the two people of C need the smallest that is shown beside them.
    #expect(FlowSplit(all, under: policy).shown == [all[0]])
    #expect(FlowSplit(all, under: policy).restOfExchange == 420)
  }

  @Test(arguments: 0..<TestCounts.of(40, full: 2000))
  func `that are not shown are safe together on every line of which the sum is known`(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let flows = randomFlows(&chance)
    let split = FlowSplit(flows, under: policy)
    let hidden = flows.filter { !split.shown.contains($0) }
    let lines: [(ReciprocityLedger.Flow) -> String?] = [
      { $0.isInternal ? nil : "all" }, { "had by \($0.receiver?.text ?? "")" },
      { $0.isInternal ? nil : "given by \($0.giver?.text ?? "")" },
      { $0.isInternal ? nil : "received by \($0.receiver?.text ?? "")" },
    ]
    for line in lines {
      let groups = Dictionary(grouping: hidden.filter { line($0) != nil }) { line($0) ?? "" }
      for (name, some) in groups {
        let whole = flows.filter { line($0) == name }
        // Where nothing of a line is shown its sum is all that is known, and stands for itself.
        if some.count == whole.count { continue }
        // The same people may stand behind all of them, and one of them may have had most of each.
        let people = some.map(\.people).max() ?? 0
        let minutes = some.reduce(0) { $0 + $1.minutes }
        let most = some.reduce(0) { $0 + $1.mostMinutesOfAPerson }
        #expect(people >= policy.leastContributors, "\(name)")
        #expect(100 * most <= policy.dominancePercent * minutes, "\(name)")
      }
    }
    for shown in split.shown { #expect(shown.people >= policy.leastContributors) }
  }

  @Test(arguments: 0..<TestCounts.of(40, full: 2000))
  func `of hours by one cut stand together until they are safe beside the total`(seed: Int) {
    var chance = SplitMix64(seed: UInt64(seed))
    let parts = (0..<1 + chance.next(below: 8)).map { number in
      let people = 1 + chance.next(below: 9)
      let minutes = (0..<people).map { _ in 30 + chance.next(below: 300) }
      return ReportTable.HoursPart(
        title: "\(number)", minutes: minutes.reduce(0, +), people: people,
        most: minutes.max() ?? 0, narrowing: .values(["\(number)"]))
    }
    guard let split = ReportTable.HoursSplit(parts, under: policy) else { return }
    #expect(split.shown.count + split.rest.count == parts.count)
    #expect(split.shown.allSatisfy { $0.people >= 5 })
    if split.rest.isEmpty { return }
    let minutes = split.rest.reduce(0) { $0 + $1.minutes }
    #expect(split.rest.reduce(0) { $0 + $1.people } >= 5)
    #expect(100 * (split.rest.map(\.most).max() ?? 0) <= 80 * minutes)
  }
}

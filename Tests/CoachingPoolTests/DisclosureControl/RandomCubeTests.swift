import Testing

@testable import CoachingPool

@Suite struct `Random small tables` {
  /// How many questions were asked of the search, and of how many it gave up.
  private struct Asked {
    var all = 0
    var givenUp = 0
  }

  /// Expects that nothing that needs protection follows from what was published.
  private func expectSafe(_ cube: RandomCube, _ published: PublishableTable, _ asked: inout Asked) {
    let reading = cube.reading(of: published)
    let small = 1..<(cube.policy.name == "nhsSecondaryCare" ? 8 : 5)
    for place in published.places {
      let count = cube.count(place, in: reading)
      let cells = reading.cells(of: place)
      let isSmall = small.contains(count)
      let isHidden = published[place].map { $0.count.number == nil } ?? false
      let truthFits = reading.isPossible(cells, least: count, most: count)
      #expect(truthFits == true, "the truth of \(cube.counts) at \(place): \(published.texts)")
      guard isSmall || (cube.policy.suppressesSecondary && isHidden) else { continue }
      // Under secondary suppression a small count may not even be known to be small.
      let isProtectedFromSmall = cube.policy.suppressesSecondary && isSmall
      let above = reading.isPossible(
        cells, least: (isProtectedFromSmall ? 4 : count) + 1, most: 4000)
      let below = reading.isPossible(cells, least: 0, most: isProtectedFromSmall ? 0 : count - 1)
      asked.all += 1
      if above == true || below == true { continue }
      asked.givenUp += 1
      #expect(
        above == nil || below == nil,
        "\(cube.counts) at \(place) under \(cube.policy): \(published.texts)")
    }
  }

  @Test func `A39: what is released determines no hidden and no small count`() throws {
    var released = 0
    var asked = Asked()
    let count = TestCounts.of(60, full: 2000)
    for seed in 0..<count {
      let cube = try RandomCube(seed: seed, isCommonKnowledge: true)
      guard let release = try? cube.policy.release(cube.table) else { continue }
      released += 1
      expectSafe(cube, release.table, &asked)
    }
    #expect(released > count / 4 && released < count)
    #expect(asked.all > 0 && asked.givenUp * 500 <= asked.all)
  }

  @Test func `A39: nor where zeros are hidden with all of a group in one cell`() throws {
    var hidingZeros = 0
    var asked = Asked()
    for seed in 0..<TestCounts.of(40, full: 2000) {
      let cube = try RandomCube(seed: 4 * seed + 3, isCommonKnowledge: false)
      guard let release = try? cube.policy.release(cube.table) else { continue }
      if release.suppressions.contains(where: { $0.ground == .allInOneCell }) { hidingZeros += 1 }
      expectSafe(cube, release.table, &asked)
    }
    #expect(hidingZeros > 0)
    #expect(asked.all > 0 && asked.givenUp * 500 <= asked.all)
  }

  @Test func `A40: nor where percentages are printed`() throws {
    var withShares = 0
    var asked = Asked()
    for seed in 0..<TestCounts.of(60, full: 2000) {
      let cube = try RandomCube(
        seed: 7000 + seed, isCommonKnowledge: true, withShares: true, largest: 3)
      guard let release = try? cube.policy.release(cube.table) else { continue }
      if release.table.places.contains(where: { release.table[$0]?.share?.tenths != nil }) {
        withShares += 1
      }
      expectSafe(cube, release.table, &asked)
    }
    #expect(withShares > 0)
    #expect(asked.all > 0 && asked.givenUp * 500 <= asked.all)
  }

  @Test func `A39: the audit's bounds are reached, and nothing lies beyond them`() throws {
    for seed in 0..<TestCounts.of(40, full: 1000) {
      let cube = try RandomCube(seed: 20_000 + seed, isCommonKnowledge: true, largest: 3)
      guard let release = try? cube.policy.release(cube.table) else { continue }
      let reading = cube.reading(of: release.table)
      for audited in release.audit {
        let cells = reading.cells(of: audited.place)
        let (least, most) = (audited.range.least, audited.range.most)
        let place = "\(cube.counts) at \(audited.place) under \(cube.policy): \(audited.range)"
        #expect(reading.isPossible(cells, least: least, most: least) != false, "\(place)")
        #expect(reading.isPossible(cells, least: 0, most: least - 1) != true, "\(place)")
        if let most {
          #expect(reading.isPossible(cells, least: most, most: most) != false, "\(place)")
          #expect(reading.isPossible(cells, least: most + 1, most: 4000) != true, "\(place)")
        } else {
          #expect(reading.isPossible(cells, least: 90, most: 4000) != false, "\(place)")
        }
      }
    }
  }

  @Test func `A39: what is refused could indeed be worked out`() throws {
    var refused = 0
    for seed in 0..<TestCounts.of(40, full: 1000) {
      let cube = try RandomCube(seed: 30_000 + seed, isCommonKnowledge: true)
      let found = problems(cube.policy, cube.table)
      if found.isEmpty { continue }
      // What would have been published, read by the search.
      let pass = SuppressionPass(cube.table, cube.policy)
      let figures = cube.policy.figures(of: cube.table, pass.isHidden)
      let reading = cube.reading(of: PublishableTable(cube.table, cube.policy, figures))
      for problem in found {
        let (range, place) = (try #require(problem.range), try #require(problem.place))
        let isKnownSmall = range.most.map { 1 <= range.least && $0 <= 4 } ?? false
        #expect(range.isDetermined || (cube.policy.suppressesSecondary && isKnownSmall))
        let cells = reading.cells(of: place)
        #expect(reading.isPossible(cells, least: 0, most: range.least - 1) != true)
        if let most = range.most {
          #expect(reading.isPossible(cells, least: most + 1, most: 4000) != true)
        }
        refused += 1
      }
    }
    #expect(refused > 0)
  }

  @Test func `a table changed as advised is released`() throws {
    var (refused, helped) = (0, 0)
    for seed in 0..<TestCounts.of(30, full: 800) {
      let cube = try RandomCube(seed: 40_000 + seed, isCommonKnowledge: seed % 3 > 0)
      if problems(cube.policy, cube.table).isEmpty {
        #expect(cube.policy.safeSteps(for: cube.table).isEmpty)
        continue
      }
      refused += 1
      let steps = cube.policy.safeSteps(for: cube.table)
      if !steps.isEmpty { helped += 1 }
      for step in steps {
        #expect(problems(cube.policy, try cube.table.applying(step)).isEmpty, "\(step)")
      }
    }
    #expect(refused > 0 && 2 * helped > refused)
  }

  @Test func `a table is released the same every time, suppressions in the same order`() throws {
    var released = 0
    for seed in 0..<TestCounts.of(40, full: 2000) {
      let cube = try RandomCube(seed: seed, isCommonKnowledge: false)
      let again = try RandomCube(seed: seed, isCommonKnowledge: false)
      let (first, second) = (
        try? cube.policy.release(cube.table), try? again.policy.release(again.table)
      )
      #expect(first == second)
      if first != nil { released += 1 }
    }
    #expect(released > 0)
  }

  @Test func `a table of 40 rows and 20 columns is answered, and each refusal names its cell`()
    throws
  {
    guard TestCounts.isFull else { return }
    var chance = SplitMix64(seed: 1)
    let counts = (0..<40).map { _ in (0..<20).map { _ in chance.next(below: 60) } }
    let table = try rawTable(counts, groups: (0..<40).map { "G\($0 / 8)" }, isCommonKnowledge: true)
    var released = 0
    for policy in DisclosurePolicy.standard {
      let found = problems(policy, table)
      #expect(found.allSatisfy { $0.place != nil && $0.code == .derivable })
      if found.isEmpty { released += 1 }
    }
    #expect(released > 0)
  }
}

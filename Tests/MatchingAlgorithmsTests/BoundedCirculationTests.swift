import Testing

@testable import MatchingAlgorithms

@Suite struct `A bounded circulation` {
  private struct Arc {
    var source: Int
    var target: Int
    var lower: Int
    var upper: Int
  }

  private struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return StableHash.mixed(state)
    }
  }

  /// The least and most on each arc among all circulations, by trying every one.
  private func enumerated(_ arcs: [Arc], nodes: Int) -> [(least: Int, most: Int)] {
    var found = arcs.map { _ in (least: Int.max, most: Int.min) }
    var flows = arcs.map(\.lower)
    while true {
      var excess = [Int](repeating: 0, count: nodes)
      for (arc, flow) in zip(arcs, flows) {
        excess[arc.source] -= flow
        excess[arc.target] += flow
      }
      if excess.allSatisfy({ $0 == 0 }) {
        for (number, flow) in flows.enumerated() {
          found[number] = (min(found[number].least, flow), max(found[number].most, flow))
        }
      }
      var place = 0
      while place < arcs.count, flows[place] == arcs[place].upper {
        flows[place] = arcs[place].lower
        place += 1
      }
      if place == arcs.count { return found }
      flows[place] += 1
    }
  }

  @Test func `finds what trying all circulations finds`() {
    for seed in 0..<TestCounts.of(60, full: 3000) {
      var generator = Chance(state: UInt64(seed))
      let nodes = Int.random(in: 2...4, using: &generator)
      // A sum of cycles goes round; bounds are put about it.
      var arcs: [Arc] = []
      var flows: [Int] = []
      for _ in 0..<Int.random(in: 1...2, using: &generator) {
        let length = Int.random(in: 1...min(3, nodes), using: &generator)
        let cycle = Array((0..<nodes).shuffled(using: &generator).prefix(length))
        let amount = Int.random(in: 0...3, using: &generator)
        for place in cycle.indices {
          arcs.append(
            Arc(
              source: cycle[place], target: cycle[(place + 1) % length],
              lower: amount - Int.random(in: 0...amount, using: &generator),
              upper: amount + Int.random(in: 0...2, using: &generator)))
          flows.append(amount)
        }
      }
      var network = BoundedCirculation()
      for _ in 0..<nodes { _ = network.addNode() }
      for (arc, flow) in zip(arcs, flows) {
        _ = network.addArc(
          from: arc.source, to: arc.target, lower: arc.lower, upper: arc.upper, flow: flow)
      }
      #expect(network.isBalanced)
      var solver = network.solver()
      for (number, range) in enumerated(arcs, nodes: nodes).enumerated() {
        #expect(solver.most(onArc: number) == range.most, "seed \(seed), arc \(number)")
        #expect(solver.least(onArc: number) == range.least, "seed \(seed), arc \(number)")
      }
    }
  }

  @Test func `says where nothing limits an arc`() {
    var network = BoundedCirculation()
    let (start, end) = (network.addNode(), network.addNode())
    let unlimited = BoundedCirculation.unlimited
    let there = network.addArc(from: start, to: end, lower: 1, upper: unlimited, flow: 5)
    let back = network.addArc(from: end, to: start, lower: 0, upper: unlimited, flow: 3)
    let other = network.addArc(from: end, to: start, lower: 0, upper: 4, flow: 2)
    var solver = network.solver()
    #expect(solver.most(onArc: there) == nil && solver.most(onArc: back) == nil)
    #expect(solver.least(onArc: there) == 1)
    // A question without an answer leaves the flow going round for the next.
    #expect(solver.most(onArc: other) == 4 && solver.least(onArc: other) == 0)
  }
}

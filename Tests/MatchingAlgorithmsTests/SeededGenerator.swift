/// The congruential generator of the peers' benchmark instances, the same in C, Swift and Python.
struct SeededGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed ^ 0x9E37_79B9_7F4A_7C15
  }

  /// The next 31 bits.
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  /// A number from 0 to below the bound.
  mutating func below(_ bound: Int) -> Int {
    Int((next() &* UInt64(bound)) >> 31)
  }

  /// The same things in a random order (Fisher and Yates).
  mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
    var result = things
    for place in stride(from: result.count - 1, to: 0, by: -1) {
      result.swapAt(place, below(place + 1))
    }
    return result
  }
}

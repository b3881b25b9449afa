/// Draws the numbers of the generated instances: a congruential generator, the same in C and Python.
///
/// With seed 1 the first numbers are 1783397626, 554724949, 1415582569, 1619937839, 1728512765.
public struct InstanceGenerator: Sendable {
  private var state: UInt64

  /// Starts with a seed.
  public init(seed: UInt64) {
    state = seed ^ 0x9E37_79B9_7F4A_7C15
  }

  /// Returns the next 31 bits.
  public mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  /// Returns a number from 0 to below the bound, which is 1 to 2³¹.
  public mutating func below(_ bound: Int) -> Int {
    Int(truncatingIfNeeded: (next() &* UInt64(bound)) >> 31)
  }
}

/// Says why an instance cannot be generated.
public struct InstanceSizeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The reason as a full English sentence.
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  /// Refuses numbers that are negative, or whose product is more than 32 bits index.
  static func check(_ sizes: [(name: String, value: Int)], product: [Int]) throws(Self) {
    for (name, value) in sizes where value < 0 || value > 1 << 27 {
      throw Self("The number of \(name) is \(value); it must be from 0 to \(1 << 27).")
    }
    var entries = 1
    for factor in product {
      let (result, overflow) = entries.multipliedReportingOverflow(by: factor)
      if overflow || result > Int(Int32.max) {
        throw Self("The instance would have more than \(Int32.max) entries.")
      }
      entries = result
    }
  }
}

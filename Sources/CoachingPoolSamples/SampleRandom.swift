internal import CoachingPool

/// Draws for one thing alone, so that one thing's draws never move another's.
///
/// Each kind of thing has a stream of its own and each thing in it its own start: with more people who
/// ask, every practitioner stays as they were.
struct SampleRandom {
  /// The kinds of thing that draw.
  enum Stream: UInt64 {
    case places = 1
    case organisation
    case staff
    case practitioner
    case profile
    case executiveCoach
    case asker
    case preferences
    case participants
    case bystander
    case year
    case quality
    case supervision
    case development
    case money
    case evaluations
  }

  private var generator: SplitMix64

  init(_ seed: UInt64, _ stream: Stream, _ index: Int = 0) {
    // Starts that lie near each other would give streams that overlap, so they are mixed twice.
    var first = SplitMix64(seed: seed ^ (stream.rawValue &* 0xd134_2543_de82_ef95))
    var second = SplitMix64(seed: first.next() ^ UInt64(bitPattern: Int64(index)))
    generator = SplitMix64(seed: second.next())
  }

  mutating func below(_ bound: Int) -> Int { generator.next(below: bound) }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  mutating func chance(ofThousand share: Int) -> Bool { below(1000) < share }

  mutating func bits() -> UInt64 { generator.next() }

  /// Takes one of a list that is never empty, since the lists are written in this module.
  mutating func pick<Value>(_ list: [Value]) -> Value { list[below(list.count)] }

  /// Takes one by weight from a list that is never empty.
  mutating func pick<Value>(weighted list: [(Int, Value)]) -> Value {
    var rest = below(list.reduce(0) { $0 + $1.0 })
    for (weight, value) in list {
      if rest < weight { return value }
      rest -= weight
    }
    return list[list.count - 1].1
  }

  /// Takes up to so many different ones, in the order of the draw.
  mutating func pick<Value>(_ count: Int, of list: [Value]) -> [Value] {
    var list = list
    let count = min(count, list.count)
    for index in 0..<max(0, count) { list.swapAt(index, index + below(list.count - index)) }
    return Array(list.prefix(max(0, count)))
  }

  mutating func shuffled<Value>(_ list: [Value]) -> [Value] { pick(list.count, of: list) }
}

/// Writes a number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

/// Splits a list that is written as one text.
func items(_ text: String) -> [String] {
  text.split(separator: ",").map { String($0.drop { $0 == " " || $0 == "\n" }) }
}

/// The inner loops over columns: plain loops over contiguous memory, which compile to vector code.
enum ColumnLoops {
  /// Keeps the bits that are set in both; `bits` may be longer.
  static func keep(_ words: inout [UInt64], where bits: [UInt64]) {
    words.withUnsafeMutableBufferPointer { words in
      bits.withUnsafeBufferPointer { bits in
        for word in 0..<min(words.count, bits.count) { words[word] &= bits[word] }
      }
    }
  }

  /// The bits of all that are not among some.
  static func lacking(_ some: [UInt64], of all: [UInt64]) -> [UInt64] {
    zip(all, some).map { $0 & ~$1 }
  }

  /// How many bits are set.
  static func count(_ words: [UInt64]) -> Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// How many bits are set in the first and not in the second.
  static func count(of words: [UInt64], without others: [UInt64]) -> Int {
    zip(words, others).reduce(0) { $0 + ($1.0 & ~$1.1).nonzeroBitCount }
  }

  /// Notes which bits were set at least once and at least twice.
  static func count(_ words: [UInt64], once: inout [UInt64], twice: inout [UInt64]) {
    for index in words.indices {
      twice[index] |= once[index] & words[index]
      once[index] |= words[index]
    }
  }

  /// Writes the positions of the set bits, for which there has to be room, and tells how many.
  static func list(_ words: [UInt64], into columns: UnsafeMutableBufferPointer<Int32>) -> Int {
    var count = 0
    words.withUnsafeBufferPointer { words in
      for index in 0..<words.count {
        var rest = words[index]
        let first = index << 6
        while rest != 0 {
          columns[count] = Int32(truncatingIfNeeded: first + rest.trailingZeroBitCount)
          rest &= rest &- 1
          count += 1
        }
      }
    }
    return count
  }

  /// Adds scores times a weight to sums; all three have one number a column.
  static func add(
    _ scores: [UInt16], times weight: Int32, to sums: [Int32], into result: inout [Int32]
  ) {
    result.withUnsafeMutableBufferPointer { result in
      sums.withUnsafeBufferPointer { sums in
        scores.withUnsafeBufferPointer { scores in
          for column in 0..<min(result.count, sums.count, scores.count) {
            result[column] = sums[column] &+ Int32(scores[column]) &* weight
          }
        }
      }
    }
  }

  /// Adds scores times a weight at some columns; there is one point for each of those.
  static func add(
    _ scores: [UInt16], times weight: Int64, at columns: [Int32], into points: inout [Int64]
  ) {
    points.withUnsafeMutableBufferPointer { points in
      columns.withUnsafeBufferPointer { columns in
        scores.withUnsafeBufferPointer { scores in
          for position in 0..<min(points.count, columns.count) {
            points[position] &+= Int64(scores[Int(columns[position])]) &* weight
          }
        }
      }
    }
  }

  /// The sums at some columns.
  static func picked(_ sums: [Int32], at columns: [Int32]) -> [Int64] {
    [Int64](unsafeUninitializedCapacity: columns.count) { picked, count in
      sums.withUnsafeBufferPointer { sums in
        columns.withUnsafeBufferPointer { columns in
          for position in 0..<columns.count {
            picked[position] = Int64(sums[Int(columns[position])])
          }
        }
      }
      count = columns.count
    }
  }
}

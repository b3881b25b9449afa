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
  static func count(_ words: [UInt64]) -> Int {
    var count = 0
    for word in words { count &+= word.nonzeroBitCount }
    return count
  }

  /// Whether a bit is set in both.
  static func meet(_ words: [UInt64], _ others: [UInt64]) -> Bool {
    zip(words, others).contains { $0 & $1 != 0 }
  }

  /// The bits of those columns whose flag is set.
  static func words(of flags: [Bool]) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: (flags.count + 63) / 64)
    for (column, isSet) in flags.enumerated() where isSet {
      words[column >> 6] |= 1 << UInt64(column & 63)
    }
    return words
  }

  /// Appends points in fewer bytes, if all of them fit.
  static func narrow(_ points: [Int64], onto kept: inout [Int32]) -> Bool {
    var all: Int64 = 0
    // Folding the sign makes one test of two.
    for value in points { all |= value ^ (value >> 63) }
    guard all <= Int64(Int32.max) else { return false }
    kept.append(contentsOf: points.lazy.map { Int32(truncatingIfNeeded: $0) })
    return true
  }

  /// Replaces points by others that are kept in fewer bytes.
  static func widen(_ known: ArraySlice<Int32>, into points: inout [Int64]) {
    points = [Int64](unsafeUninitializedCapacity: known.count) { points, count in
      known.withUnsafeBufferPointer { known in
        for position in 0..<known.count { points[position] = Int64(known[position]) }
      }
      count = known.count
    }
  }

  /// How many bits are set in the first and not in the second, which is as long where the first is not
  /// empty.
  static func count(of words: [UInt64], without others: [UInt64]) -> Int {
    var count = 0
    for index in words.indices { count &+= (words[index] & ~others[index]).nonzeroBitCount }
    return count
  }

  /// Notes which bits were set at least once and at least twice.
  static func count(_ words: [UInt64], once: inout [UInt64], twice: inout [UInt64]) {
    once.withUnsafeMutableBufferPointer { once in
      twice.withUnsafeMutableBufferPointer { twice in
        for index in 0..<min(words.count, once.count, twice.count) {
          twice[index] |= once[index] & words[index]
          once[index] |= words[index]
        }
      }
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

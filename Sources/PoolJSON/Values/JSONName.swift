/// Hashes and compares a name by its bytes.
///
/// `String ==` holds `é` composed and decomposed for equal; as names in JSON they are two.
struct JSONName: Sendable, Hashable {
  let text: String

  static func same(_ left: String, _ right: String) -> Bool {
    let left = left.utf8
    let right = right.utf8
    guard left.count == right.count else { return false }
    let isSame = left.withContiguousStorageIfAvailable { left in
      right.withContiguousStorageIfAvailable { same(left, $0) }
    }
    return (isSame ?? nil) ?? left.elementsEqual(right)
  }

  @inline(__always)
  static func same(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let count = left.count
    guard count == right.count else { return false }
    let (some, others) = (UnsafeRawPointer(left.baseAddress), UnsafeRawPointer(right.baseAddress))
    guard let some, let others else { return true }
    guard count >= 8 else {
      for index in 0..<count where left[index] != right[index] { return false }
      return true
    }
    // Eight bytes at once; the last eight may overlap those before.
    var index = 0
    while index &+ 8 < count {
      if word(some, index) != word(others, index) { return false }
      index &+= 8
    }
    return word(some, count &- 8) == word(others, count &- 8)
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawPointer, _ offset: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// Gives a number of 16 bits that depends on nothing but the bytes, from a few of them.
  ///
  /// It only saves comparing most names that differ: any number of names may have the same.
  @inline(__always)
  static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt16 {
    var hash = UInt32(truncatingIfNeeded: bytes.count) &* 7
    if bytes.count > 0 {
      hash = hash &+ UInt32(bytes[0]) &* 31 &+ UInt32(bytes[bytes.count &- 1]) &* 13
      hash = hash &+ UInt32(bytes[bytes.count &>> 1]) &* 5
    }
    return UInt16(truncatingIfNeeded: hash)
  }

  /// Gives one bit of 64 for a hash.
  @inline(__always)
  static func mark(of hash: UInt16) -> UInt64 { 1 &<< UInt64(hash & 63) }

  static func == (left: JSONName, right: JSONName) -> Bool { same(left.text, right.text) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

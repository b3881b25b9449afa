/// Grows a list of bytes in memory of its own.
struct JSONBuffer: ~Copyable {
  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  /// Makes room for more bytes.
  @inline(__always)
  mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.moveInitialize(from: base, count: count)
    base.deallocate()
    base = larger
  }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    reserve(1)
    (base + count).initialize(to: byte)
    count &+= 1
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let source = bytes.baseAddress else { return }
    reserve(bytes.count)
    (base + count).initialize(from: source, count: bytes.count)
    count &+= bytes.count
  }

  /// Appends quotes with `length` bytes between them, which the caller writes at the place given.
  mutating func skip(quoting length: Int) -> UnsafeMutablePointer<UInt8> {
    reserve(length &+ 2)
    let target = base + count
    target.initialize(repeating: 0x22, count: length &+ 2)
    count &+= length &+ 2
    return target + 1
  }

  /// Appends bytes between quotes if none of them is to be escaped; says whether it did.
  @inline(__always)
  mutating func append(quoting bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = bytes.count
    reserve(length &+ 2)
    let target = base + count
    target.initialize(to: 0x22)
    if let source = bytes.baseAddress {
      guard JSONBuffer.copyPlain(source, length, to: target + 1) else { return false }
    }
    (target + (length &+ 1)).initialize(to: 0x22)
    count &+= length &+ 2
    return true
  }

  /// Copies bytes; false as soon as one of them would have to be escaped.
  @inline(__always)
  private static func copyPlain(
    _ source: UnsafePointer<UInt8>, _ length: Int, to target: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let (from, to) = (UnsafeRawPointer(source), UnsafeMutableRawPointer(target))
    guard length >= 8 else { return copyPlainWord(from, length, to: to) }
    // Eight bytes at once; the last eight may overlap those before.
    var index = 0
    var found: UInt64 = 0
    while index &+ 8 < length {
      let word = from.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      found |= escapes(in: word)
      to.storeBytes(of: word, toByteOffset: index, as: UInt64.self)
      index &+= 8
    }
    let last = from.loadUnaligned(fromByteOffset: length &- 8, as: UInt64.self)
    found |= escapes(in: last)
    to.storeBytes(of: last, toByteOffset: length &- 8, as: UInt64.self)
    return found == 0
  }

  /// Copies less than eight bytes; false if one of them would have to be escaped.
  @inline(__always)
  private static func copyPlainWord(
    _ from: UnsafeRawPointer, _ length: Int, to: UnsafeMutableRawPointer
  ) -> Bool {
    if length >= 4 {
      // The last four may overlap the first.
      let first = from.loadUnaligned(as: UInt32.self)
      let last = from.loadUnaligned(fromByteOffset: length &- 4, as: UInt32.self)
      to.storeBytes(of: first, as: UInt32.self)
      to.storeBytes(of: last, toByteOffset: length &- 4, as: UInt32.self)
      return escapes(in: UInt64(first) | UInt64(last) &<< 32) == 0
    }
    guard length > 0 else { return true }
    // One, two or three; filled up with spaces.
    var word: UInt64 = 0x2020_2020_2020_2020
    for index in 0..<length {
      let byte = from.load(fromByteOffset: index, as: UInt8.self)
      to.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
      word = word &<< 8 | UInt64(byte)
    }
    return escapes(in: word) == 0
  }

  /// Not 0 if one of eight bytes is a control, a quote or a backslash.
  @inline(__always)
  private static func escapes(in word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = word ^ (ones &* 0x22)
    let backslash = word ^ (ones &* 0x5C)
    return
      (((word &- (ones &* 0x20)) & ~word) | ((quote &- ones) & ~quote)
      | ((backslash &- ones) & ~backslash)) & 0x8080_8080_8080_8080
  }

  /// Appends a number in decimal.
  mutating func append(decimal value: Int64) {
    reserve(20)
    if value < 0 {
      (base + count).initialize(to: 0x2D)
      count &+= 1
    }
    var rest = value.magnitude
    var digits = 1
    var bound: UInt64 = 10
    // The largest magnitude has 19 digits, and 10 to the 19th still fits.
    while rest >= bound, digits < 19 {
      digits &+= 1
      bound = bound &* 10
    }
    var place = base + (count &+ digits)
    for _ in 0..<digits {
      place -= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      place.initialize(to: 0x30 &+ UInt8(truncatingIfNeeded: digit))
      rest = quotient
    }
    count &+= digits
  }
}

/// Identifies an array of numbers by FNV-1a-64 over their little-endian bytes, as other languages do.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
  /// The hash.
  public let value: UInt64

  /// Hashes some numbers, four bytes each.
  public init(_ numbers: some Sequence<Int32>) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for number in numbers {
      var bytes = UInt32(bitPattern: number)
      for _ in 0..<4 {
        hash = (hash ^ UInt64(bytes & 0xFF)) &* 0x0000_0100_0000_01B3
        bytes >>= 8
      }
    }
    value = hash
  }

  /// Hashes a matching: the column of each row, -1 for none.
  public init(matching columnOfRow: [Int?]) {
    self.init(columnOfRow.lazy.map { Int32(truncatingIfNeeded: $0 ?? -1) })
  }

  /// The hash as 16 hexadecimal digits after 0x.
  public var description: String {
    let digits = String(value, radix: 16)
    return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}

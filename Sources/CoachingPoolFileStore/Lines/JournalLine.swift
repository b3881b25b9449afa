/// One checksummed line of a journal.
///
/// ```text
/// 8c28b28a 17 214 {"base":16,"changes":[…]}
/// ```
///
/// Eight lower-case hexadecimal digits of ``CRC32C``, a space, the number of the line, a space, the length of
/// the payload in bytes, a space, the payload, a line feed; numbers in decimal without leading zeros.
/// The checksum is taken over everything between the eight digits and the line feed, the spaces among it, so
/// that every flipped bit shows. A payload holds neither a line feed nor a zero byte; JSON on one line never
/// does.
public struct JournalLine: Hashable, Sendable {
  /// The longest line that is written or read unless told otherwise, its line feed included: 1 MiB.
  public static let standardLimit = 1 << 20

  /// The number of the line in its journal, 1 or more.
  public let number: Int
  /// The bytes that the line keeps.
  public let payload: [UInt8]

  /// Makes a line of bytes.
  ///
  /// - Parameters:
  ///   - number: The number of the line in its journal.
  ///   - payload: The bytes.
  ///   - limit: The longest line allowed, in bytes.
  /// - Throws: ``JournalLineError`` where a line could not hold the bytes.
  public init(
    number: Int, payload: [UInt8], limit: Int = standardLimit
  ) throws(JournalLineError) {
    guard (1...Self.mostLines).contains(number) else { throw JournalLineError(.number, number) }
    if let position = payload.firstIndex(where: { $0 == Self.lineFeed || $0 == 0 }) {
      throw JournalLineError(.byte, position)
    }
    self.number = number
    self.payload = payload
    let length = 8 + checked.count + 1
    guard length <= limit else { throw JournalLineError(.tooLong, length) }
  }

  /// The line, its line feed included.
  /// - Complexity: O(n).
  public var bytes: [UInt8] {
    let checked = checked
    var line = Self.digits(of: CRC32C.checksum(checked))
    line.reserveCapacity(checked.count + 9)
    line += checked
    line.append(Self.lineFeed)
    return line
  }

  static let lineFeed = UInt8(ascii: "\n")
  static let space = UInt8(ascii: " ")
  /// Beyond any file, and so far from overflow that counting on is safe.
  static let mostLines = 1 << 60

  /// Everything that the checksum covers.
  private var checked: [UInt8] {
    [Self.space] + Array(String(number).utf8) + [Self.space] + Array(String(payload.count).utf8)
      + [Self.space] + payload
  }

  static func digits(of checksum: UInt32) -> [UInt8] {
    let alphabet = Array("0123456789abcdef".utf8)
    return stride(from: 28, through: 0, by: -4).map { alphabet[Int(checksum >> UInt32($0) & 15)] }
  }
}

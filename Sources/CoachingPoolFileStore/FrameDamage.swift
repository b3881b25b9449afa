/// Says where and in what way bytes are no sound frame.
public struct FrameDamage: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the line.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The bytes end before the line does.
    case unterminated
    /// At the end of the bytes, part of the line is zero bytes that were never written.
    case zeroFilled
    /// The line is longer than the limit.
    case tooLong
    /// The line does not begin with a checksum of eight lower-case hexadecimal digits.
    case noChecksum
    /// The checksum is not that of the line.
    case wrongChecksum
    /// The checksum holds, and what it covers is no sequence number and payload.
    case wrongForm
    /// The checksum holds, and the number does not follow the one before.
    case wrongSequence
  }

  /// What is wrong.
  public let kind: Kind
  /// The position of the line's first byte.
  public let offset: Int
  /// The line, counted from 1.
  public let line: Int

  init(_ kind: Kind, at offset: Int, line: Int) {
    self.kind = kind
    self.offset = offset
    self.line = line
  }

  /// A full sentence.
  public var description: String {
    let what =
      switch kind {
      case .unterminated: "has no end"
      case .zeroFilled: "is filled with zero bytes"
      case .tooLong: "is longer than the limit"
      case .noChecksum: "does not begin with a checksum"
      case .wrongChecksum: "does not have the checksum that it bears"
      case .wrongForm: "is no sequence number and payload"
      case .wrongSequence: "does not bear the number that follows the one before"
      }
    return "Line \(line), at byte \(offset), \(what)."
  }
}

/// Says where and in what way a journal is not sound.
///
/// It quotes nothing of what the journal holds.
public struct JournalDamage: Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The bytes end before the line does.
    case unterminated
    /// Part of the last commit is zero bytes that were never written.
    case zeroFilled
    /// The last line of a commit that spans several is not there.
    case unfinished
    /// The line is longer than the limit.
    case tooLong
    /// The line does not begin with a checksum of eight lower-case hexadecimal digits.
    case noChecksum
    /// The checksum is not that of the line.
    case wrongChecksum
    /// The checksum holds, and what it covers is no number and payload.
    case wrongForm
    /// The checksum holds, and the number does not follow the one before.
    case wrongNumber
    /// The line is sound, and is not what has to stand there.
    case wrongContent
    /// The commit is not based on the revision before it.
    case wrongRevision
  }

  /// What is wrong.
  public let kind: Kind
  /// The position of the line's first byte.
  public let offset: Int
  /// The line, counted from 1.
  public let line: Int
  /// More of what is wrong, in a sentence that quotes nothing; empty where there is no more to say.
  public let detail: String

  init(_ kind: Kind, at offset: Int, line: Int, _ detail: String = "") {
    self.kind = kind
    self.offset = offset
    self.line = line
    self.detail = detail
  }

  /// A full sentence.
  public var description: String {
    let what =
      switch kind {
      case .unterminated: "has no end"
      case .zeroFilled: "is filled with zero bytes"
      case .unfinished: "begins a commit whose last line is missing"
      case .tooLong: "is longer than the limit"
      case .noChecksum: "does not begin with a checksum"
      case .wrongChecksum: "does not have the checksum that it bears"
      case .wrongForm: "is no number and payload"
      case .wrongNumber: "does not bear the number that follows the one before"
      case .wrongContent: "does not hold what has to stand there"
      case .wrongRevision: "holds a commit that does not follow the one before"
      }
    return "Line \(line), at byte \(offset), \(what).\(detail.isEmpty ? "" : " \(detail)")"
  }
}

extension CommitFrame {
  struct Unreadable: Error {
    let kind: FrameDamage.Kind
  }

  /// Reads a line without its line feed.
  static func read(
    _ line: ArraySlice<UInt8>, expecting number: Int
  ) -> Result<CommitFrame, Unreadable> {
    let digits = line.prefix(8)
    guard digits.count == 8, digits.allSatisfy(isDigit) else {
      return .failure(Unreadable(kind: .noChecksum))
    }
    let checked = line.dropFirst(8)
    guard Array(digits) == Self.digits(of: CRC32C.checksum(checked)) else {
      return .failure(Unreadable(kind: .wrongChecksum))
    }
    guard checked.first == space, let end = checked.dropFirst().firstIndex(of: space),
      let sequence = Int(String(decoding: checked[checked.startIndex + 1..<end], as: UTF8.self)),
      // One number has one form: no sign, no leading zero.
      sequence >= 1, Array(String(sequence).utf8) == Array(checked[checked.startIndex + 1..<end]),
      case let payload = checked[(end + 1)...], !payload.contains(0)
    else { return .failure(Unreadable(kind: .wrongForm)) }
    guard sequence == number else { return .failure(Unreadable(kind: .wrongSequence)) }
    return .success(CommitFrame(unchecked: sequence, Array(payload)))
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }
}

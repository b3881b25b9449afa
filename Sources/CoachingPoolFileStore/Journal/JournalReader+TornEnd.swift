// Damage is torn only where a loss of power explains it: a line has no end, bytes of it were never written, or
// the last line of a commit that spans several is missing; and it lies where commits were perhaps not durable,
// or no other commit comes after, which would only have been written once this was durable. A flip of the very last line feed looks like a torn line, and no reader could tell them apart;
// nor a disk that zeroes the beginning of the last line that was durable.
extension JournalReader {
  /// Whether a line may be one that was never written to its end.
  static func mayBeUnwritten(_ line: LineSource.Line) -> Bool {
    line.ending == .endOfFile || hasUnwritten(line.bytes)
  }

  /// Whether bytes were never written: zero, which no line holds.
  ///
  /// One alone may be a flipped bit, but not where a checksum begins.
  private static func hasUnwritten(_ bytes: ArraySlice<UInt8>) -> Bool {
    if bytes.first == 0 { return true }
    return zip(bytes, bytes.dropFirst()).contains { $0 == 0 && $1 == 0 }
  }

  /// Whether no other commit comes after a damaged line.
  mutating func nothingComes(
    after damaged: LineSource.Line, _ number: Int
  ) throws(Stop) -> Bool {
    if Self.holdsAnother(damaged.bytes) { return false }
    var hasOwnEnd = false
    // A stretch without a line feed may be longer than a line, and comes in pieces.
    var isPiece = damaged.ending == .beyondLimit
    while let line = try nextLine() {
      defer { isPiece = line.ending == .beyondLimit }
      guard line.ending == .lineFeed, let content = try? JournalLine.read(line.bytes) else {
        // Bytes that were never written are zero, and no other ones.
        let isUnwritten = isPiece || Self.mayBeUnwritten(line)
        if !isUnwritten || Self.holdsAnother(line.bytes) { return false }
        continue
      }
      if hasOwnEnd || content.payload.starts(with: Self.singleCommit) { return false }
      guard content.payload.first != UInt8(ascii: "{") else { continue }
      // The last line of a commit: of this one where it began at the damage or before.
      guard let last = Self.lastLine(content.payload), content.number - last.parts <= number else {
        return false
      }
      hasOwnEnd = true
    }
    return true
  }

  /// Whether bytes of which some were never written hold a commit that came after them, the line feed between
  /// the two being among what is missing.
  private static func holdsAnother(_ line: ArraySlice<UInt8>) -> Bool {
    if let payload = JournalLine.payload(of: line), payload.upperBound < line.endIndex,
      line[payload.lowerBound...].starts(with: singleCommit)
    {
      return line[payload.upperBound...].contains { $0 != 0 }
    }
    guard let lastZero = line.lastIndex(of: 0),
      let content = try? JournalLine.read(line[(lastZero + 1)...])
    else { return false }
    return content.payload.starts(with: singleCommit)
  }
}

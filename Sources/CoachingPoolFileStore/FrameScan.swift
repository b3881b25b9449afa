/// Reads the frames of a journal's bytes and says, never guessing, how they end.
///
/// Damage is called *torn* only where a crash while the last line was written explains it: the line has
/// no end, or zero bytes stand where the disk never got it, and nothing comes after. Whatever else is
/// no sound frame is *corrupt*, and reading stops there: what follows is not looked at.
///
/// A flip of the very last line feed looks like a torn line, and no reader could tell them apart.
public struct FrameScan: Hashable, Sendable {
  /// How the bytes end.
  public enum Ending: Hashable, Sendable {
    /// Every line is a sound frame.
    case sound
    /// The last line was not written to its end; the frames before it are all that was ever kept.
    case torn(FrameDamage)
    /// Something is damaged that no crash explains.
    case corrupt(FrameDamage)
  }

  /// The sound frames before the end or the damage, in order.
  public let frames: [CommitFrame]
  /// How many bytes those frames take: where a torn line begins.
  public let soundLength: Int
  /// How the bytes end.
  public let ending: Ending

  /// So many zero bytes in a row, and no fewer, count as never written.
  static let leastZeroRun = 16

  /// Reads frames that are numbered without a gap.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of a journal, from a line's first byte to the end.
  ///   - first: The number of the first frame.
  ///   - limit: The longest line allowed, in bytes, its line feed included.
  /// - Complexity: O(n).
  public init(_ bytes: [UInt8], first: Int = 1, limit: Int = CommitFrame.standardLimit) {
    var frames: [CommitFrame] = []
    var offset = 0
    var ending = Ending.sound
    while offset < bytes.count {
      let longest = bytes[offset...].prefix(max(1, limit))
      let end = longest.firstIndex(of: CommitFrame.lineFeed)
      let line = bytes[offset..<(end ?? longest.endIndex)]
      let isLast = (end ?? longest.endIndex - 1) == bytes.count - 1
      let fault: FrameDamage.Kind?
      if end == nil {
        fault = isLast ? .unterminated : .tooLong
      } else {
        switch CommitFrame.read(line, expecting: first + frames.count) {
        case .success(let frame):
          frames.append(frame)
          fault = nil
        case .failure(let kind):
          fault = isLast && Self.hasZeroRun(line) ? .zeroFilled : kind.kind
        }
      }
      if let fault {
        let damage = FrameDamage(fault, at: offset, line: frames.count + 1)
        ending = [.unterminated, .zeroFilled].contains(fault) ? .torn(damage) : .corrupt(damage)
        break
      }
      offset += line.count + 1
    }
    self.frames = frames
    soundLength = offset
    self.ending = ending
  }

  private static func hasZeroRun(_ line: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in line {
      run = byte == 0 ? run + 1 : 0
      if run == leastZeroRun { return true }
    }
    return false
  }
}

/// Gives the lines of a file one after the other, holding no more of it than a piece and a line.
struct LineSource {
  /// How a line ends.
  enum Ending {
    case lineFeed
    /// The file ends before the line does.
    case endOfFile
    /// There is no line feed within the limit.
    case beyondLimit
  }

  struct Line {
    /// The position of its first byte in the file.
    let offset: Int
    /// Its bytes without the line feed.
    let bytes: ArraySlice<UInt8>
    let ending: Ending
  }

  private let file: any ReadableFile
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  /// The position in the file of the buffer's first byte.
  private var offset: Int
  private var isExhausted = false

  private static let piece = 1 << 20

  /// Reads from an offset.
  init(_ file: any ReadableFile, from offset: Int = 0, limit: Int) {
    self.file = file
    self.limit = max(1, limit)
    self.offset = offset
  }

  /// The next line; `nil` at the end.
  mutating func next() throws(IOFailure) -> Line? {
    var searched = start
    while true {
      let most = min(buffer.count, start + limit)
      if let end = buffer[min(searched, most)..<most].firstIndex(of: JournalLine.lineFeed) {
        let line = Line(offset: offset + start, bytes: buffer[start..<end], ending: .lineFeed)
        start = end + 1
        return line
      }
      searched = buffer.count
      if buffer.count - start >= limit {
        let line = Line(
          offset: offset + start, bytes: buffer[start..<most], ending: .beyondLimit)
        start = most
        return line
      }
      if isExhausted { break }
      searched -= start
      try fill()
    }
    guard start < buffer.count else { return nil }
    let line = Line(offset: offset + start, bytes: buffer[start...], ending: .endOfFile)
    start = buffer.count
    return line
  }

  private mutating func fill() throws(IOFailure) {
    buffer.removeFirst(start)
    offset += start
    start = 0
    let more = try file.read(from: offset + buffer.count, count: max(Self.piece, buffer.count))
    if more.isEmpty { isExhausted = true }
    buffer += more
  }
}

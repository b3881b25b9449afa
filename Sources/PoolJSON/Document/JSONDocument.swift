/// Holds what was read from one text, or built in code: its bytes, and a flat list of its values.
///
/// It never changes, and lives as long as a node of it.
@usableFromInline
final class JSONDocument: @unchecked Sendable {
  /// The bytes of the text; without escapes in a document that was built in code.
  @usableFromInline let text: UnsafePointer<UInt8>
  /// The values.
  @usableFromInline let entries: UnsafePointer<JSONEntry>
  /// What is freed in the end.
  private let memory: UnsafeMutableRawPointer
  /// Where lines begin: nothing for a text of one line.
  private let lines: [JSONLine]
  private let origin: JSONPosition
  /// The positions of the entries of a document that was built in code; `nil` for one that was read.
  private let positions: [JSONPosition]?

  /// Takes over the list with its memory and the text in it.
  init(
    _ entries: consuming JSONEntryList, lines: [JSONLine], origin: JSONPosition,
    positions: [JSONPosition]? = nil
  ) {
    let (memory, entries) = entries.release()
    self.memory = memory
    text = UnsafePointer(memory.assumingMemoryBound(to: UInt8.self))
    self.entries = UnsafePointer(entries)
    self.lines = lines
    self.origin = origin
    self.positions = positions
  }

  deinit { memory.deallocate() }

  /// The place of the first entry after a value and all that is in it.
  @usableFromInline
  @inline(__always)
  func next(after place: Int) -> Int {
    entries[place].isContainer ? entries[place].link : place &+ 1
  }

  /// The place of the first entry of what is in a container.
  @inline(__always)
  func first(in place: Int) -> Int {
    entries[place].kind == .object ? place &+ 2 : place &+ 1
  }

  /// Where an entry starts in the text.
  func position(of place: Int) -> JSONPosition {
    if let positions { return positions[place] }
    let start = Int(entries[place].start)
    // The last line that begins at or before it.
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lines[middle].start) <= start { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else {
      return JSONPosition(
        line: origin.line, column: origin.column + start, offset: origin.offset + start)
    }
    let line = lines[low - 1]
    return JSONPosition(
      line: Int(line.number), column: start - Int(line.start) + 1, offset: origin.offset + start)
  }
}

/// Tells where a line begins before which only spaces stand.
struct JSONLine: Sendable {
  /// Counted from the first line of the file, as ``JSONPosition/line``.
  let number: UInt32
  /// Counted from the beginning of the text.
  let start: UInt32
}

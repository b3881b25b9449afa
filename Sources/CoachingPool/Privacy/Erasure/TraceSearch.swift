/// Looks for traces of somebody erased in bytes that come piece by piece.
///
/// - Complexity: O(n) in the bytes for traces that begin differently; O(k) more where k of them begin alike.
public struct TraceSearch: Sendable {
  /// How many traces are looked for.
  public let sought: Int
  /// How many bytes were looked at.
  public private(set) var searched = 0
  /// How many files could not be looked at.
  public private(set) var unread = 0
  /// How many places were found where one stands.
  public private(set) var found = 0

  private let traces: [ErasureTrace]
  /// The traces that begin with two given bytes.
  private let starts: [[Int32]]
  private let longest: Int
  private var rest: [UInt8] = []
  /// Whether the rest begins after a byte of a word.
  private var isWithinWord = false

  /// Looks for those; one of fewer than two bytes is no trace.
  public init(_ traces: [ErasureTrace]) {
    self.traces = traces.filter { $0.bytes.count >= 2 }
    sought = self.traces.count
    longest = self.traces.map(\.bytes.count).max() ?? 0
    var starts = [[Int32]](repeating: [], count: 1 << 16)
    for (number, trace) in self.traces.enumerated() {
      starts[Self.start(trace.bytes[0], trace.bytes[1])].append(Int32(number))
    }
    self.starts = starts
  }

  /// Looks at the next bytes.
  public mutating func look(at bytes: some Sequence<UInt8>) {
    let before = rest.count
    rest.append(contentsOf: bytes)
    searched += rest.count - before
    // What may still go on, and the byte after it, waits for the next piece.
    look(upTo: rest.count - longest)
  }

  /// Notes that something could not be looked at.
  public mutating func skip() { unread += 1 }

  /// Looks at what is left, and begins anew with the next piece.
  public mutating func end() {
    look(upTo: rest.count)
    rest = []
    isWithinWord = false
  }

  private mutating func look(upTo end: Int) {
    guard end > 0 else { return }
    var found = 0
    rest.withUnsafeBufferPointer { bytes in
      for place in 0..<end where place + 1 < bytes.count {
        for number in starts[Self.start(bytes[place], bytes[place + 1])]
        where stands(traces[Int(number)], at: place, in: bytes) {
          found += 1
        }
      }
    }
    self.found += found
    isWithinWord = Self.isOfWord(rest[end - 1])
    rest.removeFirst(end)
  }

  private func stands(
    _ trace: ErasureTrace, at place: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let next = place + trace.bytes.count
    guard next <= bytes.count else { return false }
    for offset in trace.bytes.indices where bytes[place + offset] != trace.bytes[offset] {
      return false
    }
    // What a colon follows is the name of a member, which every record of the kind has.
    guard trace.form == .words else {
      return next == bytes.count || bytes[next] != UInt8(ascii: ":")
    }
    let follows = place > 0 ? Self.isOfWord(bytes[place - 1]) : isWithinWord
    return !follows && (next == bytes.count || !Self.isOfWord(bytes[next]))
  }

  private static func start(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first) << 8 | Int(second)
  }

  /// Whether a byte belongs to a letter or a digit; every letter beyond ASCII has such bytes alone.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
      true
    default: false
    }
  }
}

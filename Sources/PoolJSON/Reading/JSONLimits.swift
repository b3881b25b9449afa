/// Bounds what the reader accepts, so that a hostile text costs little and overflows nothing.
///
/// ```swift
/// let line = JSONLimits(bytes: 1 << 20)  // one line of a journal; the rest as by default
/// ```
public struct JSONLimits: Sendable, Hashable {
  /// Bounds how deep arrays and objects nest.
  ///
  /// `[]` is 1 deep. By default 64; at least 1, at most 256.
  public let depth: Int
  /// Bounds the bytes of the whole text.
  ///
  /// By default 64 MiB; at most 2 GiB - 1.
  public let bytes: Int
  /// Bounds the values of the whole text, each 16 bytes in memory beside the text's own, an object 32 and a name 16.
  ///
  /// The list grows by doubling, so that up to twice as much may be taken.
  ///
  /// By default 4,194,304.
  public let values: Int
  /// Bounds the bytes of one text after decoding its escapes.
  ///
  /// By default 1 MiB.
  public let stringBytes: Int
  /// Bounds the bytes of one member's name after decoding its escapes.
  ///
  /// By default 1 KiB.
  public let nameBytes: Int
  /// Bounds the bytes of one number.
  ///
  /// By default 1 KiB.
  public let numberBytes: Int

  /// The widest bounds: 2 GiB - 1 of bytes, however many values, and numbers of 64 bytes.
  ///
  /// For bytes that are there already, and that one's own code wrote.
  public static let largest = JSONLimits(
    bytes: .max, values: .max, stringBytes: .max, nameBytes: .max, numberBytes: 64)

  // The reader does not recurse, but forms do, and must fit the stack of a thread of 512 KiB.
  static let deepest = 256

  /// Takes the limits given, and the default for each other; a limit out of range is moved into it.
  public init(
    depth: Int = 64, bytes: Int = 64 << 20, values: Int = 4 << 20, stringBytes: Int = 1 << 20,
    nameBytes: Int = 1 << 10, numberBytes: Int = 1 << 10
  ) {
    self.depth = min(max(depth, 1), JSONLimits.deepest)
    self.bytes = min(max(bytes, 0), Int(Int32.max))
    self.values = max(values, 0)
    self.stringBytes = max(stringBytes, 0)
    self.nameBytes = max(nameBytes, 0)
    self.numberBytes = max(numberBytes, 0)
  }
}

internal import PoolJSON

/// Where a journal ends, and by what line: what tells a file that is as it was from one that is not.
struct JournalEnd: Hashable, Sendable {
  /// How many bytes it has.
  var length = 0
  /// How many lines.
  var lines = 0
  /// The checksum of the last one.
  var checksum: [UInt8] = []

  /// The bytes of a file that says so.
  var mark: [UInt8] {
    var writer = JSONWriter()
    writer.object { form in
      form.member("length", length)
      form.member("lines", lines)
      form.member("last", String(decoding: checksum, as: UTF8.self))
    }
    let line = try? JournalLine(number: 1, payload: writer.bytes)
    return line?.bytes ?? []
  }

  /// The length that such a file names; `nil` where it is none, or was never written to its end.
  static func length(marked bytes: [UInt8]) -> Int? {
    guard bytes.last == JournalLine.lineFeed, let line = try? JournalLine.read(bytes.dropLast()),
      let length = try? JSONReader.read(line.payload)["length"]?.integerValue
    else { return nil }
    return Int(exactly: length)
  }
}

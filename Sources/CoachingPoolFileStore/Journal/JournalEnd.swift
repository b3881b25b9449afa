internal import PoolJSON

/// Where a journal ends, and by what line: what tells that a file is as it was when it was last made durable.
struct JournalEnd: Hashable, Sendable {
  /// How many bytes it has.
  var length = 0
  /// How many lines.
  var lines = 0
  /// The checksum of the last one.
  var checksum: [UInt8] = []

  /// The bytes of a mark that says so.
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
}

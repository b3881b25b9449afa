internal import CoachingPool
internal import PoolJSON

/// The names of attempts that were made before a snapshot, with the revisions that they led to.
enum JournalAttempts {
  static func payload(_ attempts: ArraySlice<(IdempotencyKey, Revision)>) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { form in
      form.name("attempts")
      form.beginArray()
      for (key, revision) in attempts {
        form.beginArray()
        form.string(key.text)
        form.integer(revision.number)
        form.endArray()
      }
      form.endArray()
    }
    return writer.bytes
  }

  /// Reads the payload of a line; `nil` where it is none.
  static func read(_ payload: ArraySlice<UInt8>) -> [(IdempotencyKey, Revision)]? {
    guard let list = try? JSONReader.read(payload)["attempts"]?.elements else { return nil }
    var attempts: [(IdempotencyKey, Revision)] = []
    for pair in list {
      guard let parts = pair.elements, parts.count == 2, let text = parts[0].stringValue,
        let key = try? IdempotencyKey(text), let number = parts[1].integerValue, number >= 1
      else { return nil }
      attempts.append((key, Revision(Int(clamping: number))))
    }
    return attempts
  }
}

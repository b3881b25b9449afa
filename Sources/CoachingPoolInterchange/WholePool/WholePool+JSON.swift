internal import CoachingPool

extension WholePool {
  /// The name of the one JSON file's format, and its version.
  public static let jsonSchema = "coachingpool.pool/1"

  /// Writes everything as one JSON file, with a line for each record; confidential content stands as it is.
  ///
  /// A record's value is its stored form, ``/CoachingPool/Record/encoded()``. Kinds stand in the order of
  /// ``/CoachingPool/RecordKind``, and one without records is left out. A file beyond 2 GiB could not be read
  /// again and is refused; such a pool is moved by its tables or by its database.
  ///
  /// - Throws: ``WholePoolError`` with the code ``WholePoolError/Code/unwritable`` where something in it could
  ///   not be read again.
  /// - Complexity: O(n) in the bytes.
  public func json() throws(WholePoolError) -> [UInt8] {
    var bytes: [UInt8] = []
    func line(_ text: String) { bytes += text.utf8 }
    line("{\n\"schema\": \"\(Self.jsonSchema)\",\n\"revision\": \(revision),\n\"records\": {")
    var faults = WholePoolFaults()
    for (number, part) in byKind().enumerated() {
      line(number == 0 ? "\n" : ",\n")
      line("\"\(part.kind.rawValue)\": [\n")
      for (index, record) in part.records.enumerated() {
        if index > 0 { bytes += [0x2C, 0x0A] }
        bytes += faults.stored(record, index)
      }
      line("\n]")
    }
    line(records.isEmpty ? "}\n}\n" : "\n}\n}\n")
    refuseUnreadable(&faults)
    if bytes.count > Int(Int32.max) {
      faults.add(
        WholePoolFault(
          .tooLarge, WholePoolFault.Place(),
          "the file would have \(bytes.count) bytes, and one beyond 2 GiB cannot be read again. Move the "
            + "pool by its tables, or by its database."))
    }
    try faults.throwIfAny(.unwritable)
    return bytes
  }
}

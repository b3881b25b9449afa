internal import CoachingPool

extension FileStore {
  /// Writes a pool as a journal without commits, and makes its bytes durable.
  ///
  /// - Returns: The file, at whose end commits go on, and where that is.
  static func write(
    _ state: PoolState, as name: String, in folder: any StoreFolder, _ limit: Int,
    _ flaws: StoreFlaws
  ) throws(StoreError) -> (file: any WritableFile, end: JournalEnd) {
    let records = state.records.sorted { $0.key < $1.key }
    let attempts = state.attempts.map { ($0.key, $0.value) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    var lines = JournalLines(after: 0, limit: limit)
    let most = lines.attemptsOnALine
    let starts = Array(stride(from: 0, to: attempts.count, by: most))
    let file = try StoreError.catching { () throws(IOFailure) in try folder.create(name) }
    var length = 0
    // No more of a large pool is held as bytes than this.
    let piece = 1 << 20
    func flush(beyond least: Int) throws(StoreError) {
      guard lines.bytes.count > least else { return }
      let bytes = lines.take()
      try StoreError.catching { () throws(IOFailure) in
        if flaws.contains(.believesShortWrites) {
          _ = try file.append(bytes)
        } else {
          try file.appendAll(bytes, to: name)
        }
      }
      length += bytes.count
    }
    try lines.add(
      JournalHeader(base: state.revision, records: records.count, attempts: starts.count))
    for record in records {
      try lines.add(record)
      try flush(beyond: piece)
    }
    for start in starts {
      try lines.add(attempts[start..<min(start + most, attempts.count)])
      try flush(beyond: piece)
    }
    try flush(beyond: 0)
    if !flaws.contains(.syncsNoSnapshot) {
      try StoreError.catching { () throws(IOFailure) in try file.sync() }
    }
    return (
      file, JournalEnd(length: length, lines: lines.number, checksum: lines.lastChecksum)
    )
  }
}

internal import CoachingPool

extension FileStore {
  /// Why a journal could not be written beside another; that one is untouched.
  enum WritingError: Error {
    case io(IOFailure)
    case store(StoreError)

    var storeError: StoreError {
      switch self {
      case .io(let failure): StoreError(failure)
      case .store(let error): error
      }
    }

    static func of<Value>(
      _ work: () throws(IOFailure) -> Value
    ) throws(WritingError) -> Value {
      do throws(IOFailure) { return try work() } catch { throw .io(error) }
    }
  }

  /// Writes a pool as a journal without commits, and makes its bytes durable.
  ///
  /// - Returns: The file, at whose end commits go on, and where that is.
  static func write(
    _ state: PoolState, as name: String, in folder: any StoreFolder, _ limit: Int,
    _ flaws: StoreFlaws
  ) throws(WritingError) -> (file: any WritableFile, end: JournalEnd) {
    let records = state.records.sorted { $0.key < $1.key }
    let attempts = state.attempts.map { ($0.key, $0.value) }
      .sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    var lines = JournalLines(after: 0, limit: limit)
    let most = lines.attemptsOnALine
    let chunks = stride(from: 0, to: attempts.count, by: most).map {
      attempts[$0..<min($0 + most, attempts.count)]
    }
    let file = try WritingError.of { () throws(IOFailure) in try folder.create(name) }
    var length = 0
    let piece = 1 << 20
    func flush() throws(WritingError) {
      let bytes = lines.take()
      let written = try WritingError.of { () throws(IOFailure) in try file.append(bytes) }
      guard written == bytes.count || flaws.contains(.believesShortWrites) else {
        throw .io(IOFailure(.append, name, 0, "it took \(written) of \(bytes.count) bytes"))
      }
      length += bytes.count
    }
    func add(
      _ part: (inout JournalLines) throws(StoreError) -> Void
    ) throws(WritingError) {
      do throws(StoreError) { try part(&lines) } catch { throw .store(error) }
      if lines.bytes.count >= piece { try flush() }
    }
    let header = JournalHeader(
      base: state.revision, records: records.count, attempts: chunks.count)
    try add { lines throws(StoreError) in try lines.add(header) }
    for record in records { try add { lines throws(StoreError) in try lines.add(record) } }
    for chunk in chunks { try add { lines throws(StoreError) in try lines.add(chunk) } }
    try flush()
    if !flaws.contains(.syncsNoSnapshot) {
      try WritingError.of { () throws(IOFailure) in try file.sync() }
    }
    return (
      file, JournalEnd(length: length, lines: lines.number, checksum: lines.lastChecksum)
    )
  }
}

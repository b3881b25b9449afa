internal import CoachingPool

/// What a journal holds, read from its first line to its end.
struct LoadedJournal {
  /// Where a commit stands.
  struct Place {
    /// The position of its first byte.
    let offset: Int
    /// How many lines stand before it.
    let linesBefore: Int
  }

  var state = PoolState()
  var base = Revision.empty
  var records = 0
  /// Where the commits stand, the first after ``base``.
  var places: [Place] = []
  /// Where what is sound ends.
  var end = JournalEnd()
  var torn: JournalDamage?
  /// All bytes of the file.
  var fileLength = 0

  /// Reads a journal.
  /// - Complexity: O(n) in its bytes; it holds the pool and one line at a time.
  static func read(
    _ file: any ReadableFile, limit: Int, durableLength: Int = .max, flaws: StoreFlaws
  ) throws(JournalReader.Stop) -> LoadedJournal {
    var loaded = LoadedJournal()
    loaded.fileLength = file.length
    var reader = JournalReader(
      file, limit: limit, durableLength: durableLength, flaws: flaws)
    while let entry = try reader.next() {
      switch entry {
      case .header(let header):
        loaded.base = header.base
        loaded.records = header.records
        loaded.state.revision = header.base
      case .record(let change): loaded.state.apply([change])
      case .attempts(let attempts):
        for (key, revision) in attempts { loaded.state.attempts[key] = revision }
      case .commit(let commit):
        loaded.places.append(Place(offset: reader.entryOffset, linesBefore: loaded.end.lines))
        loaded.state.apply(commit)
      }
      loaded.end = JournalEnd(
        length: reader.soundLength, lines: reader.lines, checksum: reader.lastChecksum)
    }
    // Without a first line there is no journal at all.
    if loaded.end.lines == 0 {
      throw .damage(JournalDamage(.unterminated, at: 0, line: 1, "The file is empty."))
    }
    if reader.isBeforeCommits {
      throw .damage(cutShort(reader))
    }
    loaded.torn = reader.torn
    return loaded
  }

  /// That a journal ends before its records do, which no crash explains.
  static func cutShort(_ reader: JournalReader) -> JournalDamage {
    JournalDamage(
      .wrongContent, at: reader.soundLength, line: reader.lines + 1,
      "The records that its header promises are not all there.")
  }
}

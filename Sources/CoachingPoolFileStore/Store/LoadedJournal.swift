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
  /// The bytes that are sound.
  var length = 0
  /// The lines that are sound.
  var lines = 0
  var torn: JournalDamage?
  /// All bytes of the file.
  var fileLength = 0

  /// Reads a journal.
  /// - Complexity: O(n) in its bytes; it holds the pool and one line at a time.
  static func read(
    _ file: any ReadableFile, limit: Int, flaws: StoreFlaws
  ) throws(JournalReader.Stop) -> LoadedJournal {
    var loaded = LoadedJournal()
    loaded.fileLength = file.length
    var reader = JournalReader(file, limit: limit, flaws: flaws)
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
        loaded.places.append(Place(offset: reader.entryOffset, linesBefore: loaded.lines))
        loaded.state.apply(commit)
      }
      loaded.lines = reader.lines
      loaded.length = reader.soundLength
    }
    // Without a first line there is no journal at all.
    if loaded.lines == 0 {
      throw .damage(JournalDamage(.unterminated, at: 0, line: 1, "The file is empty."))
    }
    if reader.isBeforeCommits {
      throw .damage(
        JournalDamage(
          .wrongContent, at: reader.soundLength, line: reader.lines + 1,
          "The records that its header promises are not all there."))
    }
    loaded.torn = reader.torn
    return loaded
  }
}

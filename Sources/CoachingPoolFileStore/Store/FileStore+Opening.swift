public import CoachingPool

extension FileStore {
  /// How a store is kept.
  struct Options {
    var folder: any StoreFolder
    var durability = Durability.full
    var limit = JournalLine.standardLimit
    var flaws: StoreFlaws = []
  }

  /// A journal with all that a writer needs of it.
  struct OpenedJournal {
    let journal: LoadedJournal
    let file: any WritableFile
    let lock: (any StoreLock)?
    let report: OpenReport
  }

  /// Makes a store in a folder, which is made where there is none; the folder above it has to be there.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - state: The pool with which it begins; its revision is kept, and its history is not.
  ///   - durability: When a commit is safe from a loss of power.
  ///   - limit: The longest line of the journal, in bytes: no record can be longer.
  /// - Throws: `StoreError` with the code `storeExists`, `unavailable` where somebody else has the folder,
  ///   `tooLarge`, `unwritable` or `fileSystem`.
  public static func create(
    at path: String, holding state: PoolState = PoolState(), durability: Durability = .full,
    limit: Int = JournalLine.standardLimit
  ) throws(StoreError) -> FileStore {
    let folder = SystemFolder(path)
    do throws(IOFailure) { try folder.make() } catch { throw StoreError(error) }
    return try create(Options(folder: folder, durability: durability, limit: limit), state)
  }

  /// Opens the store in a folder to write to it.
  ///
  /// What a crash left of a commit that nobody was answered is cut from the journal's end and kept beside it;
  /// ``report`` says so. Any other damage is an error, and nothing is then changed.
  /// - Throws: `StoreError` with the code `noStore`, `unavailable` where somebody else writes to it,
  ///   `corrupt`, `newerFormat` or `fileSystem`.
  /// - Complexity: O(n) in the bytes of the journal.
  public static func open(
    at path: String, durability: Durability = .full, limit: Int = JournalLine.standardLimit
  ) throws(StoreError) -> FileStore {
    try open(Options(folder: SystemFolder(path), durability: durability, limit: limit))
  }

  /// Reads the pool in a folder as it stands, without a lock and without changing anything.
  ///
  /// A commit that somebody is just writing is not in it.
  /// - Throws: `StoreError` with the code `noStore`, `corrupt`, `newerFormat` or `fileSystem`.
  /// - Complexity: O(n) in the bytes of the journal.
  public static func read(
    at path: String, limit: Int = JournalLine.standardLimit
  ) throws(StoreError) -> (state: PoolState, report: OpenReport) {
    let loaded = try load(Options(folder: SystemFolder(path), limit: limit))
    return (loaded.state, OpenReport(loaded, keptAs: nil, removedUnfinishedCompaction: false))
  }

  /// Reads the commits that a folder's journal holds, without a lock and without changing anything.
  ///
  /// - Throws: `StoreError` with the code `noStore`, `corrupt`, `newerFormat` or `fileSystem`.
  /// - Complexity: O(n) in the bytes of the journal.
  public static func history(
    at path: String, limit: Int = JournalLine.standardLimit
  ) throws(StoreError) -> [Commit] {
    var commits: [Commit] = []
    let options = Options(folder: SystemFolder(path), limit: limit)
    let file = try journal(options)
    do throws(JournalReader.Stop) {
      var reader = JournalReader(file, limit: limit)
      while let entry = try reader.next() {
        if case .commit(let commit) = entry { commits.append(commit) }
      }
    } catch { throw StoreError(error, in: Name.journal) }
    return commits
  }

  // MARK: On any file system

  static func create(
    _ options: Options, _ state: PoolState = PoolState()
  ) throws(StoreError) -> FileStore {
    let lock = try lock(options)
    do throws(IOFailure) {
      if try options.folder.reading(Name.journal) != nil {
        throw IOFailure(.create, Name.journal, 0, exists)
      }
    } catch {
      if error.reason == exists {
        throw StoreError(.storeExists, "There is a store in the folder already; open that.")
      }
      throw StoreError(error)
    }
    do throws(WritingError) {
      let written = try write(
        state, as: Name.next, in: options.folder, options.limit, options.flaws)
      try WritingError.of { () throws(IOFailure) in
        try options.folder.rename(Name.next, to: Name.journal)
        if !options.flaws.contains(.syncsNoFolder) { try options.folder.sync() }
      }
      var journal = LoadedJournal()
      journal.state = state
      journal.base = state.revision
      journal.records = state.records.count
      journal.fileLength = written.length
      journal.length = written.length
      journal.lines = written.lines
      return FileStore(
        OpenedJournal(
          journal: journal, file: written.file, lock: lock,
          report: OpenReport(journal, keptAs: nil, removedUnfinishedCompaction: false)), options)
    } catch { throw error.storeError }
  }

  private static let exists = "a journal is there"

  static func open(_ options: Options) throws(StoreError) -> FileStore {
    let folder = options.folder
    // Before the lock, which would make a file where no store is.
    _ = try journal(options)
    let lock = try lock(options)
    let loaded = try load(options)
    do throws(IOFailure) {
      let hasLeftover = try folder.names().contains(Name.next)
      if hasLeftover { try folder.remove(Name.next) }
      let keptAs = try keepTorn(loaded, options)
      let file = try folder.open(Name.journal)
      if loaded.torn != nil, !options.flaws.contains(.keepsTornEnd) {
        try file.truncate(to: loaded.length)
      }
      // What was read may be in the system's memory alone, and is shown from here on.
      if !options.flaws.contains(.syncsNothingOnOpening) { try file.sync() }
      return FileStore(
        OpenedJournal(
          journal: loaded, file: file, lock: lock,
          report: OpenReport(loaded, keptAs: keptAs, removedUnfinishedCompaction: hasLeftover)),
        options)
    } catch { throw StoreError(error) }
  }

  /// Keeps what will be cut in a file of its own, durably, before it is cut.
  private static func keepTorn(
    _ loaded: LoadedJournal, _ options: Options
  ) throws(IOFailure) -> String? {
    guard loaded.torn != nil, !options.flaws.contains(.keepsTornEnd),
      let source = try options.folder.reading(Name.journal)
    else { return nil }
    let name = Name.torn(at: loaded.length)
    let copy = try options.folder.create(name)
    let piece = 1 << 20
    var offset = loaded.length
    while offset < source.length {
      let bytes = try source.read(from: offset, count: piece)
      if bytes.isEmpty { break }
      guard try copy.append(bytes) == bytes.count else {
        throw IOFailure(.append, name, 0, "it took fewer bytes than it was given")
      }
      offset += bytes.count
    }
    try copy.sync()
    try options.folder.sync()
    return name
  }

  private static func lock(_ options: Options) throws(StoreError) -> (any StoreLock)? {
    if options.flaws.contains(.takesNoLock) { return nil }
    do throws(IOFailure) {
      if let lock = try options.folder.lock(Name.lock) { return lock }
    } catch { throw StoreError(error) }
    throw StoreError(
      .unavailable,
      "Somebody else writes to the store. It is free as soon as that program ends; try again then.")
  }

  private static let noStore = StoreError(
    .noStore, "There is no store in the folder; make one, or look for the right folder.")

  /// Opens the journal to read; an error where there is none.
  static func journal(_ options: Options) throws(StoreError) -> any ReadableFile {
    do throws(IOFailure) {
      if let file = try options.folder.reading(Name.journal) { return file }
    } catch { throw StoreError(error) }
    throw noStore
  }

  static func load(_ options: Options) throws(StoreError) -> LoadedJournal {
    let file = try journal(options)
    do throws(JournalReader.Stop) {
      return try LoadedJournal.read(file, limit: options.limit, flaws: options.flaws)
    } catch { throw StoreError(error, in: Name.journal) }
  }
}

extension OpenReport {
  init(_ loaded: LoadedJournal, keptAs: String?, removedUnfinishedCompaction: Bool) {
    base = loaded.base
    records = loaded.records
    commits = loaded.places.count
    bytes = loaded.fileLength
    torn = loaded.torn
    self.keptAs = keptAs
    self.removedUnfinishedCompaction = removedUnfinishedCompaction
  }
}

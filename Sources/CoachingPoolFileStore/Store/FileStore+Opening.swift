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
  /// From then on its owner alone can read the folder.
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
    let folder: SystemFolder
    do throws(IOFailure) { folder = try SystemFolder.make(path) } catch { throw StoreError(error) }
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
    try open(Options(folder: try folder(path), durability: durability, limit: limit))
  }

  /// Reads the pool in a folder as it stands, without a lock and without changing anything.
  ///
  /// A commit that somebody is just writing may be in it already, before it is answered and durable.
  /// - Throws: `StoreError` with the code `noStore`, `corrupt`, `newerFormat` or `fileSystem`.
  /// - Complexity: O(n) in the bytes of the journal.
  public static func read(
    at path: String, limit: Int = JournalLine.standardLimit
  ) throws(StoreError) -> (state: PoolState, report: OpenReport) {
    let loaded = try load(Options(folder: try folder(path), limit: limit))
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
    let options = Options(folder: try folder(path), limit: limit)
    let file = try journal(options)
    do throws(JournalReader.Stop) {
      var reader = JournalReader(file, limit: limit)
      while let entry = try reader.next() {
        if case .commit(let commit) = entry { commits.append(commit) }
      }
      if reader.isBeforeCommits { throw .damage(LoadedJournal.cutShort(reader)) }
    } catch { throw StoreError(error, in: Name.journal) }
    return commits
  }

  // MARK: On any file system

  static func create(
    _ options: Options, _ state: PoolState = PoolState()
  ) throws(StoreError) -> FileStore {
    let lock = try lock(options)
    let known: FileIdentity?
    do throws(IOFailure) {
      known = try options.folder.identity(of: Name.journal)
    } catch { throw StoreError(error) }
    guard known == nil else {
      throw StoreError(.storeExists, "There is a store in the folder already; open that.")
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
      journal.fileLength = written.end.length
      journal.end = written.end
      return FileStore(
        OpenedJournal(
          journal: journal, file: written.file, lock: lock,
          report: OpenReport(journal, keptAs: nil, removedUnfinishedCompaction: false)), options)
    } catch { throw error.storeError }
  }

  static func open(_ options: Options) throws(StoreError) -> FileStore {
    let folder = options.folder
    // Before the lock, which would make a file where no store is.
    _ = try journal(options)
    let lock = try lock(options)
    let loaded = try load(options)
    do throws(IOFailure) {
      let hasLeftover = try folder.identity(of: Name.next) != nil
      if hasLeftover { try folder.remove(Name.next) }
      let keptAs = try keepTorn(loaded, options)
      let file = try durable(loaded, options)
      return FileStore(
        OpenedJournal(
          journal: loaded, file: file, lock: lock,
          report: OpenReport(loaded, keptAs: keptAs, removedUnfinishedCompaction: hasLeftover)),
        options)
    } catch { throw StoreError(error) }
  }

  /// The journal as a file of which all that was read is durable.
  ///
  /// Where it was closed it is. Elsewhere nobody knows: what the system could not write before may count as
  /// written, so that to ask for it again proves nothing. Then it is written anew, and takes the old one's
  /// name.
  private static func durable(
    _ loaded: LoadedJournal, _ options: Options
  ) throws(IOFailure) -> any WritableFile {
    let folder = options.folder
    if options.flaws.contains(.keepsTornEnd) { return try folder.open(Name.journal) }
    if !options.flaws.isDisjoint(with: [.syncsNothingOnOpening, .syncsInPlaceOnOpening]) {
      let file = try folder.open(Name.journal)
      if loaded.torn != nil { try file.truncate(to: loaded.end.length) }
      if options.flaws.contains(.syncsInPlaceOnOpening) { try file.sync() }
      return file
    }
    if loaded.torn == nil, try isMarked(loaded.end, in: folder) {
      return try folder.open(Name.journal)
    }
    let copy = try copy(upTo: loaded.end.length, as: Name.next, in: folder)
    try folder.rename(Name.next, to: Name.journal)
    try folder.sync()
    return copy
  }

  /// Keeps what will be cut in a file of its own, durably, before it is cut.
  private static func keepTorn(
    _ loaded: LoadedJournal, _ options: Options
  ) throws(IOFailure) -> String? {
    guard loaded.torn != nil, !options.flaws.contains(.keepsTornEnd) else { return nil }
    let first = Name.torn(at: loaded.end.length)
    let taken = Set(try options.folder.names())
    var (name, number) = (first, 1)
    while taken.contains(name) {
      number += 1
      name = "\(first)-\(number)"
    }
    _ = try copy(from: loaded.end.length, as: name, in: options.folder)
    try options.folder.sync()
    return name
  }

  /// Copies a stretch of the journal to another file, and makes its bytes durable.
  private static func copy(
    from start: Int = 0, upTo end: Int = .max, as name: String, in folder: any StoreFolder
  ) throws(IOFailure) -> any WritableFile {
    guard let source = try folder.reading(Name.journal) else {
      throw IOFailure(.read, Name.journal, 0, "it is gone")
    }
    let copy = try folder.create(name)
    let end = min(end, source.length)
    var offset = start
    while offset < end {
      let bytes = try source.read(from: offset, count: min(1 << 20, end - offset))
      guard !bytes.isEmpty else {
        throw IOFailure(.read, Name.journal, 0, "it became shorter while it was read")
      }
      guard try copy.append(bytes) == bytes.count else {
        throw IOFailure(.append, name, 0, "it took fewer bytes than it was given")
      }
      offset += bytes.count
    }
    try copy.sync()
    return copy
  }

  /// Says in a file of its own that a journal is durable to its end; without it opening takes longer, and that
  /// is all.
  static func mark(_ end: JournalEnd, in folder: any StoreFolder) {
    try? {
      let file = try folder.create(Name.closed)
      guard try file.append(end.mark) == end.mark.count else { return }
      try file.sync()
      try folder.sync()
    }()
  }

  private static func isMarked(
    _ end: JournalEnd, in folder: any StoreFolder
  ) throws(IOFailure) -> Bool {
    guard let mark = try folder.reading(Name.closed) else { return false }
    return try mark.read(from: 0, count: 1000) == end.mark
  }

  /// Opens a folder; an error where there is none.
  static func folder(_ path: String) throws(StoreError) -> SystemFolder {
    do throws(IOFailure) {
      if let folder = try SystemFolder.open(path) { return folder }
    } catch { throw StoreError(error) }
    throw noStore
  }

  private static func lock(_ options: Options) throws(StoreError) -> (any StoreLock)? {
    if options.flaws.contains(.takesNoLock) { return nil }
    do throws(IOFailure) {
      if let lock = try options.folder.lock() { return lock }
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

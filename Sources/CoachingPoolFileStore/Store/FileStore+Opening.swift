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
    let folder = try StoreError.catching { () throws(IOFailure) in try SystemFolder.make(path) }
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
    return (loaded.state, OpenReport(loaded, keptAs: nil, removedLeftover: false))
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
    try requireNoStore(options)
    let written: (file: any WritableFile, end: JournalEnd)
    do throws(StoreError) {
      written = try write(
        state, as: Name.next, in: options.folder, options.limit, options.flaws)
    } catch {
      try? options.folder.remove(Name.next)
      throw error
    }
    try StoreError.catching { () throws(IOFailure) in
      try options.folder.rename(Name.next, to: Name.journal)
      try options.folder.sync()
      try settleDurability(from: written.end, options)
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
        report: OpenReport(journal, keptAs: nil, removedLeftover: false)), options)
  }

  static func open(_ options: Options) throws(StoreError) -> FileStore {
    let folder = options.folder
    let lock = try lock(options)
    let loaded = try load(options)
    return try StoreError.catching { () throws(IOFailure) in
      let hasLeftover = try folder.identity(of: Name.next) != nil
      if hasLeftover { try folder.remove(Name.next) }
      let keptAs = try keepTorn(loaded, options)
      let file = try durable(loaded, options)
      try settleDurability(from: loaded.end, options)
      return FileStore(
        OpenedJournal(
          journal: loaded, file: file, lock: lock,
          report: OpenReport(loaded, keptAs: keptAs, removedLeftover: hasLeftover)), options)
    }
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
    if loaded.torn == nil {
      let isClosed = try isMarked(loaded.end, in: folder)
      let trusts = !options.flaws.isDisjoint(with: [.syncsNothingOnOpening, .syncsInPlaceOnOpening])
      if isClosed || trusts {
        let file = try folder.open(Name.journal)
        if options.flaws.contains(.syncsInPlaceOnOpening) { try file.sync() }
        return file
      }
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
    let first = Name.torn + String(loaded.end.length)
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

  /// Copies a stretch of a folder's journal to another file of it, and makes its bytes durable.
  private static func copy(
    from start: Int = 0, upTo end: Int = .max, as name: String, in folder: any StoreFolder
  ) throws(IOFailure) -> any WritableFile {
    guard let source = try folder.reading(Name.journal) else {
      throw IOFailure(.read, Name.journal, 0, "it is gone")
    }
    return try copy(source, from: start, upTo: end, as: name, in: folder)
  }

  /// Copies a stretch of a journal to a file, and makes its bytes durable; a copy that fails is taken away
  /// again, as far as the system lets it, so that half copies do not fill a full disk.
  static func copy(
    _ source: any ReadableFile, from start: Int = 0, upTo end: Int, as name: String,
    in folder: any StoreFolder
  ) throws(IOFailure) -> any WritableFile {
    let copy = try folder.create(name)
    do throws(IOFailure) {
      let end = min(end, source.length)
      var offset = start
      while offset < end {
        let bytes = try source.read(from: offset, count: min(1 << 20, end - offset))
        guard !bytes.isEmpty else {
          throw IOFailure(.read, Name.journal, 0, "it became shorter while it was read")
        }
        try copy.appendAll(bytes, to: name)
        offset += bytes.count
      }
      try copy.sync()
      return copy
    } catch {
      try? folder.remove(name)
      throw error
    }
  }

  /// Says in a file of its own, before any commit, from where on commits are perhaps not durable before the next
  /// ones are written; there is none where each is.
  private static func settleDurability(
    from end: JournalEnd, _ options: Options
  ) throws(IOFailure) {
    if options.durability != .full {
      try mark(end, as: Name.unsynced, in: options.folder)
    } else if try options.folder.identity(of: Name.unsynced) != nil {
      try options.folder.remove(Name.unsynced)
      try options.folder.sync()
    }
  }

  /// Keeps where a journal ends in a file of its own, durably.
  static func mark(
    _ end: JournalEnd, as name: String, in folder: any StoreFolder
  ) throws(IOFailure) {
    let file = try folder.create(name)
    try file.appendAll(end.mark, to: name)
    try file.sync()
    try folder.sync()
  }

  private static func isMarked(
    _ end: JournalEnd, in folder: any StoreFolder
  ) throws(IOFailure) -> Bool {
    try bytes(of: Name.closed, in: folder) == end.mark
  }

  /// How much of the journal was surely durable before anything was written after it.
  private static func durableLength(_ folder: any StoreFolder) throws(IOFailure) -> Int {
    // A file that was never written to its end was there before any commit.
    JournalEnd.length(marked: try bytes(of: Name.unsynced, in: folder)) ?? .max
  }

  /// The bytes of a small file; none where there is no such file.
  private static func bytes(
    of name: String, in folder: any StoreFolder
  ) throws(IOFailure) -> [UInt8] {
    try folder.reading(name)?.read(from: 0, count: 1000) ?? []
  }

  /// Opens a folder; an error where there is none.
  static func folder(_ path: String) throws(StoreError) -> SystemFolder {
    let folder = try StoreError.catching { () throws(IOFailure) in try SystemFolder.open(path) }
    guard let folder else { throw noStore }
    return folder
  }

  static func requireNoStore(_ options: Options) throws(StoreError) {
    let known = try StoreError.catching { () throws(IOFailure) in
      try options.folder.identity(of: Name.journal)
    }
    guard known == nil else {
      throw StoreError(.storeExists, "There is a store in the folder already; open that.")
    }
  }

  static func lock(_ options: Options) throws(StoreError) -> (any StoreLock)? {
    if options.flaws.contains(.takesNoLock) { return nil }
    let lock = try StoreError.catching { () throws(IOFailure) in try options.folder.lock() }
    if let lock { return lock }
    throw StoreError(
      .unavailable,
      "Somebody else writes to the store. It is free as soon as that program ends; try again then.")
  }

  private static let noStore = StoreError(
    .noStore, "There is no store in the folder; make one, or look for the right folder.")

  /// Opens the journal to read; an error where there is none.
  static func journal(_ options: Options) throws(StoreError) -> any ReadableFile {
    let file = try StoreError.catching { () throws(IOFailure) in
      try options.folder.reading(Name.journal)
    }
    guard let file else { throw noStore }
    return file
  }

  static func load(_ options: Options) throws(StoreError) -> LoadedJournal {
    let file = try journal(options)
    do throws(JournalReader.Stop) {
      return try load(file, options)
    } catch { throw StoreError(error, in: Name.journal) }
  }

  static func load(
    _ file: any ReadableFile, _ options: Options
  ) throws(JournalReader.Stop) -> LoadedJournal {
    let durable: Int
    do throws(IOFailure) { durable = try durableLength(options.folder) } catch { throw .io(error) }
    return try LoadedJournal.read(
      file, limit: options.limit, durableLength: durable, flaws: options.flaws)
  }
}

extension OpenReport {
  init(_ loaded: LoadedJournal, keptAs: String?, removedLeftover: Bool) {
    base = loaded.base
    records = loaded.records
    commits = loaded.places.count
    bytes = loaded.fileLength
    torn = loaded.torn
    self.keptAs = keptAs
    self.removedLeftover = removedLeftover
  }
}

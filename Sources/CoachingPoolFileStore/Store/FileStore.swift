public import CoachingPool

/// Keeps a pool in one folder: a journal of commits that is only ever written at its end.
///
/// A commit is stored whole or not at all, whatever fails and whenever; what was answered is durable as
/// ``Durability`` says. One writer has the folder at a time; who only reads needs no lock. After a failed
/// write the store takes nothing more until it is opened anew. Files are readable by their owner alone. A
/// commit waits for the disk within the actor, and with it everybody who waits for the actor.
///
/// ```swift
/// let store = try FileStore.create(at: "/var/lib/pool")
/// let service = PoolService(store: store, clock: { now }, chance: { .random(in: 0 ... .max) })
/// ```
///
/// The journal holds confidential content as it is: guard the folder like the database that it is. Folders on
/// network file systems are not supported, since their locks do not hold.
public actor FileStore: ErasingStore {
  /// The names of the files in a store's folder.
  enum Name {
    static let journal = "pool.journal"
    /// A journal that is being written, until it takes the name of the journal.
    static let next = "pool.journal.new"
    /// Says where the journal ended when it was closed, with all of it durable.
    static let closed = "pool.closed"
    /// Says from where on commits are perhaps not durable before the next ones are written.
    static let unsynced = "pool.unsynced"
    /// What was cut from the end of a journal: a name begins so, and ends with the place.
    static let torn = "\(journal).torn-"
  }

  /// What was found when it was opened.
  public nonisolated let report: OpenReport

  private let folder: any StoreFolder
  private let durability: Durability
  private let limit: Int
  private let flaws: StoreFlaws
  private let lock: (any StoreLock)?
  private var file: any WritableFile
  private var state: PoolState
  private var base: Revision
  private var places: [LoadedJournal.Place]
  private var end: JournalEnd
  /// Commits that were answered and are not durable yet.
  private var unsynced = 0
  private var failure: StoreError?
  /// Whether the failure was one of making something durable, which no second try repairs.
  private var hasFailedToSync = false
  private var isClosed = false

  init(_ opened: OpenedJournal, _ options: Options) {
    folder = options.folder
    durability = options.durability
    limit = options.limit
    flaws = options.flaws
    lock = opened.lock
    file = opened.file
    state = opened.journal.state
    base = opened.journal.base
    places = opened.journal.places
    end = opened.journal.end
    report = opened.report
  }

  /// Returns the pool as it stands.
  /// - Complexity: O(1); the snapshot shares its tables with the store.
  public func snapshot() async throws(StoreError) -> PoolState {
    try requireOpen()
    return state
  }

  /// Keeps a commit if the store stands at its base.
  ///
  /// - Throws: `StoreError` with the code `conflict`, `closed`, `tooLarge` or `unwritable` where nothing was
  ///   stored; `poisoned` where writing failed, now or before.
  /// - Complexity: O(n) in the bytes of the commit, however large the pool is, and one wait for the disk.
  public func commit(_ commit: Commit) async throws(StoreError) -> Commit {
    try requireSound()
    if let known = state.revision(of: commit.idempotencyKey) { return try stored(known, commit) }
    if commit.base != state.revision, !flaws.contains(.takesAnyBase) {
      throw .conflict(base: commit.base, actual: state.revision)
    }
    try requireOwnJournal()
    var written = JournalLines(after: end.lines, limit: limit)
    try written.add(commit)
    if flaws.contains(.appliesBeforeWriting) { state.apply(commit) }
    let bytes = written.take()
    do throws(IOFailure) {
      try append(bytes, to: file)
      if isSyncDue { try sync(file) } else { unsynced += 1 }
    } catch { throw poison(error) }
    state.apply(commit)
    places.append(LoadedJournal.Place(offset: end.length, linesBefore: end.lines))
    end = JournalEnd(
      length: end.length + bytes.count, lines: written.number, checksum: written.lastChecksum)
    return commit
  }

  /// Returns the commits after a revision, read from the journal, or says that they are gone.
  /// - Complexity: O(n) in the bytes of those commits.
  public func commits(after revision: Revision) async throws(StoreError) -> CommitHistory {
    try requireOpen()
    guard revision >= base, revision <= state.revision else { return .historyTruncated }
    return .commits(try read(from: revision, count: state.revision.number - revision.number))
  }

  /// Makes everything durable, gives up the lock, and takes nothing more.
  ///
  /// A store that is let go of without it keeps what its ``Durability`` promises, and takes longer to open.
  /// Closing again says the same again.
  /// - Throws: `StoreError` with the code `poisoned` where commits that were answered could not be made
  ///   durable.
  public func close() async throws(StoreError) {
    if !isClosed {
      isClosed = true
      defer { lock?.release() }
      if unsynced > 0, !hasFailedToSync {
        do throws(IOFailure) { try sync(file) } catch { failure = poison(error) }
      }
      // Without the mark opening takes longer, and that is all.
      if failure == nil { try? Self.mark(end, as: Name.closed, in: folder) }
    }
    if unsynced > 0 { throw failure ?? .poisoned(by: "The journal could not be made durable.") }
  }

  // MARK: Compaction

  /// Writes the pool anew as records without their history, and lets go of the old journal.
  ///
  /// The new journal is written beside the old one and takes its name in one step. Until then everything that
  /// goes wrong leaves the old one as it was. The names of attempts stay, so that a repeated one is known.
  /// - Throws: `StoreError`; with any code but `poisoned` the store is as it was.
  /// - Complexity: O(n) in the bytes of the pool.
  public func compact() async throws(StoreError) {
    try requireSound()
    try requireOwnJournal()
    try replaceJournal(by: state)
  }

  // MARK: Erasing

  /// Keeps a commit, and forgets it and every one before it.
  ///
  /// Copies of damaged ends, which hold what was, are removed first; then the pool is written anew beside its
  /// journal, and takes its name in one step. Until then nothing was erased and nothing is lost, but for those
  /// copies.
  /// - Throws: `StoreError`; with any code but `poisoned` the pool is as it was.
  /// - Complexity: O(n) in the bytes of the pool.
  public func commitErasing(_ commit: Commit) async throws(StoreError) -> Commit {
    try requireSound()
    if let known = state.revision(of: commit.idempotencyKey) { return try stored(known, commit) }
    guard commit.base == state.revision else {
      throw .conflict(base: commit.base, actual: state.revision)
    }
    try requireOwnJournal()
    try StoreError.catching { () throws(IOFailure) in
      for name in try folder.names() where name.hasPrefix(Name.torn) { try folder.remove(name) }
      try folder.sync()
    }
    var next = state
    next.apply(commit)
    try replaceJournal(by: next)
    return commit
  }

  /// Looks for traces in every byte of every file of the folder; a folder in it, or a link, counts as unread.
  /// - Complexity: O(n) in the bytes.
  public func search(for traces: [ErasureTrace]) async throws(StoreError) -> TraceSearch {
    try requireOpen()
    let names = try StoreError.catching { () throws(IOFailure) in try folder.names() }
    var search = TraceSearch(traces)
    for name in names {
      do throws(IOFailure) { try look(at: name, with: &search) } catch { search.skip() }
      search.end()
    }
    return search
  }

  private func look(at name: String, with search: inout TraceSearch) throws(IOFailure) {
    guard let file = try folder.reading(name) else { return }
    var offset = 0
    while offset < file.length {
      let bytes = try file.read(from: offset, count: 1 << 20)
      if bytes.isEmpty { return }
      search.look(at: bytes)
      offset += bytes.count
    }
  }

  /// Writes a pool as a journal of its own, which then is the store's.
  private func replaceJournal(by next: PoolState) throws(StoreError) {
    let written: (file: any WritableFile, end: JournalEnd)
    do throws(IOFailure) {
      if unsynced > 0 { try sync(file) }
    } catch { throw poison(error) }
    do throws(StoreError) {
      let name = flaws.contains(.overwritesInPlace) ? Name.journal : Name.next
      written = try Self.write(next, as: name, in: folder, limit, flaws)
    } catch {
      try? folder.remove(Name.next)
      throw error
    }
    do throws(IOFailure) {
      if !flaws.contains(.overwritesInPlace) {
        try folder.rename(Name.next, to: Name.journal)
      }
      file = written.file
      end = written.end
      base = next.revision
      places = []
      if !flaws.contains(.syncsNoFolder) { try folder.sync() }
      state = next
      if durability != .full { try Self.mark(end, as: Name.unsynced, in: folder) }
    } catch { throw poison(error) }
  }

  // MARK: Reading back

  private func stored(_ known: Revision, _ commit: Commit) throws(StoreError) -> Commit {
    if known > base, known <= state.revision,
      let found = try read(from: Revision(known.number - 1), count: 1).first
    {
      return found
    }
    throw StoreError(
      .conflict,
      "The attempt \(commit.idempotencyKey) was stored as revision \(known), which is no longer in the history.",
      revision: state.revision)
  }

  private func read(from revision: Revision, count: Int) throws(StoreError) -> [Commit] {
    guard count > 0 else { return [] }
    let place = places[revision.number - base.number]
    do throws(JournalReader.Stop) {
      guard let file = try reading() else {
        throw .damage(JournalDamage(.unterminated, at: 0, line: 1, "The file is gone."))
      }
      var reader = JournalReader(
        resuming: file, at: place.offset, after: place.linesBefore, revision, limit: limit,
        flaws: flaws)
      var commits: [Commit] = []
      while commits.count < count, case .commit(let commit)? = try reader.next() {
        commits.append(commit)
      }
      guard commits.count == count else {
        throw .damage(
          JournalDamage(
            .unterminated, at: reader.soundLength, line: reader.lines + 1,
            "It was longer when it was written."))
      }
      return commits
    } catch { throw StoreError(error, in: Name.journal) }
  }

  private func reading() throws(JournalReader.Stop) -> (any ReadableFile)? {
    do throws(IOFailure) { return try folder.reading(Name.journal) } catch { throw .io(error) }
  }

  // MARK: Writing

  private var isSyncDue: Bool {
    if flaws.contains(.syncsNoCommit) { return false }
    return switch durability {
    case .full: true
    case .batched(let every): unsynced + 1 >= max(1, every)
    case .none: false
    }
  }

  private func append(_ bytes: [UInt8], to file: any WritableFile) throws(IOFailure) {
    if flaws.contains(.believesShortWrites) {
      _ = try file.append(bytes)
    } else {
      try file.appendAll(bytes, to: Name.journal)
    }
  }

  private func sync(_ file: any WritableFile) throws(IOFailure) {
    do throws(IOFailure) {
      try file.sync()
    } catch {
      // What could not be made durable may count as written from then on, so that a second try proves nothing.
      guard flaws.contains(.syncsAgain) else { throw error }
      try file.sync()
    }
    unsynced = 0
  }

  private func poison(_ error: IOFailure) -> StoreError {
    // A journal that was written beside another still knows itself by the name that it had then.
    let isOfTheJournal = [.append, .sync].contains(error.operation)
    let poisoned = StoreError.poisoned(
      by: (isOfTheJournal ? error.naming(Name.journal) : error).description)
    if !flaws.contains(.goesOnAfterFailure) { failure = poisoned }
    if error.operation == .sync { hasFailedToSync = true }
    return poisoned
  }

  /// Whether the journal is still the one that this store opened: somebody may have put another in its place.
  private func requireOwnJournal() throws(StoreError) {
    do throws(IOFailure) {
      if try folder.identity(of: Name.journal) == file.identity { return }
      throw IOFailure(.append, Name.journal, 0, "it was removed, or another was put in its place")
    } catch { throw poison(error) }
  }

  private func requireOpen() throws(StoreError) {
    if isClosed { throw StoreError(.closed, "The store was closed; open it anew.") }
  }

  private func requireSound() throws(StoreError) {
    try requireOpen()
    if let failure { throw failure }
  }
}

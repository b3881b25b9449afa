public import CoachingPool

extension FileStore {
  /// Copies a pool as it stands, with its history, into another folder, from which it can be opened as it is.
  ///
  /// It takes no lock on the pool and changes nothing in it; somebody may go on writing. What is copied was read
  /// and found whole first. To restore, copy a backup back into a folder without a pool, and have
  /// `ReapplyErasures` take out whoever was erased since.
  ///
  /// - Returns: What the copy holds.
  /// - Throws: `StoreError` with the code `noStore`, `corrupt` or `newerFormat` of the pool, `storeExists` where
  ///   the other folder has one, `unavailable` where somebody has it, `unwritable` or `fileSystem`.
  /// - Complexity: O(n) in the bytes of the journal.
  @discardableResult
  public static func backup(
    from path: String, to other: String, limit: Int = JournalLine.standardLimit
  ) throws(StoreError) -> OpenReport {
    let source = Options(folder: try folder(path), limit: limit)
    let target = try StoreError.catching { () throws(IOFailure) in try SystemFolder.make(other) }
    return try backup(from: source, to: Options(folder: target, limit: limit))
  }

  static func backup(
    from source: Options, to target: Options
  ) throws(StoreError) -> OpenReport {
    let lock = try lock(target)
    defer { lock?.release() }
    try requireNoStore(target)
    // The same file is read twice, whatever takes its name in between.
    let file = try journal(source)
    let loaded: LoadedJournal
    do throws(JournalReader.Stop) {
      loaded = try load(file, source)
    } catch { throw StoreError(error, in: Name.journal) }
    try StoreError.catching { () throws(IOFailure) in
      _ = try copy(file, upTo: loaded.end.length, as: Name.next, in: target.folder)
      try target.folder.rename(Name.next, to: Name.journal)
      try target.folder.sync()
      try mark(loaded.end, as: Name.closed, in: target.folder)
    }
    return OpenReport(loaded, keptAs: nil, removedLeftover: false)
  }
}

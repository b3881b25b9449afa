public import CoachingPool

extension FileStore {
  /// Checks a store without a lock and without changing anything: every line, and every record by itself and
  /// with what it refers to.
  ///
  /// - Throws: `StoreError` with the code `noStore`, `newerFormat` or `fileSystem`; damage is no error but
  ///   the answer.
  /// - Complexity: O(n) in the bytes of the journal.
  public static func inspect(
    at path: String, limit: Int = JournalLine.standardLimit
  ) throws(StoreError) -> StoreInspection {
    try inspect(Options(folder: try folder(path), limit: limit))
  }

  /// Writes what is sound of a damaged store into another one, and lists what is not.
  ///
  /// The damaged store stays as it is. The other begins with the records; what the damaged one knew of how
  /// they came is not taken over.
  ///
  /// - Parameters:
  ///   - path: The folder of the damaged store.
  ///   - other: A folder without a store.
  ///   - limit: The longest line of either journal, in bytes.
  /// - Throws: `StoreError`, as ``inspect(at:limit:)`` and ``create(at:holding:durability:limit:)``.
  /// - Complexity: O(n) in the bytes of the journal.
  public static func salvage(
    from path: String, to other: String, limit: Int = JournalLine.standardLimit
  ) async throws(StoreError) -> StoreInspection {
    let inspection = try inspect(at: path, limit: limit)
    let store = try create(at: other, holding: inspection.state, limit: limit)
    try await store.close()
    return inspection
  }

  static func inspect(_ options: Options) throws(StoreError) -> StoreInspection {
    let file = try journal(options)
    do throws(JournalReader.Stop) {
      let loaded = try load(file, options)
      return StoreInspection(
        damage: [], unlisted: 0, torn: loaded.torn, commits: loaded.places.count, loaded.state)
    } catch {
      guard case .damage = error else { throw StoreError(error, in: Name.journal) }
    }
    do throws(JournalReader.Stop) {
      var walk = JournalWalk()
      try walk.run(file, limit: options.limit)
      return StoreInspection(
        damage: walk.damage, unlisted: walk.unlisted, torn: nil, commits: walk.commits, walk.state)
    } catch { throw StoreError(error, in: Name.journal) }
  }
}

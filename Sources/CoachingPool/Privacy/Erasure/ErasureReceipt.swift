/// What is handed to whoever asked to be erased, and kept: it names nobody.
public struct ErasureReceipt: Hashable, Sendable, Codable {
  /// The number of the request.
  public let request: String
  /// When it was carried out.
  public let carriedOut: Instant
  /// How many records went.
  public let removedRecords: Int
  /// How many records lost their texts and identifiers, and keep what counts are made of.
  public let emptiedRecords: Int
  /// How many records of others named whoever was erased, and name them no more.
  public let clearedRecords: Int
  /// How many different texts and identifiers the store was searched for.
  public let soughtTraces: Int
  /// How many texts and identifiers could not be searched for, since records of others hold the same.
  public let sharedTraces: Int
  /// How many bytes of the store were searched, its copies of damaged ends included.
  public let searchedBytes: Int
  /// How many files of the store could not be searched.
  public let unreadFiles: Int
  /// In how many places a trace was found; the erasure is whole where it is 0 and every file was read.
  public let foundTraces: Int

  /// Whether all of the store was searched, and no trace was found.
  public var isComplete: Bool { foundTraces == 0 && unreadFiles == 0 }

  init(_ erasure: Erasure, _ search: TraceSearch, of request: LoggedRequest, at moment: Instant) {
    self.request = request.number
    carriedOut = moment
    removedRecords = erasure.removed
    emptiedRecords = erasure.emptied
    clearedRecords = erasure.cleared
    soughtTraces = search.sought
    sharedTraces = erasure.sharedTraces
    searchedBytes = search.searched
    unreadFiles = search.unread
    foundTraces = search.found
  }
}

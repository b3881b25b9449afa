public import CoachingPool

/// Tells what a store found when it was opened.
public struct OpenReport: Hashable, Sendable {
  /// The revision of the records that stand before the commits.
  public let base: Revision
  /// How many records stand before the commits.
  public let records: Int
  /// How many commits came after them.
  public let commits: Int
  /// How many bytes the journal has.
  public let bytes: Int
  /// What a crash left of a commit that nobody was answered; `nil` where there was none.
  public let torn: JournalDamage?
  /// The file in the store's folder that keeps the bytes that were cut; `nil` where none were, or the store
  /// was opened to read.
  public let keptAs: String?
  /// Whether a journal that was never finished, by a compaction or on opening, was cleared away.
  public let removedLeftover: Bool
}

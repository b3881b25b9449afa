extension StoreContract {
  /// A power that not every store has; promises of it are tried where a ``Subject`` has it.
  public enum Power: String, Hashable, Sendable, CaseIterable {
    /// Forgetting the history, as a compaction or an erasure does; the pool stays as it is.
    case forgetting
    /// Being closed, after which a store refuses everything.
    case closing
    /// Being opened where a store was kept, by the same program or a later one.
    case opening
    /// Erasing: conforming to ``/CoachingPool/ErasingStore``.
    case erasing
    /// Telling what a newer version of the program wrote.
    case recognisingNewerFormats
  }
}

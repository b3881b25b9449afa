/// Says when a stored commit is safe from a loss of power.
///
/// Whatever is chosen, a commit that was answered is safe from the end of the process, however it comes, and
/// what is lost is lost from the end: never a commit in between, and never part of one. What lies after the
/// first that is lost is kept in a file beside the journal.
public enum Durability: Hashable, Sendable {
  /// Each commit before it is answered: none is lost. It is the default.
  case full
  /// Every so many commits, and when the store is closed: of the last ones as many as that, less one, may be
  /// lost with the power. A number below 1 counts as 1.
  case batched(every: Int)
  /// When the system sees fit, and when the store is closed: on Linux what was written in about the last
  /// half minute may be lost with the power.
  case none
}

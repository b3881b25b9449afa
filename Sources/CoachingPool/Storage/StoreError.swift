/// Says why a store did not do what it was asked.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a caller can act on.
  public struct Code: Hashable, Sendable {
    /// The code's name.
    public let name: String

    /// Names a code; adapters may bring their own.
    public init(_ name: String) { self.name = name }

    /// The store has moved on since the base of the commit: read again and decide again.
    public static let conflict = Code("conflict")
    /// The store cannot be reached or is locked: try again later.
    public static let unavailable = Code("unavailable")
    /// What is stored cannot be read: restore a backup or repair.
    public static let corrupt = Code("corrupt")
    /// The store was written by a newer version of the library.
    public static let newerFormat = Code("newerFormat")
    /// The store failed while writing and has to be opened anew.
    public static let poisoned = Code("poisoned")
    /// The store was closed: open it anew.
    public static let closed = Code("closed")
    /// What is to be stored cannot be read again: mend it, and try again.
    public static let unwritable = Code("unwritable")
    /// The store stands at an older revision than was read from it: open it anew.
    public static let wentBack = Code("wentBack")
  }

  /// What a caller can act on.
  public let code: Code
  /// What happened, as a full sentence.
  public let description: String
  /// The state of the store, where the fault is a conflict.
  public let revision: Revision?

  /// Describes a fault.
  public init(_ code: Code, _ description: String, revision: Revision? = nil) {
    self.code = code
    self.description = description
    self.revision = revision
  }

  /// The store stands at another revision than the commit's base.
  public static func conflict(base: Revision, actual: Revision) -> StoreError {
    StoreError(
      .conflict,
      "The commit was decided from revision \(base), and the store is at \(actual). Read what came since and decide again.",
      revision: actual)
  }

  /// The store was put back, from a backup for example, under somebody who had read more of it.
  public static func wentBack(from known: Revision, to actual: Revision) -> StoreError {
    StoreError(
      .wentBack,
      "Revision \(known) was read from the store, which is now back at \(actual). Open it anew.",
      revision: actual)
  }
}

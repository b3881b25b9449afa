/// Says why a service did not carry out a command.
public struct ServiceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What a caller can act on.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let description: String

    /// The command was refused and nothing has changed; see ``ServiceError/refusal``.
    public static let refused = Code(description: "refused")
    /// The attempt was carried out before; see ``ServiceError/revision``.
    public static let alreadyDone = Code(description: "alreadyDone")
    /// Others were faster again and again; try once more.
    public static let contention = Code(description: "contention")
    /// The store failed; see ``ServiceError/storeError``.
    public static let store = Code(description: "store")
  }

  /// What a caller can act on.
  public let code: Code
  /// Why the command was refused, where it was.
  public let refusal: Refusal?
  /// The revision that the attempt made before, where it did.
  public let revision: Revision?
  /// What the store said, where it failed.
  public let storeError: StoreError?
  /// A full sentence.
  public let description: String

  private init(
    _ code: Code, _ description: String, refusal: Refusal? = nil, revision: Revision? = nil,
    storeError: StoreError? = nil
  ) {
    self.code = code
    self.description = description
    self.refusal = refusal
    self.revision = revision
    self.storeError = storeError
  }

  /// The command was refused, and nothing has changed.
  public static func refused(_ refusal: Refusal) -> ServiceError {
    ServiceError(.refused, refusal.description, refusal: refusal)
  }

  /// The attempt was carried out before, and made that revision.
  public static func alreadyDone(_ revision: Revision) -> ServiceError {
    ServiceError(
      .alreadyDone,
      "This attempt was carried out before and made revision \(revision); nothing was done again.",
      revision: revision)
  }

  /// Others were faster again and again; try once more.
  public static func contention(attempts: Int) -> ServiceError {
    ServiceError(
      .contention,
      "Others changed the pool \(attempts) times in a row while this was decided. Try again.")
  }

  /// The store failed.
  public static func store(_ error: StoreError) -> ServiceError {
    ServiceError(.store, error.description, storeError: error)
  }
}

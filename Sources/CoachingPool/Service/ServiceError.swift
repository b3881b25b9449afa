/// Says why a service did not carry out a command.
public enum ServiceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The command was refused; nothing has changed.
  case refused(Refusal)
  /// The attempt was carried out before, and made that revision.
  case alreadyDone(Revision)
  /// Others were faster again and again; try once more.
  case contention(attempts: Int)
  /// The store failed.
  case store(StoreError)

  /// A full sentence.
  public var description: String {
    switch self {
    case .refused(let refusal): refusal.description
    case .alreadyDone(let revision):
      "This attempt was carried out before and made revision \(revision); nothing was done again."
    case .contention(let attempts):
      "Others changed the pool \(attempts) times in a row while this was decided. Try again."
    case .store(let error): error.description
    }
  }
}

extension StoreContract {
  /// By what the contract exercises a power of a store, or why it has none.
  public enum Means<Action: Sendable>: Sendable {
    /// The store has the power; this exercises it.
    case by(Action)
    /// The store has no such power, for this reason: a full sentence.
    case lacking(String)

    /// The action, where there is one.
    var action: Action? { if case .by(let action) = self { action } else { nil } }
    /// The reason, where there is no action.
    var reason: String? { if case .lacking(let reason) = self { reason } else { nil } }
  }
}

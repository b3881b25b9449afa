/// Says what becomes of an entry whose member does not list the other in return.
public enum OneSidedEntries: Hashable, Sendable {
  /// Each is a fault, with the code `oneSidedPreference`.
  case refused
  /// Each is left out and counted: the pair is not acceptable, since one of the two did not list it.
  case dropped
}

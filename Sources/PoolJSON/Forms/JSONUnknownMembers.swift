/// Chooses what a form does with members that it does not know, and with `null`.
public enum JSONUnknownMembers: Sendable, Hashable {
  /// Refuses each, with the nearest known name as a suggestion; for forms that only we write.
  ///
  /// `null` for an optional member is refused as well: one meaning has one spelling, and absent
  /// means no value.
  case refuse
  /// Leaves them in `JSONObjectReader.unread`, to be written back; for forms exchanged with others.
  ///
  /// `null` for an optional member reads like an absent one.
  case keep
}

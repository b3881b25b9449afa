/// A protected characteristic of the Equality Act 2010, section 4.
public enum ProtectedCharacteristic: String, Hashable, Sendable, Codable, CaseIterable {
  /// Age.
  case age
  /// Disability.
  case disability
  /// Gender reassignment.
  case genderReassignment
  /// Marriage and civil partnership.
  case marriageAndCivilPartnership
  /// Pregnancy and maternity.
  case pregnancyAndMaternity
  /// Race, ethnicity among it.
  case race
  /// Religion or belief.
  case religionOrBelief
  /// Sex, or gender as people state it.
  case sex
  /// Sexual orientation.
  case sexualOrientation
}

/// What a practitioner says of themselves, or what an individual would welcome in one, in their own
/// words: sex, "woman".
///
/// Nobody is asked for it. It counts only where the individual asked for it in a request, never excludes
/// anybody, and its points are in nobody else's explanation (rule R20). Who holds it holds it as
/// ``Confidential``; equality monitoring is another matter and kept apart.
public struct StatedCharacteristic: Hashable, Sendable {
  /// The characteristic.
  public let characteristic: ProtectedCharacteristic
  /// The words, at most 100 bytes.
  public let words: String

  /// States a characteristic.
  public init(_ characteristic: ProtectedCharacteristic, _ words: String) {
    self.characteristic = characteristic
    self.words = words
  }

  /// Tells whether both say the same, whatever the case of their letters.
  public func agrees(with other: StatedCharacteristic) -> Bool {
    characteristic == other.characteristic && words.lowercased() == other.words.lowercased()
  }
}

extension FaultList {
  /// Checks statements without showing any of them.
  mutating func characteristics(
    _ field: String, _ stated: Confidential<[StatedCharacteristic]>
  ) {
    let all = stated.reveal()
    for one in all { text(field, one.words, limit: 100) }
    if Set(all).count < all.count {
      add(field, .contradiction, ["what": "a statement stands twice"], audience: .coordinator)
    }
  }
}

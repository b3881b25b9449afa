/// Carries a value of the embedding program with an entity of ours: a grade, a profession, a cost centre.
///
/// Each attribute names the row of the confidentiality matrix that says who may see it, so that views
/// can guard a host's own field like one of the library's. Whoever holds the entity sees the value.
public struct HostAttribute: Hashable, Sendable, Codable {
  /// What the host calls it.
  public let name: String
  /// Its value as text.
  public let value: String
  /// The row of the confidentiality matrix that says who may see it.
  public let visibility: ConfidentialityRow

  /// Names a value and says who may see it.
  public init(name: String, value: String, visibility: ConfidentialityRow = .identityAndContact) {
    self.name = name
    self.value = value
    self.visibility = visibility
  }
}

extension [HostAttribute] {
  /// Finds the value of the first attribute of that name.
  public subscript(name: String) -> String? {
    for index in indices where self[index].name == name { return self[index].value }
    return nil
  }
}

/// From where a practitioner comes, in three values, since "internal" and "external" mean three things
/// in the field (decision 2, conflict C15).
public enum Provision: String, Hashable, Sendable, Codable, CaseIterable {
  /// From the individual's own organisation.
  case ownOrganisation
  /// From another organisation of the pool.
  case crossPool
  /// From the executive line.
  case executive
}

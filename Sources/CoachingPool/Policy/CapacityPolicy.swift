/// How many engagements a practitioner has at once.
public struct CapacityPolicy: Hashable, Sendable, Codable {
  /// The number for a volunteer who sets none.
  ///
  /// Source: a published scheme's "one or two clients at any point in time"; decision 11.
  public var standard: Int
  /// The number for an executive coach who sets none.
  public var executive: Int
  /// The most that anybody may set for themselves.
  public var most: Int

  /// Sets the numbers, each 0 or more.
  public init(standard: Int = 2, executive: Int = 3, most: Int = 3) {
    self.standard = standard
    self.executive = executive
    self.most = most
  }

  /// The number of engagements that a practitioner may have at once: their own limit where they set
  /// one, the line's number otherwise, and never more than ``most``.
  public func limit(for practitioner: PractitionerMembership) -> Int {
    let line = practitioner.line == .executive ? executive : standard
    return max(0, min(practitioner.ownLimit ?? line, most))
  }
}

/// The constraints of a round without any one of which a request would be served.
public struct GoverningConstraints: Hashable, Sendable {
  /// One reason a constraint; empty where it takes several, or where none kept the request out.
  public let reasons: [Reason]

  /// What that reader may read: every reason for the pool coordinator; "not available" for others,
  /// whether there are any or none.
  public func shown(to reader: Audience) -> [Reason] {
    reader.mayRead(reasonFor: .coordinator) ? reasons : [Reason(.notAvailable)]
  }
}

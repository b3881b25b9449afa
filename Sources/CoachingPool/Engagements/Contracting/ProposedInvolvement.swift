/// Less involvement that one of the two proposed once work had begun, until the other agrees.
///
/// Source: rule A17, the two choose.
public struct ProposedInvolvement: Hashable, Sendable {
  /// How far a sponsor would be involved.
  public let involvement: Involvement
  /// Who would sponsor.
  public let sponsors: [PersonID]
  /// Who proposed it: the individual or the practitioner.
  public let by: Role

  /// Describes a proposal.
  public init(_ involvement: Involvement, sponsors: [PersonID], by: Role) {
    self.involvement = involvement
    self.sponsors = sponsors
    self.by = by
  }
}

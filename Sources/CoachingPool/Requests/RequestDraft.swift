/// What is known of a request before it is screened: who asks, for which post, and for what.
public struct RequestDraft: Hashable, Sendable {
  /// The person who asks.
  public var individual: PersonID
  /// The affiliation for which they ask, by its organisation.
  public var organisation: OrganisationID
  /// The kind that they chose.
  public var kind: ServiceKind
  /// From where a practitioner should come.
  public var provision: Provision
  /// What made them ask now.
  public var triggers: [Trigger]
  /// What would help most.
  public var needs: [Need]

  /// Drafts a request.
  public init(
    individual: PersonID, organisation: OrganisationID, kind: ServiceKind = .coaching,
    provision: Provision = .crossPool, triggers: [Trigger] = [], needs: [Need] = []
  ) {
    self.individual = individual
    self.organisation = organisation
    self.kind = kind
    self.provision = provision
    self.triggers = triggers
    self.needs = needs
  }

  /// Takes what a request says.
  public init(_ request: Request) {
    self.init(
      individual: request.individual, organisation: request.organisation, kind: request.kind,
      provision: request.provision, triggers: request.triggers, needs: request.needs)
  }
}

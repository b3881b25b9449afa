extension PoolPolicy {
  /// What an organisation sets otherwise, if it does.
  public func override(of organisation: OrganisationID) -> OrganisationOverride? {
    overrides.first { $0.organisation == organisation }
  }

  /// The days within which an invitation is answered, for a request of that organisation's people.
  public func invitationDays(for organisation: OrganisationID) -> Int {
    override(of: organisation)?.invitationDays ?? requests.invitationDays
  }

  /// The terms for requests of that organisation's people.
  public func requests(for organisation: OrganisationID) -> RequestPolicy {
    var requests = requests
    requests.invitationDays = invitationDays(for: organisation)
    return requests
  }

  /// The number of engagements that a practitioner of these organisations may have at once.
  ///
  /// Where several of the organisations set a number, the smallest counts.
  public func capacity(
    of practitioner: PractitionerMembership, at organisations: some Sequence<OrganisationID>
  ) -> Int {
    let limit = capacity.limit(for: practitioner)
    guard practitioner.line == .pool, !overrides.isEmpty else { return limit }
    guard let places = organisations.compactMap({ override(of: $0)?.places }).min() else {
      return limit
    }
    return max(0, min(practitioner.ownLimit ?? places, places, capacity.most))
  }

  /// What is wrong with the overrides by themselves.
  func overrideFaults(_ list: inout FaultList) {
    list.duplicates("overrides", overrides.map(\.organisation.text))
    for override in overrides {
      let field = "overrides.\(override.organisation)"
      if let places = override.places {
        list.range("\(field).places", places, 0...100)
        if places > capacity.most {
          list.add(
            "\(field).places", .contradiction,
            ["what": "\(override.organisation) has \(places) places, above the most"])
        }
      }
      if let days = override.invitationDays {
        list.range("\(field).invitationDays", days, 1...366)
      }
      list.duplicates("\(field).requirements", override.requirements.map(\.name.description))
    }
  }
}

extension PoolState {
  /// The number of engagements that a practitioner may have at once on a day, as the policy, the
  /// organisations they belong to on that day, and they themselves set it.
  public func capacity(of practitioner: PractitionerMembership, on date: CivilDate) -> Int {
    guard !policy.overrides.isEmpty else { return policy.capacity.limit(for: practitioner) }
    return policy.capacity(
      of: practitioner,
      at: affiliations(of: practitioner.person, on: date).map(\.organisation))
  }
}

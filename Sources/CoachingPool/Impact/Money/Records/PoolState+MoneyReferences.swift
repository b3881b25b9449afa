// What the records of money name, and what they may not say beside each other.
extension PoolState {
  func moneyReferences(_ benchmark: Benchmark, _ list: inout FaultList) {
    guard benchmark.withdrawn == nil else { return }
    let others = benchmarks.values.filter {
      $0.id != benchmark.id && $0.kind == benchmark.kind && $0.withdrawn == nil
        && $0.span.overlaps(benchmark.span)
    }
    for other in others.sorted(by: { $0.id < $1.id }) {
      list.add(
        "span", .ratesOverlap,
        ["kind": other.kind.code, "other": other.id.text, "span": "\(other.span)"])
    }
  }

  func moneyReferences(_ item: CostItem, _ list: inout FaultList) {
    list.known("organisation", [item.organisation].compactMap { $0 }, in: organisations)
  }

  func moneyReferences(_ item: BenefitItem, _ list: inout FaultList) {
    list.known("organisation", [item.organisation].compactMap { $0 }, in: organisations)
    list.known("engagement", [item.engagement].compactMap { $0 }, in: engagements)
    if let organisation = item.organisation,
      let other = item.engagement.flatMap({ creditedOrganisation(of: $0) }), other != organisation
    {
      list.add(
        "organisation", .contradiction, ["what": "the engagement is credited to \(other)"])
    }
  }

  func moneyReferences(_ charge: Charge, _ list: inout FaultList) {
    list.known("organisation", [charge.organisation], in: organisations)
    switch charge.subject {
    case .associateArrangement(let id):
      list.known("subject", [id], in: memberships)
      guard let membership = memberships[id] else { return }
      if membership.kind != .associate {
        list.add("subject", .subscriberIsNotCharged, ["membership": id.text])
      }
      if membership.organisation != charge.organisation {
        list.add(
          "organisation", .contradiction,
          ["what": "the membership is that of \(membership.organisation)"])
      }
    case .executiveEngagement(let id):
      list.known("subject", [id], in: engagements)
      guard let line = engagements.read(id, { $0.line }) else { return }
      if line != .executive {
        list.add("subject", .freeAtThePointOfAccess, ["engagement": id.text])
      }
      if let other = creditedOrganisation(of: id), other != charge.organisation {
        list.add(
          "organisation", .contradiction, ["what": "the engagement is credited to \(other)"])
      }
    }
  }

  /// The individual's organisation, as the engagement or its request names it.
  func creditedOrganisation(of id: EngagementID) -> OrganisationID? {
    guard let (organisation, request) = engagements.read(id, { ($0.organisation, $0.request) })
    else { return nil }
    return organisation ?? request.flatMap { id in requests.read(id) { $0.organisation } }
  }
}

extension ReasonCode {
  /// Two rates of one kind would be in force on the same day.
  public static let ratesOverlap = ReasonCode("money.ratesOverlap")
  /// An engagement of the pool is charged, which is free at the point of access (rule R50).
  public static let freeAtThePointOfAccess = ReasonCode("money.freeAtThePointOfAccess")
  /// A subscriber is charged as if it were an associate.
  public static let subscriberIsNotCharged = ReasonCode("money.subscriberIsNotCharged")
}

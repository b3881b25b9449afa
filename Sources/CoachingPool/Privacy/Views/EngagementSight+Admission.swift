extension EngagementSight {
  /// Lets somebody look at an engagement in the role that they hold in it, or tells why not.
  ///
  /// Whom it does not concern is told one thing, whether the engagement exists or not. A coordinator who
  /// is party to it, or in a party's reporting line, sees nothing (rule A23). Nobody learns of a single
  /// engagement in the name of statistics. Source: rules A23, A24, A30 and R36.
  static func admit(
    to engagement: EngagementID, of state: PoolState, as role: Role, for reader: Actor,
    at now: Instant, under request: LoggedRequest?
  ) -> Admission {
    guard let found = state.engagements[engagement] else {
      return .denied([Reason(.nothingToRead)])
    }
    let sight = EngagementSight(found, of: state, for: reader, at: now, under: request)
    guard reader.role == role else { return .denied([Reason(.nothingToRead)]) }
    let reasons = sight.obstacles()
    return reasons.isEmpty ? .admitted(sight) : .denied(reasons)
  }

  /// Who was let in, or why nobody was.
  enum Admission {
    case admitted(EngagementSight)
    case denied([Reason])
  }

  private func obstacles() -> [Reason] {
    func unless(_ isHeld: Bool) -> [Reason] { isHeld ? [] : [Reason(.nothingToRead)] }
    switch reader.role {
    case .individual: return unless(subject != nil)
    case .practitioner: return unless(membership.map { own.contains($0.person) } ?? false)
    case .sponsor:
      let beside = engagement.humanResourcesBeside(on: today)
      return unless(
        engagement.sponsors(on: today).contains {
          !beside.contains($0) && own.contains($0.person)
        })
    case .humanResources:
      return unless(
        engagement.humanResourcesBeside(on: today).contains { own.contains($0.person) })
    case .organisationalCoordinator: return interest() + unless(isOfTheOrganisation) + approval()
    case .poolCoordinator, .safeguardingLead: return interest()
    case .supervisor:
      return unless(
        state.disclosures(of: engagement.id).contains {
          ($0.facts.consulted ?? []).contains(where: own.contains)
        })
    case .analyst, .publicReader: return [Reason(.onlyStatistics)]
    case .dataProtectionOfficer:
      guard let request else { return [Reason(.noLoggedRequest)] }
      if case .subjectAccess = request.kind { return unless(subject != nil) }
      return []
    case .system: return [Reason(.nothingToRead)]
    }
  }

  /// Why somebody who reads for the pool or an organisation has a part in the matter.
  private func interest() -> [Reason] {
    guard reader.person != nil else { return [Reason(.nameThePerson)] }
    var guards = CommandGuards("")
    guards.requireDisinterested(reader, in: engagement.parties(in: state), state, on: today)
    return guards.unmet
  }

  private var isOfTheOrganisation: Bool {
    reader.organisation != nil
      && reader.organisation == engagement.organisation ?? asked?.organisation
  }

  /// An organisation's coordinator learns of a single engagement where the organisation approves.
  private func approval() -> [Reason] {
    let approves =
      reader.organisation
      .flatMap { state.membership(of: $0, on: today) }?.requiresApproval ?? false
    return approves ? [] : [Reason(.onlyCounts)]
  }
}

extension ReasonCode {
  /// There is nothing for this reader to read, whether or not there is such an engagement.
  public static let nothingToRead = ReasonCode("read.nothing")
  /// The role reads statistics and no single engagement.
  public static let onlyStatistics = ReasonCode("read.onlyStatistics")
  /// The organisation does not approve requests, so its coordinator reads counts alone.
  public static let onlyCounts = ReasonCode("read.onlyCounts")
  /// The data-protection officer reads under a logged request alone.
  public static let noLoggedRequest = ReasonCode("read.noLoggedRequest")
  /// The role may not read data of this class.
  public static let notForThisRole = ReasonCode("read.notForThisRole")
}

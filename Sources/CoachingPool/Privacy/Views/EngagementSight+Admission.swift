extension EngagementSight {
  /// Lets somebody look at an engagement in the role that they hold in it, or tells why not.
  ///
  /// Whom it does not concern is told one thing, whether the engagement exists or not: what bars a role by
  /// its nature is asked before anything is looked up, and whether it concerns the reader before their part
  /// in it. A coordinator who is party to it, or in a party's reporting line, sees nothing, and so does an
  /// officer, a lead or a supervisor (rule A23). Nobody learns of a single engagement in the name of
  /// statistics. Source: rules A10, A23, A24, A30 and R36.
  static func admit(
    to engagement: EngagementID, of state: PoolState, as role: Role, for reader: Actor,
    at now: Instant, under request: LoggedRequest?
  ) -> Admission {
    guard reader.role == role else { return .denied([Reason(.nothingToRead)]) }
    let today = state.date(at: now)
    let barred = barred(reader, in: state, on: today, under: request)
    if !barred.isEmpty { return .denied(barred) }
    guard let found = state.engagements[engagement] else {
      return .denied([Reason(.nothingToRead)])
    }
    let sight = EngagementSight(found, of: state, for: reader, at: now, under: request)
    guard sight.isConcerned else { return .denied([Reason(.nothingToRead)]) }
    let reasons = sight.interest()
    return reasons.isEmpty ? .admitted(sight) : .denied(reasons)
  }

  /// Who was let in, or why nobody was.
  enum Admission {
    case admitted(EngagementSight)
    case denied([Reason])
  }

  /// What bars a reader from every engagement alike.
  private static func barred(
    _ reader: Actor, in state: PoolState, on today: CivilDate, under request: LoggedRequest?
  ) -> [Reason] {
    let isNameless = reader.person == nil
    switch reader.role {
    case .individual, .practitioner, .sponsor, .humanResources, .supervisor:
      return isNameless ? [Reason(.nothingToRead)] : []
    case .poolCoordinator, .safeguardingLead:
      return isNameless ? [Reason(.nameThePerson)] : []
    case .organisationalCoordinator:
      guard let organisation = reader.organisation else { return [Reason(.nothingToRead)] }
      // An organisation's coordinator learns of a single engagement where the organisation approves.
      let approves = state.membership(of: organisation, on: today)?.requiresApproval ?? false
      return (isNameless ? [Reason(.nameThePerson)] : [])
        + (approves ? [] : [Reason(.onlyCounts)])
    case .analyst, .publicReader: return [Reason(.onlyStatistics)]
    case .dataProtectionOfficer:
      return (request == nil ? [Reason(.noLoggedRequest)] : [])
        + (isNameless ? [Reason(.nameThePerson)] : [])
    case .system: return [Reason(.nothingToRead)]
    }
  }

  /// Whether the engagement concerns the reader in their role.
  private var isConcerned: Bool {
    switch reader.role {
    case .individual: return subject != nil
    case .practitioner: return membership.map { own.contains($0.person) } ?? false
    case .sponsor:
      let beside = engagement.humanResourcesBeside(on: today)
      return engagement.sponsors(on: today).contains {
        !beside.contains($0) && own.contains($0.person)
      }
    case .humanResources:
      return engagement.humanResourcesBeside(on: today).contains { own.contains($0.person) }
    case .organisationalCoordinator:
      return reader.organisation == organisation && !isOfAnElectedMember
    case .poolCoordinator, .safeguardingLead: return true
    case .supervisor:
      return state.disclosures(of: engagement.id).contains {
        ($0.facts.consulted ?? []).contains(where: own.contains)
      }
    case .dataProtectionOfficer: return !isForAccess || subject != nil
    case .analyst, .publicReader, .system: return false
    }
  }

  /// Why somebody who reads by an office, and not as one of those who work together, has a part in the
  /// matter (rule A23).
  private func interest() -> [Reason] {
    let byOffice: [Role] = [
      .organisationalCoordinator, .poolCoordinator, .safeguardingLead, .supervisor,
      .dataProtectionOfficer,
    ]
    guard byOffice.contains(reader.role) else { return [] }
    var guards = CommandGuards("")
    guards.requireDisinterested(reader, in: engagement.parties(in: state), state, on: today)
    return guards.unmet
  }

  private var organisation: OrganisationID? { engagement.organisation ?? asked?.organisation }

  /// Whether an elected member of the organisation takes part, or one who was that when it was proposed:
  /// no officer of the same council learns of it (rule A10).
  private var isOfAnElectedMember: Bool {
    let zone = state.zone
    return engagement.participants.contains { person in
      [zone.date(at: engagement.proposed), today].contains { day in
        state.affiliations(of: person, on: day).contains {
          $0.organisation == organisation && $0.isElected
        }
      }
    }
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
  /// The matrix has no such row.
  public static let noSuchRow = ReasonCode("read.noSuchRow")
  /// The role may not read data of this class.
  public static let notForThisRole = ReasonCode("read.notForThisRole")
}

/// That an engagement exists, with the names of its people.
public struct ShownExistence: Hashable, Sendable, Codable {
  /// The engagement.
  public let engagement: EngagementID
  /// The kind of service.
  public let kind: ServiceKind
  /// Where it stands.
  public let state: EngagementState
  /// Who is coached or mentored.
  public let participants: [String]
  /// Who coaches or mentors.
  public let practitioner: String
  /// Who sponsors it today.
  public let sponsors: [String]
  /// When the invitation was accepted.
  public let proposed: Instant
  /// When work began.
  public let activated: Instant?
  /// When it ended.
  public let ended: Instant?
}

/// Who somebody is and how the pool reaches them.
public struct ShownIdentity: Hashable, Sendable, Codable {
  /// The person.
  public let person: PersonID
  /// The name by which they are known.
  public let name: String
  /// The address at which the pool reaches them.
  public let email: String?
  /// The host's own fields of the person that this reader may see.
  public let attributes: [HostAttribute]
}

/// How far a sponsor is involved, and why not further.
public struct ShownInvolvement: Hashable, Sendable, Codable {
  /// How far.
  public let level: Involvement.Level
  /// Why not, or not further.
  public let reason: Involvement.Reason?
}

/// How far the two were in finding out whether they want to work together, for one of them.
public struct ShownChemistry: Hashable, Sendable, Codable {
  /// When they met for it.
  public let meeting: Instant?
  /// Whether the individual said yes; `nil` where it is not the reader's to know.
  public let individualSaysYes: Bool?
  /// Whether the practitioner said yes; `nil` where it is not the reader's to know.
  public let practitionerSaysYes: Bool?
}

extension EngagementSight {
  var existence: ShownExistence {
    ShownExistence(
      engagement: engagement.id, kind: engagement.kind, state: engagement.state,
      participants: (isForAccess ? [subject].compactMap { $0 } : engagement.participants).map(name),
      practitioner: membership.map { name($0.person) } ?? "",
      sponsors: engagement.sponsors(on: today).map { name($0.person) },
      proposed: engagement.proposed, activated: engagement.activated,
      ended: engagement.closure?.at)
  }

  /// Who each of some people is.
  func identities(of people: [PersonID]) -> [ShownIdentity] {
    people.compactMap { id in
      (state.people[state.identity(of: id)] ?? state.people[id]).map { person in
        ShownIdentity(
          person: id, name: person.name, email: person.email,
          attributes: attributes(person.attributes, areOwn: theirs.contains(id)))
      }
    }
  }

  func adjustments(of people: [PersonID]) -> [FunctionalAdjustment] {
    people.flatMap { state.identities(of: $0) }
      .flatMap { state.people[$0]?.adjustments.reveal() ?? [] }.uniqued()
  }

  var involvement: ShownInvolvement? {
    engagement.involvement.map { ShownInvolvement(level: $0.level, reason: $0.reason) }
  }

  /// The answers after a chemistry meeting: each of the two reads their own, and in a copy for access so does who asks.
  var chemistry: ShownChemistry {
    let all = column == .dataProtectionOfficer
    let chemistry = engagement.chemistry
    return ShownChemistry(
      meeting: chemistry.meeting?.at,
      individualSaysYes: all || column == .individual && isWhoAsked
        ? chemistry.individualSaysYes : nil,
      practitionerSaysYes: all || reader.role == .practitioner
        ? chemistry.practitionerSaysYes : nil)
  }
}

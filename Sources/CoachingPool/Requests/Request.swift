/// An individual's request for coaching or mentoring, from its draft to a match or another end.
///
/// Screening comes before submission and leaves nothing here: no field could hold an answer (A03).
public struct Request: Hashable, Sendable {
  /// Names the request.
  public let id: RequestID
  /// The key that another system has for it.
  public var externalID: String?
  /// The person who asks.
  public var individual: PersonID
  /// The affiliation for which they ask, by its organisation (rule A09).
  public var organisation: OrganisationID
  /// Where the request stands.
  public var state: RequestState
  /// The kind that the individual chose.
  public var kind: ServiceKind
  /// From where a practitioner should come.
  public var provision: Provision
  /// Broad reasons, at least one before submission.
  public var themes: [Theme]
  /// What made them ask now.
  public var triggers: [Trigger]
  /// What would help most.
  public var needs: [Need]
  /// What they ask of a practitioner.
  public var preferences: RequestPreferences
  /// How the request came about.
  public var referral: ReferralSource
  /// Further members of the team or group, for the kinds that have several participants.
  public var otherParticipants: [PersonID]
  /// What the individual wants from it, in their own words.
  public var wish: Confidential<String>?
  /// Characteristics of a practitioner that the individual would welcome, where they asked (rule R20).
  public var wishedCharacteristics: Confidential<[StatedCharacteristic]>
  /// The day on which work should begin at the earliest.
  public var proposedStart: CivilDate
  /// When the individual acknowledged the terms.
  public var termsAcknowledged: Instant?
  /// When it was submitted.
  public var submitted: Instant?
  /// The organisation's criterion by which it was declined.
  public var declinedBy: String?
  /// The engagement that came before, where the individual asks again after it (rule A36).
  public var predecessor: EngagementID?
  /// What its wait for a practitioner left behind: choices, questions, rounds missed.
  public var waiting: RequestWaiting
  /// The host's own fields.
  public var attributes: [HostAttribute]

  /// Describes a request; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: RequestID, externalID: String? = nil, individual: PersonID, organisation: OrganisationID,
    state: RequestState = .draft, kind: ServiceKind = .coaching, provision: Provision = .crossPool,
    themes: [Theme] = [], triggers: [Trigger] = [], needs: [Need] = [],
    preferences: RequestPreferences = RequestPreferences(), referral: ReferralSource = .own,
    otherParticipants: [PersonID] = [], wish: Confidential<String>? = nil,
    wishedCharacteristics: Confidential<[StatedCharacteristic]> = Confidential([]),
    proposedStart: CivilDate, termsAcknowledged: Instant? = nil, submitted: Instant? = nil,
    declinedBy: String? = nil, predecessor: EngagementID? = nil,
    waiting: RequestWaiting = RequestWaiting(), attributes: [HostAttribute] = []
  ) {
    self.id = id
    self.externalID = externalID
    self.individual = individual
    self.organisation = organisation
    self.state = state
    self.kind = kind
    self.provision = provision
    self.themes = themes
    self.triggers = triggers
    self.needs = needs
    self.preferences = preferences
    self.referral = referral
    self.otherParticipants = otherParticipants
    self.wish = wish
    self.wishedCharacteristics = wishedCharacteristics
    self.proposedStart = proposedStart
    self.termsAcknowledged = termsAcknowledged
    self.submitted = submitted
    self.declinedBy = declinedBy
    self.predecessor = predecessor
    self.waiting = waiting
    self.attributes = attributes
  }

  /// Everybody who takes part on the receiving side.
  public var participants: [PersonID] { [individual] + otherParticipants }
}

extension Request {
  /// Every fault that the request has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.request, id.text))
    list.externalID(externalID)
    list.unknown("kind", [kind], in: policy)
    list.unknown("themes", themes, in: policy)
    list.duplicates("themes", themes.map(\.code))
    list.unknown("triggers", triggers, in: policy)
    list.unknown("needs", needs, in: policy)
    if state != .draft, themes.isEmpty { list.add("themes", .missing, ["what": "a theme"]) }
    if (kind == .executiveCoaching) != (provision == .executive) {
      list.add(
        "provision", .contradiction,
        ["what": "executive coaching is asked of the executive line, and nothing else is"])
    }
    if kind.hasSeveralParticipants {
      list.range("otherParticipants", participants.count, policy.teamSize)
    } else if !otherParticipants.isEmpty {
      list.add(
        "otherParticipants", .contradiction, ["what": "this kind has one participant"])
    }
    list.duplicates("otherParticipants", participants.map(\.text))
    if preferences.modes.isEmpty { list.add("modes", .missing, ["what": "a way of meeting"]) }
    list.duplicates("modes", preferences.modes.map(\.rawValue))
    if let limit = preferences.travel.limit { list.range("travel", limit, 0...1000) }
    list.unknown("requiredExperience", preferences.requiredExperience, in: policy)
    list.unknown("soughtExperience", preferences.soughtExperience, in: policy)
    list.unknown("approaches", preferences.approaches, in: policy)
    list.unknown("sectors", preferences.sectors, in: policy)
    if case .ranked(let chosen) = preferences.choice {
      if chosen.isEmpty { list.add("choice", .missing, ["what": "a practitioner"]) }
      list.duplicates("choice", chosen.map(\.text))
      for practitioner in chosen where preferences.avoid.contains(practitioner) {
        list.add(
          "choice", .contradiction,
          ["what": "\(practitioner) is chosen and to be avoided at once"])
      }
    }
    if let wish, wish.reveal().utf8.count > 10_000 {
      list.add("wish", .textTooLong, ["limit": "10000", "length": "\(wish.reveal().utf8.count)"])
    }
    if waiting.missedRounds < 0 {
      list.range("waiting.missedRounds", waiting.missedRounds, 0...Int.max)
    }
    if let pace = preferences.sessionsAMonth { list.range("sessionsAMonth", pace, 1...31) }
    list.characteristics("wishedCharacteristics", wishedCharacteristics)
    list.attributes(attributes, in: policy)
    return list.faults
  }
}

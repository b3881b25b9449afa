/// A person's membership of one service line as coach or mentor: what they offer and on what standing.
///
/// Somebody who volunteers in the pool and works in the executive line has two memberships (S0-46).
public struct PractitionerMembership: Hashable, Sendable {
  /// Names the membership.
  public let id: PractitionerID
  /// The person.
  public var person: PersonID
  /// The service line.
  public var line: ServiceLine
  /// Where the membership stands.
  public var status: PractitionerStatus
  /// The kinds of service that they offer.
  public var kinds: [ServiceKind]
  /// How many engagements they take at once by their own choice; `nil` leaves it to the policy.
  public var ownLimit: Int?
  /// How they meet.
  public var modes: [MeetingMode]
  /// From where and how far they travel.
  public var travel: Travel
  /// Adjustments for which they can provide, such as captions.
  public var provides: [FunctionalAdjustment]
  /// Languages in which they work.
  public var languages: [LanguageTag]
  /// Themes with which they like to work; empty for any.
  public var themes: [Theme]
  /// Experience that they bring.
  public var experience: [ExperienceTag]
  /// Ways of working that they offer.
  public var approaches: [ApproachTag]
  /// What shows that they are qualified.
  public var credentials: [Credential]
  /// Whether they are still in training; they then count as nobody qualified.
  public var isInTraining: Bool
  /// Days on which they answer no invitation.
  public var away: [DateSpan]
  /// How many sessions a month they can give to one person, 1 to 31; `nil` where they do not say.
  public var sessionsAMonth: Int?
  /// What they state of their own accord, so that it counts where an individual asks for it (rule R20).
  public var characteristics: Confidential<[StatedCharacteristic]>
  /// What they say of themselves to seekers.
  public var profile: String
  /// The host's own fields.
  public var attributes: [HostAttribute]

  /// Describes a membership; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: PractitionerID, person: PersonID, line: ServiceLine = .pool,
    status: PractitionerStatus = .live, kinds: [ServiceKind], ownLimit: Int? = nil,
    modes: [MeetingMode] = MeetingMode.allCases, travel: Travel = Travel(),
    provides: [FunctionalAdjustment] = [], languages: [LanguageTag] = [.britishEnglish],
    themes: [Theme] = [], experience: [ExperienceTag] = [], approaches: [ApproachTag] = [],
    credentials: [Credential] = [], isInTraining: Bool = false, away: [DateSpan] = [],
    sessionsAMonth: Int? = nil,
    characteristics: Confidential<[StatedCharacteristic]> = Confidential([]),
    profile: String = "", attributes: [HostAttribute] = []
  ) {
    self.id = id
    self.person = person
    self.line = line
    self.status = status
    self.kinds = kinds
    self.ownLimit = ownLimit
    self.modes = modes
    self.travel = travel
    self.provides = provides
    self.languages = languages
    self.themes = themes
    self.experience = experience
    self.approaches = approaches
    self.credentials = credentials
    self.isInTraining = isInTraining
    self.away = away
    self.sessionsAMonth = sessionsAMonth
    self.characteristics = characteristics
    self.profile = profile
    self.attributes = attributes
  }
}

extension PractitionerMembership {
  /// Every fault that the membership has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.practitioner, id.text))
    if kinds.isEmpty { list.add("kinds", .missing, ["what": "a kind of service"]) }
    list.unknown("kinds", kinds, in: policy)
    list.duplicates("kinds", kinds.map(\.code))
    if let ownLimit { list.range("ownLimit", ownLimit, 0...max(0, policy.capacity.most)) }
    if modes.isEmpty { list.add("modes", .missing, ["what": "a way of meeting"]) }
    list.duplicates("modes", modes.map(\.rawValue))
    if let limit = travel.limit { list.range("travel", limit, 0...1000) }
    list.unknown("provides", provides, in: policy)
    if languages.isEmpty { list.add("languages", .missing, ["what": "a language"]) }
    list.duplicates("languages", languages.map(\.tag))
    list.unknown("themes", themes, in: policy)
    list.unknown("experience", experience, in: policy)
    list.unknown("approaches", approaches, in: policy)
    list.overlaps("away", away)
    for credential in credentials { list.credential("credentials", credential) }
    if let sessionsAMonth { list.range("sessionsAMonth", sessionsAMonth, 1...31) }
    list.characteristics("characteristics", characteristics)
    if profile.utf8.count > 10_000 {
      list.add("profile", .textTooLong, ["limit": "10000", "length": "\(profile.utf8.count)"])
    }
    list.attributes(attributes, in: policy)
    return list.faults
  }
}

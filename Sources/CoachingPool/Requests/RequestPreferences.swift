/// What an individual asks of a practitioner: some of it has to be met, the rest counts as points.
public struct RequestPreferences: Hashable, Sendable, Codable {
  /// Who may be asked.
  public var choice: PractitionerChoice
  /// Practitioners who are not to be asked.
  public var avoid: [PractitionerID]
  /// Ways of meeting that suit; one of them has to be shared.
  public var modes: [MeetingMode]
  /// From where and how far the individual travels.
  public var travel: Travel
  /// Experience that a mentor has to have; has to be shared in part for mentoring (rule R15).
  public var requiredExperience: [ExperienceTag]
  /// Experience that would be welcome.
  public var soughtExperience: [ExperienceTag]
  /// Ways of working that would be welcome.
  public var approaches: [ApproachTag]
  /// Sectors that would be welcome.
  public var sectors: [Sector]
  /// How many sessions a month would suit, 1 to 31; `nil` for any pace.
  public var sessionsAMonth: Int?
  /// For elected members: nobody of their own political group (rule R13).
  public var notOwnPoliticalGroup: Bool

  /// States preferences; the defaults ask for nothing.
  public init(
    choice: PractitionerChoice = .chooseForMe, avoid: [PractitionerID] = [],
    modes: [MeetingMode] = MeetingMode.allCases, travel: Travel = Travel(),
    requiredExperience: [ExperienceTag] = [], soughtExperience: [ExperienceTag] = [],
    approaches: [ApproachTag] = [], sectors: [Sector] = [], sessionsAMonth: Int? = nil,
    notOwnPoliticalGroup: Bool = false
  ) {
    self.choice = choice
    self.avoid = avoid
    self.modes = modes
    self.travel = travel
    self.requiredExperience = requiredExperience
    self.soughtExperience = soughtExperience
    self.approaches = approaches
    self.sectors = sectors
    self.sessionsAMonth = sessionsAMonth
    self.notOwnPoliticalGroup = notOwnPoliticalGroup
  }
}

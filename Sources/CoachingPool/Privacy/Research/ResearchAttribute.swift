/// What a research extract tells of somebody beside their answers, and how it is made coarser.
///
/// Each is what somebody who knows the person may know of them, a quasi-identifier. Its first step tells it as
/// the pool has it, each further step less, and the last one nothing. Source: Samarati 2001 and LeFevre,
/// DeWitt and Ramakrishnan 2005, full-domain generalisation.
///
/// A new case is a breaking change and comes with a major version.
public enum ResearchAttribute: String, Hashable, Sendable, Codable, CaseIterable {
  /// When work began: the quarter, the year, nothing.
  case began
  /// The sector of the organisation: as it is, nothing.
  case sector
  /// The level of the person's post: as it is, one of four bands or unknown, nothing.
  case level
  /// The kind of service: as it is, coaching or mentoring, nothing.
  case kind
  /// How many sessions were held: the number, one of four bands, nothing.
  case sessions

  /// What stands where nothing is told; no code has brackets.
  public static let anything = "(any)"
  /// What stands where the pool does not know.
  public static let unknown = "(unknown)"

  /// The last step, which tells nothing; the first is 0.
  public var lastStep: Int { self == .sector ? 1 : 2 }

  /// What a step costs one person, of 0 for all that the pool has to 2 for nothing.
  func loss(at step: Int) -> Int { step * 2 / lastStep }

  /// Whether a text is one that a step gives.
  ///
  /// Vocabularies grow with a pool's policy, so that any code is a sector, a kind, or the level of somebody
  /// elected; of teams and groups nothing is told.
  public func gives(_ text: String, at step: Int) -> Bool {
    if step == lastStep { return text == Self.anything }
    switch (self, step) {
    case (.began, 0): return Quarter(text) != nil
    case (.began, 1): return Quarter(text + "-Q1") != nil
    case (.level, 1): return (Self.bands.map(\.name) + [Self.unknown]).contains(text)
    case (.kind, 1): return text == ServiceKind.coaching.code || text == ServiceKind.mentoring.code
    case (.sessions, 0): return Int(text).map { $0 >= 0 && "\($0)" == text } ?? false
    case (.sessions, 1): return Self.sessionBands.contains(text)
    case (.kind, 0): return ServiceKind(text).map { !$0.hasSeveralParticipants } ?? false
    case (_, 0): return text == Self.unknown || Sector.isCode(text)
    default: return false
    }
  }

  /// The text of each step for a quarter.
  static func began(_ quarter: Quarter) -> [String] {
    let text = "\(quarter)"
    return [text, String(text.prefix(4)), anything]
  }

  /// The text of each step for a sector.
  static func sector(_ sector: Sector?) -> [String] { [sector?.code ?? unknown, anything] }

  /// The text of each step for the code of a job level or of an elected role.
  static func level(_ code: String?) -> [String] {
    guard let code else { return [unknown, unknown, anything] }
    let band = bands.first { band in
      band.levels.contains { $0.code == code }
    }
    return [code, band?.name ?? "electedMember", anything]
  }

  /// The text of each step for a kind of service.
  static func kind(_ kind: ServiceKind) -> [String] {
    [kind.code, (kind.isMentoring ? ServiceKind.mentoring : .coaching).code, anything]
  }

  /// The text of each step for a number of sessions.
  static func sessions(_ count: Int) -> [String] {
    let band =
      switch count {
      case ...0: 0
      case 1...3: 1
      case 4...6: 2
      default: 3
      }
    return ["\(count)", sessionBands[band], anything]
  }

  /// Job levels that are told apart no more, and elected members of whatever role.
  private static let bands: [(name: String, levels: [JobLevel])] = [
    ("chiefOfficer", [.chiefExecutive, .director, .assistantDirector]),
    ("manager", [.headOfService, .manager, .teamLeader]),
    ("staff", [.officer, .apprenticeOrTrainee]), ("electedMember", []),
  ]

  /// None, fewer than the guide's "4 - 6 sessions", as many, and more.
  private static let sessionBands = ["none", "1 to 3", "4 to 6", "7 or more"]
}

/// How senior an employed person is: 1 for a chief executive to 8 for an apprentice or trainee.
///
/// A lower number is more senior. Elected members have roles on a scale of their own,
/// ``ElectedRole``, which does not compare with this one. Source: reference section 13.1.
public enum JobLevel: Int, Hashable, Comparable, Sendable, Codable, CaseIterable {
  /// Chief executive, chief constable, chief fire officer.
  case chiefExecutive = 1
  /// Director, chief officer.
  case director
  /// Assistant director, deputy chief officer.
  case assistantDirector
  /// Head of service.
  case headOfService
  /// Service or team manager.
  case manager
  /// Team leader, first line.
  case teamLeader
  /// Officer, practitioner, nurse, constable, firefighter.
  case officer
  /// Apprentice or trainee, graduate trainees among them.
  case apprenticeOrTrainee

  /// The word that files use.
  public var code: String {
    switch self {
    case .chiefExecutive: "chiefExecutive"
    case .director: "director"
    case .assistantDirector: "assistantDirector"
    case .headOfService: "headOfService"
    case .manager: "manager"
    case .teamLeader: "teamLeader"
    case .officer: "officer"
    case .apprenticeOrTrainee: "apprenticeOrTrainee"
    }
  }

  /// Reads the word that files use.
  public init?(code: String) {
    guard let level = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = level
  }

  /// Orders levels from the most senior.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

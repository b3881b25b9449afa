/// Names a request for evaluation.
public typealias EvaluationRequestID = Identifier<EvaluationRequest>

/// Somebody is to be asked on a day how it was, or how things stand as work begins.
///
/// It says whom and when, and nothing else: neither why the engagement ended nor what anybody answers.
/// Source: rule R47; workflow section 8.3, E13, "evaluation due dates".
public struct EvaluationRequest: Hashable, Sendable {
  /// When in the life of an engagement somebody is asked.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum Wave: String, Hashable, Sendable, Codable, CaseIterable {
    /// As work begins, for what is rated before and after.
    case start
    /// At the end.
    case closure
    /// ``EngagementPolicy/evaluationMonths`` months later.
    case later
  }

  /// Names it.
  public let id: EvaluationRequestID
  /// The engagement.
  public let engagement: EngagementID
  /// Who is asked.
  public let person: PersonID
  /// In which role, held in that engagement: individual, practitioner or sponsor.
  public let role: Role
  /// When in the life of the engagement.
  public let wave: Wave
  /// The day from which they are to be asked.
  public let due: CivilDate
  /// When they were asked; `nil` while they were not.
  public var asked: Instant?

  /// Records a request.
  public init(
    id: EvaluationRequestID, engagement: EngagementID, asks person: PersonID, as role: Role,
    wave: Wave, due: CivilDate, asked: Instant? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.person = person
    self.role = role
    self.wave = wave
    self.due = due
    self.asked = asked
  }

  /// Every fault that the request has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.evaluationRequest, id.text))
    if !Self.roles.contains(role) {
      list.add("role", .contradiction, ["what": "the \(role.rawValue) is not asked"])
    }
    if !Self.permits(wave, for: role) {
      list.add("wave", .contradiction, ["what": "the \(role.rawValue) is asked at the end alone"])
    }
    return list.faults
  }

  /// The roles in an engagement that are asked.
  public static let roles: [Role] = [.individual, .practitioner, .sponsor]

  /// Whether anybody of a role can be asked in a wave: a practitioner at the end alone.
  public static func permits(_ wave: Wave, for role: Role) -> Bool {
    wave == .closure || role == .individual || role == .sponsor
  }
}

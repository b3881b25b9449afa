/// One of the sponsor guide's ten signs of how far a sponsor is best involved.
///
/// The sentences are ours; ``source`` names the row of the guide. Source: sponsor guide, S3-45 to S3-49
/// and S3-53 to S3-57.
public enum InvolvementIndicator: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is about leading, a new role or a change of the organisation.
  case leadershipNewRoleOrChange
  /// Sponsor and individual found a development need or a stretch together.
  case identifiedNeedOrStretch
  /// The individual leads important work or prepares for more responsibility.
  case importantWorkOrResponsibility
  /// The sponsor will help to put what is learned to use.
  case sponsorHelpsApplyLearning
  /// Priorities, expectations, behaviour or context need a shared understanding.
  case sharedUnderstandingNeeded
  /// The individual directs it largely themselves.
  case selfDirected
  /// It is about personal effectiveness, confidence or a career.
  case personalEffectivenessOrCareer
  /// The context is straightforward, and the sponsor has little to add.
  case contextStraightforward
  /// The sponsor or the individual is leaving.
  case sponsorOrIndividualLeaving
  /// Somebody else would be the right person.
  case notAppropriatePerson

  /// What it speaks for: ``Involvement/Level/full`` or ``Involvement/Level/lightTouch``.
  public var speaksFor: Involvement.Level {
    switch self {
    case .leadershipNewRoleOrChange, .identifiedNeedOrStretch, .importantWorkOrResponsibility,
      .sponsorHelpsApplyLearning, .sharedUnderstandingNeeded:
      .full
    case .selfDirected, .personalEffectivenessOrCareer, .contextStraightforward,
      .sponsorOrIndividualLeaving, .notAppropriatePerson:
      .lightTouch
    }
  }

  /// The row of the guide that says it.
  public var source: String {
    switch self {
    case .leadershipNewRoleOrChange: "S3-45"
    case .identifiedNeedOrStretch: "S3-46"
    case .importantWorkOrResponsibility: "S3-47"
    case .sponsorHelpsApplyLearning: "S3-48"
    case .sharedUnderstandingNeeded: "S3-49"
    case .selfDirected: "S3-53"
    case .personalEffectivenessOrCareer: "S3-54"
    case .contextStraightforward: "S3-55"
    case .sponsorOrIndividualLeaving: "S3-56"
    case .notAppropriatePerson: "S3-57"
    }
  }

  /// The sign in a sentence, as a question's answer.
  public var sentence: String {
    switch self {
    case .leadershipNewRoleOrChange:
      "It is about developing as a leader, a new role or a change of the organisation."
    case .identifiedNeedOrStretch:
      "The sponsor and the individual found a development need or a stretch together."
    case .importantWorkOrResponsibility:
      "The individual leads important work or prepares for more responsibility."
    case .sponsorHelpsApplyLearning:
      "The sponsor will take an active part in putting what is learned to use."
    case .sharedUnderstandingNeeded:
      "Priorities, expectations, behaviour or context need a shared understanding."
    case .selfDirected: "The individual largely directs it themselves."
    case .personalEffectivenessOrCareer:
      "It is about personal effectiveness, confidence or thinking about a career."
    case .contextStraightforward:
      "The context is straightforward, and the sponsor has little to add."
    case .sponsorOrIndividualLeaving: "The sponsor or the individual is leaving."
    case .notAppropriatePerson: "Somebody else would be the right person to support it."
    }
  }
}

/// One thing that an agreement has to say.
///
/// Source: workflow section 7.2, row by row, which holds what the eleven elements of the ICF's
/// competency "establishes and maintains agreements" ask of an agreement as a whole (standards section
/// 6.2); what they ask of a single session belongs to the session.
public enum AgreementItem: String, Hashable, Sendable, Codable, CaseIterable {
  /// What it is for, and what coaching and mentoring are and are not.
  case purpose
  /// The shared goals, with what they mean for the individual and the organisation.
  case goals
  /// What of the work and the organisation matters.
  case workplaceContext
  /// How success is supported, and what stands in the way.
  case support
  /// What success looks like and how it is told.
  case measures
  /// How and when progress is reviewed, and who comes.
  case reviewPlan
  /// What is shared, by whom and with whom, and what never is.
  case sharing
  /// On what grounds confidence may be broken.
  case limits
  /// How many sessions, how long, how often, where, and who pays for travel.
  case logistics
  /// Who keeps what notes, and how long.
  case records
  /// What happens when a session is called off or missed.
  case cancellation
  /// Roles, and conflicts between them.
  case roles
  /// What may be taken to supervision.
  case supervision
  /// How it may end early, how to change, and where to complain.
  case endings
  /// What is asked afterwards, and what becomes of it.
  case evaluation

  /// The item in a few words.
  public var title: String {
    switch self {
    case .purpose: "the purpose"
    case .goals: "the goals, with what they mean for the individual and the organisation"
    case .workplaceContext: "the workplace context"
    case .support: "how success is supported"
    case .measures: "how success is measured"
    case .reviewPlan: "how and when progress is reviewed"
    case .sharing: "what is shared and what never is"
    case .limits: "the limits of confidentiality"
    case .logistics: "number, length and place of the sessions"
    case .records: "who keeps notes"
    case .cancellation: "called-off and missed sessions"
    case .roles: "roles and their conflicts"
    case .supervision: "supervision"
    case .endings: "ending early, and complaints"
    case .evaluation: "the evaluation"
    }
  }

  /// The rows of the sources that ask for it.
  public var sources: [String] {
    switch self {
    case .purpose: ["P43", "P64", "P63", "S3-52"]
    case .goals: ["S3-76", "S4-13"]
    case .workplaceContext: ["S3-77", "S3-43"]
    case .support: ["S3-78", "S3-37", "S3-39"]
    case .measures: ["S3-42", "P63"]
    case .reviewPlan: ["S3-79"]
    case .sharing: ["S3-72", "P64", "P65"]
    case .limits: ["P23", "P41"]
    case .logistics: ["P43", "P65", "S3-69"]
    case .records: ["P41"]
    case .cancellation: ["P65", "P18"]
    case .roles: ["P41"]
    case .supervision: ["P99", "P135"]
    case .endings: ["P43", "P65"]
    case .evaluation: ["P23"]
    }
  }

  /// Whether it is said in sentences, and not by goals, points or grounds.
  public var isText: Bool { ![.goals, .measures, .reviewPlan, .limits].contains(self) }

  /// Whether a policy has sentences for it, so that nobody has to type them (rule A22).
  public var isPrefilled: Bool { isText && self != .workplaceContext && self != .support }
}

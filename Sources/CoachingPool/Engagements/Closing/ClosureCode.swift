/// Why an engagement ended, in a word and never in sentences.
///
/// Source: workflow section 7.5; rules A19, A35 and A36.
public enum ClosureCode: String, Hashable, Sendable, Codable, CaseIterable {
  /// It came to its planned end.
  case asPlanned
  /// The goals were met before it.
  case goalsMetEarly
  /// The individual chose to end it.
  case individualEnded
  /// The practitioner ended it: capacity, competence or conflict.
  case practitionerEnded
  /// The two did not fit.
  case noFit
  /// Another practitioner was chosen among those whom the individual met.
  case notChosen
  /// Other support suits the individual better.
  case referred
  /// The purpose became a formal capability or disciplinary one; stored as ``other`` (rule A36).
  case formalPurpose
  /// The individual left the organisation.
  case individualLeft
  /// The practitioner left the pool.
  case practitionerLeft
  /// The practitioner cannot be had for a long time.
  case practitionerUnavailable
  /// The organisation's membership ended.
  case membershipEnded
  /// Sessions were missed without notice.
  case nonAttendance
  /// Two questions about it went unanswered.
  case dormant
  /// Somebody's safety came first.
  case safeguarding
  /// Somebody's conduct.
  case conduct
  /// Anything else.
  case other

  /// Whether the engagement counts as completed (rule A36).
  public var countsAsCompletion: Bool { self == .asPlanned || self == .goalsMetEarly }

  /// Whether nobody is at fault (rule A36).
  public var isNoFault: Bool { self != .nonAttendance && self != .conduct }

  /// Whether the individual may ask for a new practitioner after it (rule A36).
  public var isRematchEligible: Bool {
    !countsAsCompletion && ![.formalPurpose, .membershipEnded, .conduct].contains(self)
  }

  /// The code that is kept: a formal purpose leaves no trace (rules A03 and A36).
  public var stored: ClosureCode { self == .formalPurpose ? .other : self }

  /// Who may call an engagement off, or end it before its time, for this.
  ///
  /// Source: workflow section 8.3, E7, E14 and E15; rules A19 and A32 for the pool coordinator.
  public var givers: [Role] {
    switch self {
    case .asPlanned, .goalsMetEarly: []
    case .notChosen, .dormant: [.system]
    case .individualEnded: [.individual]
    case .practitionerEnded, .nonAttendance: [.practitioner]
    case .referred: [.practitioner]
    case .practitionerUnavailable, .conduct: [.poolCoordinator]
    case .individualLeft, .practitionerLeft: [.individual, .practitioner, .poolCoordinator]
    case .noFit, .formalPurpose, .membershipEnded, .safeguarding, .other:
      [.individual, .practitioner]
    }
  }
}

/// What waits for a person, the most pressing kind first where two are due on one day.
///
/// A new case is a breaking change and comes with a major version.
public enum AttentionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody is without their practitioner.
  case practitionerMissing
  /// Something came to stand between two people who work together.
  case conflict
  /// A complaint waits to be acknowledged, handled, told or ended.
  case complaintWaits
  /// An invitation waits for an answer that is due.
  case invitationExpires
  /// A request passed from its organisation to the pool coordinator.
  case approvalPassedOn
  /// A request missed more rounds than may pass without a decision (rule A06).
  case roundsMissed
  /// A request waits for a practitioner.
  case requestWaits
  /// Nobody said what became of a planned session.
  case sessionUnresolved
  /// An individual missed sessions or called them off late.
  case nonAttendance
  /// Two who agreed to work together have met for long not at all, and plan nothing.
  case engagementQuiet
  /// The day has come on which an engagement was to go on after a pause.
  case pauseEnds
  /// The final review of an engagement that closes is neither held nor waived.
  case reviewDue
  /// Somebody is to be asked how it was.
  case evaluationDue
  /// A part of a practitioner's standing lapses, or has lapsed.
  case lapse
  /// A practitioner who was to be back is still paused.
  case practitionerReturns
  /// Somebody who asked to join, or was accepted, is not live yet.
  case applicationWaits
  /// An event is over, and nobody recorded who came.
  case attendanceMissing
  /// A training cohort is over and still open.
  case cohortStillOpen
  /// A practitioner has fewer engagements in a year than the pool asks for.
  case practitionerUnused

  /// The commands that deal with it, by their names.
  public var commands: [String] {
    switch self {
    case .practitionerMissing: ["RequestRematch", "PauseEngagement", "EndEarly"]
    case .conflict: ["PauseEngagement", "EndEarly", "WithdrawInvitation"]
    case .invitationExpires: ["AcceptInvitation", "DeclineInvitation", "WithdrawInvitation"]
    case .approvalPassedOn: ["DecideApproval"]
    case .roundsMissed: ["DecideMissedRounds"]
    case .requestWaits: ["SendInvitation", "DraftRound", "ChoosePractitioners"]
    case .sessionUnresolved: ["RecordHeldSession", "RecordMissedSession", "CancelSession"]
    case .nonAttendance: ["EndEarly"]
    case .engagementQuiet: ["PlanSession", "PauseEngagement", "ConfirmEngagement"]
    case .pauseEnds: ["ResumeEngagement", "EndEarly"]
    case .reviewDue: ["WaiveFinalReview", "CompleteEngagement"]
    case .evaluationDue: ["AskForEvaluations"]
    case .lapse:
      [
        "RecordSupervision", "ArrangeSupervision", "WaiveSupervision", "CheckCredential",
        "FileAssurance",
      ]
    case .practitionerReturns: ["ResumePractitioner", "LeavePool"]
    case .applicationWaits: ["ApprovePractitioner", "DeclinePractitioner", "GoLive"]
    case .complaintWaits:
      [
        "AcknowledgeComplaint", "AssignComplaintHandler", "CloseComplaint", "LiftComplaintPause",
      ]
    case .attendanceMissing: ["RecordAttendance", "CancelEvent"]
    case .cohortStillOpen: ["CompleteTraining", "CloseCohort"]
    case .practitionerUnused: ["SendInvitation", "PausePractitioner"]
    }
  }

  /// Whose turn it is.
  public var waitsFor: [Role] {
    switch self {
    case .invitationExpires: [.practitioner]
    case .lapse, .practitionerReturns: [.practitioner, .poolCoordinator]
    case .sessionUnresolved, .engagementQuiet, .pauseEnds, .reviewDue:
      [.individual, .practitioner]
    case .evaluationDue: [.individual, .practitioner, .sponsor]
    case .practitionerMissing, .conflict, .approvalPassedOn, .roundsMissed, .requestWaits,
      .nonAttendance, .applicationWaits, .practitionerUnused, .complaintWaits,
      .attendanceMissing, .cohortStillOpen:
      [.poolCoordinator]
    }
  }

  /// Its place in the order of cases.
  var rank: Int {
    switch self {
    case .practitionerMissing: 0
    case .conflict: 1
    case .complaintWaits: 2
    case .invitationExpires: 3
    case .approvalPassedOn: 4
    case .roundsMissed: 5
    case .requestWaits: 6
    case .sessionUnresolved: 7
    case .nonAttendance: 8
    case .engagementQuiet: 9
    case .pauseEnds: 10
    case .reviewDue: 11
    case .evaluationDue: 12
    case .lapse: 13
    case .practitionerReturns: 14
    case .applicationWaits: 15
    case .attendanceMissing: 16
    case .cohortStillOpen: 17
    case .practitionerUnused: 18
    }
  }
}

/// The kind of a record, by the word that stored forms use.
///
/// A new case is a new stored form and comes with a new format version.
public enum RecordKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// A ``Pool``.
  case pool
  /// A ``PoolPolicy``.
  case policy
  /// An ``Organisation``.
  case organisation
  /// A ``Membership``.
  case membership
  /// A ``Person``.
  case person
  /// A ``PersonMerge``.
  case personMerge
  /// A ``ConflictDeclaration``.
  case conflictDeclaration
  /// A ``PractitionerMembership``.
  case practitioner
  /// A ``Request``.
  case request
  /// An ``Invitation``.
  case invitation
  /// An ``Engagement``.
  case engagement
  /// A ``SharedAgreement``, by its engagement.
  case sharedAgreement
  /// A ``WorkingAgreement``, by its engagement.
  case workingAgreement
  /// A ``Session``.
  case session
  /// A ``SessionAction``.
  case sessionAction
  /// A ``PractitionerNote``.
  case practitionerNote
  /// A ``Reflection``.
  case reflection
  /// A ``Disclosure``.
  case disclosure
  /// The ``Reviews`` of an engagement, by its identifier.
  case reviews
  /// A ``GoalRating``.
  case goalRating
  /// A ``SponsorRating``.
  case sponsorRating
  /// A ``SponsorPreparation``.
  case sponsorPreparation
  /// An ``EvaluationRequest``.
  case evaluationRequest
  /// An ``EvaluationResponse``.
  case evaluationResponse
  /// An ``AuditEntry``.
  case auditEntry
  /// The ``Assurance`` of a practitioner, by their identifier.
  case assurance
  /// A ``Complaint``.
  case complaint
  /// A ``PractitionerFeedback``.
  case practitionerFeedback
  /// A ``SupervisionEntry``.
  case supervisionEntry
  /// A ``Supervisor``.
  case supervisor
  /// A ``SupervisionArrangement``.
  case supervisionArrangement
  /// A ``SupervisionWaiver``.
  case supervisionWaiver
  /// A ``CPDEntry``.
  case cpdEntry
  /// A ``PoolEvent``.
  case poolEvent
  /// A ``TrainingCohort``.
  case trainingCohort
  /// A ``LogConsent``.
  case logConsent
  /// A ``LegalHold``.
  case legalHold
  /// A ``Benchmark``.
  case benchmark
  /// A ``CostItem``.
  case costItem
  /// A ``BenefitItem``.
  case benefitItem
  /// A ``Charge``.
  case charge
  /// A ``Round``.
  case round
  /// A ``SignpostingTally``.
  case signpostingTally
}

/// Names one record: its kind and its identifier.
public struct RecordKey: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The kind.
  public let kind: RecordKind
  /// The identifier's text.
  public let id: String

  /// Names a record.
  public init(_ kind: RecordKind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// Kind and identifier.
  public var description: String { "\(kind.rawValue) \(id)" }

  /// Orders records by kind and identifier.
  public static func < (left: Self, right: Self) -> Bool {
    (left.kind.rawValue, left.id) < (right.kind.rawValue, right.id)
  }
}

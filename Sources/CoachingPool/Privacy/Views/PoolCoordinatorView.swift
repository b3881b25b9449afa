/// What the pool coordinator sees of an engagement: the people, and the work in dates and codes.
///
/// How people are reached, adjustments, credentials with their evidence, declared conflicts and travel are
/// here in full; of what the two said or wrote to each other there is nothing. Who is party to
/// the engagement, or in a party's reporting line, sees nothing (rule A23).
public struct PoolCoordinatorView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.poolCoordinator

  /// That the engagement exists, with its people.
  public let existence: ShownExistence
  /// Who is coached or mentored and how to reach them.
  public let identity: [ShownIdentity]
  /// What they need in order to take part.
  public let adjustments: [FunctionalAdjustment]
  /// What the request was about, in codes.
  public let request: ShownThemes?
  /// What became of the invitations, with the codes.
  public let answers: [ShownAnswer]
  /// When the two met for a first talk.
  public let chemistry: Instant?
  /// When versions of the agreement were proposed and signed.
  public let agreements: [AgreementDates]
  /// When sessions are and were.
  public let sessions: [SessionDate]
  /// What became of them, in codes.
  public let attendance: [AttendanceCode]
  /// When summaries of reviews were written and released.
  public let reviews: [SummaryDates]
  /// What the practitioner shows, with a summary of credentials.
  public let practitioner: ProfileView?
  /// The host's own fields of the practitioner that they may see.
  public let practitionerAttributes: [HostAttribute]
  /// The practitioner's credentials with their evidence.
  public let evidence: ShownEvidence
  /// Conflicts declared between people of the engagement.
  public let conflicts: [ShownConflict]
  /// How far a sponsor is involved, in codes.
  public let involvement: ShownInvolvement?
  /// Words of an evaluation that may be quoted.
  public let quotations: [ShownQuotation]
  /// Why it ended, in a code.
  public let closure: ClosureCode?
  /// From where and how far people go, and what it cost.
  public let travel: ShownTravel
  /// When something happened, but to content.
  public let trail: [EntryDate]

  init(_ sight: EngagementSight) {
    existence = sight.existence
    identity = sight.identities(of: sight.engagement.participants)
    adjustments = sight.adjustments(of: sight.engagement.participants)
    request = sight.themes
    answers = sight.answers
    chemistry = sight.engagement.chemistry.meeting?.at
    agreements = sight.agreementDates
    sessions = sight.sessionDates
    attendance = sight.attendanceCodes
    reviews = sight.summaryDates
    practitioner = sight.profile
    practitionerAttributes = sight.practitionerAttributes
    evidence = sight.evidence
    conflicts = sight.conflicts(ownAlone: false)
    involvement = sight.involvement
    quotations = sight.quotations
    closure = sight.engagement.closure?.code
    travel = sight.travel([.individual, .practitioner])
    trail = sight.trailDates
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}

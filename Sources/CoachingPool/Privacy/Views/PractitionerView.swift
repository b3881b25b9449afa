/// What the practitioner sees of their engagement.
///
/// It exists from the acceptance on; before it there is ``InvitationView`` (rule A04).
public struct PractitionerView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.practitioner

  /// That the engagement exists, with its people.
  public let existence: ShownExistence
  /// Who is coached or mentored and how to reach them.
  public let identity: [ShownIdentity]
  /// What they need in order to take part.
  public let adjustments: [FunctionalAdjustment]
  /// What the request was about.
  public let request: ShownThemes?
  /// What the individual wants from it.
  public let wish: ShownWish?
  /// What they answered to invitations of the request.
  public let answers: [ShownAnswer]
  /// What they said after the chemistry meeting.
  public let chemistry: ShownChemistry
  /// The versions of the shared agreement that they may read, the first first.
  public let agreements: [ShownAgreement]
  /// What the two agreed between themselves.
  public let workingAgreement: ShownWorkingAgreement?
  /// When sessions are and were, the earliest first.
  public let sessions: [ShownSession]
  /// Who came.
  public let attendance: [ShownAttendance]
  /// Their notes.
  public let notes: [ShownText]
  /// Reflections that were released to them.
  public let reflections: [ShownText]
  /// Steps to which somebody commits.
  public let actions: [ShownAction]
  /// What reviews came to.
  public let summaries: [ShownSummary]
  /// How far the individual finds the shared goals attained.
  public let goalRatings: [ShownGoalRating]
  /// How much sponsors see change.
  public let sponsorRatings: [ShownSponsorRating]
  /// What sponsors prepared.
  public let preparations: [ShownPreparation]
  /// That they broke confidence.
  public let disclosures: [ShownDisclosure]
  /// What they show to others.
  public let practitioner: ProfileView?
  /// The host's own fields of the practitioner that they may see.
  public let practitionerAttributes: [HostAttribute]
  /// The practitioner's credentials with their evidence.
  public let evidence: ShownEvidence
  /// Conflicts that they declared.
  public let conflicts: [ShownConflict]
  /// How many sessions were held and how long they were.
  public let hours: ShownHours
  /// How far a sponsor is involved, and why not further.
  public let involvement: ShownInvolvement?
  /// How they ended it, where they did.
  public let closure: ShownClosure?
  /// From where and how far people go, and what it cost.
  public let travel: ShownTravel
  /// What they did, the oldest first.
  public let trail: [OwnEntry]

  init(_ sight: EngagementSight) {
    existence = sight.existence
    identity = sight.identities(of: sight.engagement.participants)
    adjustments = sight.adjustments(of: sight.engagement.participants)
    request = sight.themes
    wish = sight.wish
    answers = sight.answers
    chemistry = sight.chemistry
    agreements = sight.agreements
    workingAgreement = sight.workingAgreement()
    sessions = sight.sessionFacts
    attendance = sight.attendance
    notes = sight.notes()
    reflections = sight.reflections(released: true)
    actions = sight.actions()
    summaries = sight.summaries
    goalRatings = sight.goalRatings
    sponsorRatings = sight.sponsorRatings
    preparations = sight.preparations
    disclosures = sight.disclosures
    practitioner = sight.profile
    practitionerAttributes = sight.practitionerAttributes
    evidence = sight.evidence
    conflicts = sight.conflicts(ownAlone: true)
    hours = sight.hours
    involvement = sight.involvement
    closure = sight.closure
    travel = sight.travel([.practitioner])
    trail = sight.ownTrail
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}

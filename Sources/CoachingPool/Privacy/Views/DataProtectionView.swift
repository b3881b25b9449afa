/// What the data-protection officer sees of an engagement, under a logged request alone.
///
/// Content is here where the request is one for access by a person who takes part, with others blacked
/// out; what else is here is then what that person's own view shows; see ``SubjectAccessCopy``. Each look leaves an entry in the audit trail.
public struct DataProtectionView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.dataProtectionOfficer

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
  /// What became of the invitations.
  public let answers: [ShownAnswer]
  /// What was said after the chemistry meeting.
  public let chemistry: ShownChemistry
  /// The versions of the shared agreement that they may read, the first first.
  public let agreements: [ShownAgreement]
  /// What the two agreed between themselves; for subject access alone.
  public let workingAgreement: ShownWorkingAgreement?
  /// When sessions are and were, the earliest first.
  public let sessions: [ShownSession]
  /// Who came.
  public let attendance: [ShownAttendance]
  /// The practitioner's notes; for subject access alone.
  public let notes: [ShownText]
  /// What the person wrote for themselves; for subject access alone.
  public let reflections: [ShownText]
  /// Steps to which somebody commits; for subject access alone.
  public let actions: [ShownAction]
  /// What reviews came to.
  public let summaries: [ShownSummary]
  /// How far the individual finds the shared goals attained.
  public let goalRatings: [ShownGoalRating]
  /// How much sponsors see change.
  public let sponsorRatings: [ShownSponsorRating]
  /// What sponsors prepared.
  public let preparations: [ShownPreparation]
  /// That confidence was broken.
  public let disclosures: [ShownDisclosure]
  /// What the practitioner shows, with a summary of credentials.
  public let practitioner: ProfileView?
  /// The host's own fields of the practitioner that they may see.
  public let practitionerAttributes: [HostAttribute]
  /// The practitioner's credentials with their evidence.
  public let evidence: ShownEvidence
  /// Conflicts declared between people of the engagement.
  public let conflicts: [ShownConflict]
  /// How far a sponsor is involved, and why not further.
  public let involvement: ShownInvolvement?
  /// Who may be named in the practitioner's log of hours, and since when.
  public let logConsents: [ShownLogConsent]
  /// What people answered when they were asked how it was; for subject access the person alone.
  public let evaluations: [ShownEvaluation]
  /// How it ended.
  public let closure: ShownClosure?
  /// From where and how far people go, and what it cost.
  public let travel: ShownTravel
  /// The audit trail; empty for subject access.
  public let trail: [ShownEntry]
  /// What the person did, the oldest first; for subject access alone.
  ///
  /// Of a team it is empty, since a pseudonym does not tell which of its members acted.
  public let ownTrail: [OwnEntry]

  init(_ sight: EngagementSight) {
    let pen = BlackPen(sight)
    let people = pen == nil ? sight.engagement.participants : [sight.subject].compactMap { $0 }
    func text(_ words: String) -> String { pen?.blackedOut(words) ?? words }
    let asks = pen == nil || sight.isWhoAsked
    existence = sight.existence
    identity = sight.identities(of: people)
    adjustments = sight.adjustments(of: people)
    request = asks ? sight.themes : nil
    wish = asks ? sight.wish?.penned(text) : nil
    answers = asks ? sight.answers : []
    chemistry = sight.chemistry
    agreements = sight.agreements.penned(text)
    workingAgreement = pen == nil || !asks ? nil : sight.workingAgreement(text)
    sessions = sight.sessionFacts.penned(text)
    attendance = sight.attendance
    notes = pen.map { sight.notes($0.blackedOut) } ?? []
    reflections = pen.map { sight.reflections(of: sight.subject, $0.blackedOut) } ?? []
    actions = pen.map { sight.actions($0.blackedOut) } ?? []
    summaries = sight.summaries.penned(text)
    goalRatings = asks ? sight.goalRatings : []
    sponsorRatings = asks ? sight.sponsorRatings : []
    preparations = asks ? sight.preparations.penned(text) : []
    disclosures = sight.disclosures.penned(text)
    practitioner = sight.profile?.penned(text)
    practitionerAttributes = pen == nil ? sight.practitionerAttributes : []
    evidence = pen == nil ? sight.evidence : ShownEvidence(credentials: [])
    conflicts = sight.conflicts(ownAlone: false)
    involvement = sight.involvement
    logConsents = sight.logConsents(of: people)
    evaluations = sight.evaluations(of: pen == nil ? nil : people).penned(text)
    closure = sight.closure
    travel = sight.travel((asks ? [.individual] : []) + (pen == nil ? [.practitioner] : []))
    trail = pen == nil ? sight.trail.map { ShownEntry($0) } : []
    ownTrail = sight.trailForAccess
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}

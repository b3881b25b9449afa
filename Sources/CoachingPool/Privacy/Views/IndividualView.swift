/// What somebody sees of the engagement in which they are coached or mentored.
///
/// A member of a team sees of themselves what is a person's own, and not what who asked wrote. The
/// practitioner's notes are not here: they come through ``SubjectAccessCopy`` (rule R37).
public struct IndividualView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.individual

  /// That the engagement exists, with its people.
  public let existence: ShownExistence
  /// Who they are and how the pool reaches them.
  public let identity: [ShownIdentity]
  /// What they need in order to take part.
  public let adjustments: [FunctionalAdjustment]
  /// What they asked about; `nil` for other members of a team.
  public let request: ShownThemes?
  /// What they want from it; `nil` for other members of a team.
  public let wish: ShownWish?
  /// What became of their invitations, in neutral codes.
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
  /// What they wrote for themselves.
  public let reflections: [ShownText]
  /// Steps to which somebody commits.
  public let actions: [ShownAction]
  /// What reviews came to.
  public let summaries: [ShownSummary]
  /// How far they find the shared goals attained; none for other members of a team.
  public let goalRatings: [ShownGoalRating]
  /// How much sponsors see change; none for other members of a team.
  public let sponsorRatings: [ShownSponsorRating]
  /// What sponsors prepared, from its release on; none for other members of a team.
  public let preparations: [ShownPreparation]
  /// That confidence was broken about them, where nothing withholds it.
  public let disclosures: [ShownDisclosure]
  /// What the practitioner shows, with a summary of credentials.
  public let practitioner: ProfileView?
  /// The host's own fields of the practitioner that they may see.
  public let practitionerAttributes: [HostAttribute]
  /// Conflicts that they declared.
  public let conflicts: [ShownConflict]
  /// How many sessions were held and how long they were.
  public let hours: ShownHours
  /// How far a sponsor is involved, and why not further.
  public let involvement: ShownInvolvement?
  /// Whether they may be named in the practitioner's log of hours, and since when.
  public let logConsents: [ShownLogConsent]
  /// What they answered when they were asked how it was.
  public let evaluations: [ShownEvaluation]
  /// How it ended.
  public let closure: ShownClosure?
  /// From where and how far people go, and what it cost.
  public let travel: ShownTravel
  /// What they did, the oldest first.
  public let trail: [OwnEntry]

  init(_ sight: EngagementSight) {
    let person = [sight.subject].compactMap { $0 }
    let asks = sight.isWhoAsked
    existence = sight.existence
    identity = sight.identities(of: person)
    adjustments = sight.adjustments(of: person)
    request = asks ? sight.themes : nil
    wish = asks ? sight.wish : nil
    answers = asks ? sight.answers : []
    chemistry = sight.chemistry
    agreements = sight.agreements
    workingAgreement = asks ? sight.workingAgreement() : nil
    sessions = sight.sessionFacts
    attendance = sight.attendance
    reflections = sight.reflections(of: sight.subject)
    actions = sight.actions()
    summaries = sight.summaries
    goalRatings = asks ? sight.goalRatings : []
    sponsorRatings = asks ? sight.sponsorRatings : []
    preparations = asks ? sight.preparations : []
    disclosures = sight.disclosures
    practitioner = sight.profile
    practitionerAttributes = sight.practitionerAttributes
    conflicts = sight.conflicts(ownAlone: true)
    hours = sight.hours
    involvement = sight.involvement
    logConsents = sight.logConsents(of: person)
    evaluations = sight.evaluations(of: person)
    closure = sight.closure
    travel = sight.travel(asks ? [.individual] : [])
    trail = sight.ownTrail
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}

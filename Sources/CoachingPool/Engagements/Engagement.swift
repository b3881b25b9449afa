/// One coaching or mentoring relationship, from an accepted invitation to its closure.
///
/// It says who works with whom, where it stands and how it came there. It holds no content: agreement,
/// sessions and reviews are records of their own.
public struct Engagement: Hashable, Sendable {
  /// Names the engagement.
  public let id: EngagementID
  /// The kind of service.
  public var kind: ServiceKind
  /// The request that led to it, where one did.
  public var request: RequestID?
  /// Who is coached or mentored; who asked stands first and speaks for a team.
  public var participants: [PersonID]
  /// Who coaches or mentors.
  public var practitioner: PractitionerID
  /// Where it stands.
  public var state: EngagementState
  /// When the invitation was accepted.
  public var proposed: Instant
  /// The engagement that this one follows after a rematch.
  public var predecessor: EngagementID?
  /// The organisation of the affiliation that the request names, credited with it (rules A09, A42).
  public var organisation: OrganisationID?
  /// Of which service it is.
  public var line: ServiceLine
  /// Who sponsors or sponsored it.
  public var sponsors: [Sponsor]
  /// How far a sponsor is involved; `nil` until it is decided.
  public var involvement: Involvement?
  /// How far the two are in finding out whether they want to work together.
  public var chemistry: Chemistry
  /// The plan of sessions that holds.
  public var plan: PlanReference?
  /// The leadership programme of which it is a part (rule A22).
  public var programme: LeadershipProgrammeID?
  /// When it came into its state; `nil` for what older versions stored.
  public var since: Instant?
  /// When it first became active.
  public var activated: Instant?
  /// The version of the shared agreement by which it last became active.
  public var agreementVersion: Int?
  /// Why the agreement is made anew, while it is.
  public var recontracting: Recontracting?
  /// Times in which the two did not meet, the oldest first.
  public var pauses: [Pause]
  /// When the individual was asked whether it still stands, without an answer so far (rule A33).
  public var questions: [Instant]
  /// When the individual last said that it does, or one of the two did something that shows it.
  public var confirmed: Instant?
  /// More sessions that somebody proposed, while it closes.
  public var proposedExtension: ProposedExtension?
  /// Less involvement that one of the two proposed since work began.
  public var proposedInvolvement: ProposedInvolvement?
  /// How it ended.
  public var closure: Closure?

  /// Describes an engagement; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: EngagementID, kind: ServiceKind, request: RequestID? = nil, participants: [PersonID],
    practitioner: PractitionerID, state: EngagementState = .proposed, proposed: Instant,
    predecessor: EngagementID? = nil, organisation: OrganisationID? = nil,
    line: ServiceLine = .pool, sponsors: [Sponsor] = [], involvement: Involvement? = nil,
    chemistry: Chemistry = Chemistry(), plan: PlanReference? = nil,
    programme: LeadershipProgrammeID? = nil, since: Instant? = nil, activated: Instant? = nil,
    agreementVersion: Int? = nil, recontracting: Recontracting? = nil, pauses: [Pause] = [],
    questions: [Instant] = [], confirmed: Instant? = nil,
    proposedExtension: ProposedExtension? = nil,
    proposedInvolvement: ProposedInvolvement? = nil, closure: Closure? = nil
  ) {
    self.id = id
    self.kind = kind
    self.request = request
    self.participants = participants
    self.practitioner = practitioner
    self.state = state
    self.proposed = proposed
    self.predecessor = predecessor
    self.organisation = organisation
    self.line = line
    self.sponsors = sponsors
    self.involvement = involvement
    self.chemistry = chemistry
    self.plan = plan
    self.programme = programme
    self.since = since
    self.activated = activated
    self.agreementVersion = agreementVersion
    self.recontracting = recontracting
    self.pauses = pauses
    self.questions = questions
    self.confirmed = confirmed
    self.proposedExtension = proposedExtension
    self.proposedInvolvement = proposedInvolvement
    self.closure = closure
  }

  /// The sponsors on a day.
  public func sponsors(on date: CivilDate) -> [Sponsor] {
    sponsors.filter { $0.span.contains(date) }
  }

  /// The sponsors on a day who come as human resources beside another, in four-way contracting; as the
  /// only sponsor they are the sponsor.
  package func humanResourcesBeside(on date: CivilDate) -> [Sponsor] {
    let all = sponsors(on: date)
    let first = all.first { $0.kind != .humanResources } ?? all.first
    return all.filter { $0.kind == .humanResources && $0 != first }
  }

  /// The pause that lasts.
  public var currentPause: Pause? { pauses.last { $0.ended == nil } }

  /// Whether the individual may ask for a rematch after it: it ended before its time, and for no reason
  /// that stands against one.
  ///
  /// Source: rule A36. What older versions stored has no reason.
  public var isRematchEligible: Bool {
    (state == .cancelled || state == .endedEarly) && closure?.code.isRematchEligible ?? true
  }
}

internal import CoachingPool

/// What the simulation knows of somebody who asked, and of the engagement that came of it.
struct YearCase {
  let individual: Actor
  var request: RequestID
  let kind: ServiceKind
  let organisation: OrganisationID
  /// How often the course was interrupted; steps that were put down before do not happen.
  var course = 0
  /// The place of the asker, for a second screening.
  let asker: Int

  var invitation: InvitationID?
  /// Whether the individual is asked by the practitioner in a way that tells them to be quick.
  var tries = 0
  var engagement: EngagementID?
  var coach: Actor?
  var practitioner: PractitionerID?
  /// Who sponsors, and as what.
  var sponsor: Actor?
  var level: Involvement.Level = .none
  var sponsorSigned = false
  var session: SessionID?
  var start = Instant(secondsSince1970: 0)
  var minutes = 60
  var sessions = 6
  var gap = 21
  var mode = MeetingMode.video
  var action: SessionActionID?
  var wasExtended = false
  var metEarly = false

  init(
    _ individual: Actor, _ request: RequestID, _ kind: ServiceKind, of organisation: OrganisationID,
    asker: Int
  ) {
    self.individual = individual
    self.request = request
    self.kind = kind
    self.organisation = organisation
    self.asker = asker
  }
}

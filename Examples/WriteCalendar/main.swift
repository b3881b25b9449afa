// Prints the calendar of somebody who is coached: as planned, or after a session was moved and one called
// off, or after the engagement ended; or that of a sponsor, who keeps some of the time free. Nothing in it
// says what the meetings are.
//
//   swift run WriteCalendar planned | changed | ended | sponsor
import CoachingPool
import CoachingPoolInterchange

let step = CommandLine.arguments.dropFirst().first ?? "planned"
let amara = try PersonID("amara")
let boris = try PersonID("boris")
let coach = try PractitionerID("coach-boris")
let sue = try PersonID("sue")
let work = try EngagementID("e-1")
let start = try moment("2026-03-02T09:00:00Z")

// Amara and Boris work together already; a host reads such records from its own database. In the last of
// the four calendars Sue, who manages Amara, sponsors it.
let isSponsored = step == "sponsor"
let people = [
  Record.person(Person(id: amara, name: "Amara")), .person(Person(id: boris, name: "Boris")),
  .person(Person(id: sue, name: "Sue")),
  .practitioner(PractitionerMembership(id: coach, person: boris, kinds: [.coaching])),
  .engagement(
    Engagement(
      id: work, kind: .coaching, participants: [amara], practitioner: coach, state: .active,
      proposed: start, sponsors: isSponsored ? [Sponsor(sue, .lineManager)] : [],
      involvement: isSponsored
        ? Involvement(.full) : Involvement(.none, because: .selfDirected), activated: start)),
]
var state = PoolState(people)
var attempt: UInt64 = 0

// Three sessions, the first before clocks change, and a review.
let place = "Room 3, the café; ring twice\\then wait — the door on Queen’s Way is the right one"
let first = try perform(
  PlanSession(
    work, at: moment("2026-03-20T10:00:00Z"), minutes: 90, place: place,
    isProtectedTime: isSponsored), at: start)
let second = try perform(
  PlanSession(work, at: moment("2026-04-17T09:00:00Z"), minutes: 60, by: .video), at: start)
try perform(
  PlanSession(
    work, at: moment("2026-05-15T09:00:00Z"), minutes: 60, by: .video,
    isProtectedTime: isSponsored), at: start)
try perform(
  PlanSession(work, .finalReview, at: moment("2026-06-12T13:30:00Z"), minutes: 30), at: start)
if step == "planned" { try show(at: start) }

// Sue is invited to the contracting meeting, and learns of the sessions whose time she keeps free.
if isSponsored {
  try perform(PlanContractingMeeting(work, at: moment("2026-03-10T11:00:00Z")), at: start)
}

let later = try moment("2026-03-09T16:00:00Z")
let moved = try perform(
  MoveSession(first.session.id, to: moment("2026-03-27T10:00:00Z")), at: later)
let again = try perform(
  MoveSession(moved.session.id, to: moment("2026-03-31T10:00:00Z")), at: later)
try perform(CancelSession(second.session.id), at: later)
if step == "changed" { try show(at: later) }
if isSponsored { try show(to: sue, at: later) }

try perform(RecordHeldSession(again.session.id, minutes: 85), at: moment("2026-04-01T08:00:00Z"))
let end = try moment("2026-04-20T09:00:00Z")
try perform(EndEarly(work, because: .individualEnded), at: end)
if step == "ended" { try show(at: end) }

/// Does something as Amara and gives what it led to.
@MainActor @discardableResult
func perform<C: Command>(_ command: C, at moment: Instant) throws -> C.Outcome {
  attempt += 1
  let actor = Actor(try ActorID("a-1"), as: .individual, person: amara)
  let context = CommandContext(now: moment, actor: actor, randomness: attempt)
  let decision = try decide(command, state, context)
  state.apply(decision.changes)
  return decision.outcome
}

@MainActor func show(to person: PersonID = amara, at moment: Instant) throws {
  let events = state.calendarEvents(of: person, includesPlaces: person == amara)
  print(try CalendarFile(events, domain: "pool.example", at: moment).text, terminator: "")
}

func moment(_ text: String) throws -> Instant {
  guard let moment = Instant(text) else { throw NoMoment(text: text) }
  return moment
}

/// A text that is no moment as RFC 3339 has it.
struct NoMoment: Error { let text: String }

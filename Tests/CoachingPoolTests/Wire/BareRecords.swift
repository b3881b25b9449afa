import CoachingPool
import Testing

extension Wire {
  /// A record of that kind with as little as it can hold; lists that have defaults are empty.
  static func bare(_ kind: RecordKind) throws -> Record {
    switch kind {
    case .pool: return .pool(Pool(id: try id("a"), names: [], timeZone: .utc))
    case .policy:
      return .policy(
        PoolPolicy(
          matching: MatchingPolicy(requirements: [], criteria: [], objectives: []),
          supportRoutes: [], teamSize: 2...2))
    case .organisation:
      return .organisation(
        Organisation(id: try id("a"), names: [], type: .other, sector: .other))
    case .membership:
      return .membership(
        Membership(
          id: try id("a"), organisation: try id("b"), pool: try id("c"), span: .always))
    case .person: return .person(Person(id: try id("a"), name: "", languages: []))
    case .practitioner:
      return .practitioner(
        PractitionerMembership(
          id: try id("a"), person: try id("b"), kinds: [], modes: [], languages: []))
    case .request:
      var request = Request(
        id: try id("a"), individual: try id("b"), organisation: try id("c"),
        proposedStart: .first)
      request.preferences.modes = []
      return .request(request)
    case .invitation:
      return .invitation(
        Invitation(
          id: try id("a"), request: try id("b"), practitioner: try id("c"),
          sent: Instant(secondsSince1970: .min), expires: Instant(secondsSince1970: .max)))
    case .engagement:
      return .engagement(
        Engagement(
          id: try id("a"), kind: .coaching, participants: [], practitioner: try id("b"),
          proposed: Instant(secondsSince1970: 0)))
    case .auditEntry:
      return .auditEntry(
        AuditEntry(
          id: try id("a"), engagement: try id("b"), number: 1,
          at: Instant(secondsSince1970: 0), actor: try id("c"), role: .system,
          policyVersion: .first, machine: "engagement", event: "ask"))
    case .sharedAgreement: return .sharedAgreement(SharedAgreement(of: try id("a")))
    case .workingAgreement:
      return .workingAgreement(
        WorkingAgreement(
          of: try id("a"), written: Instant(secondsSince1970: 0), writtenBy: .individual,
          terms: Confidential(.init())))
    case .session:
      return .session(
        Session(
          id: try id("a"), engagement: try id("b"), mode: .phone,
          attendance: Attendance(expected: [])))
    case .sessionAction:
      return .sessionAction(
        SessionAction(
          id: try id("a"), engagement: try id("b"), what: Confidential(""), who: try id("c"),
          agreed: Instant(secondsSince1970: 0)))
    case .practitionerNote:
      return .practitionerNote(
        PractitionerNote(
          id: try id("a"), engagement: try id("b"), text: Confidential(""),
          written: Instant(secondsSince1970: 0)))
    case .reflection:
      return .reflection(
        Reflection(
          id: try id("a"), engagement: try id("b"), writer: try id("c"), text: Confidential(""),
          written: Instant(secondsSince1970: 0)))
    case .disclosure:
      return .disclosure(
        Disclosure(
          id: try id("a"), engagement: try id("b"), facts: DisclosureFacts(),
          recordedBy: .practitioner, recorded: Instant(secondsSince1970: 0)))
    case .reviews: return .reviews(Reviews(of: try id("a")))
    case .goalRating:
      return .goalRating(
        GoalRating(
          id: try id("a"), engagement: try id("b"), goal: try id("c"), agreementVersion: 1,
          point: .start, level: Confidential(.expected), rated: Instant(secondsSince1970: 0)))
    case .sponsorRating:
      return .sponsorRating(
        SponsorRating(
          id: try id("a"), engagement: try id("b"), sponsor: try id("c"), goal: try id("d"),
          agreementVersion: 1, point: .final, change: Confidential(.unchanged),
          rated: Instant(secondsSince1970: 0)))
    case .sponsorPreparation:
      return .sponsorPreparation(
        SponsorPreparation(
          id: try id("a"), engagement: try id("b"), sponsor: try id("c"),
          answers: Confidential([]), written: Instant(secondsSince1970: 0)))
    case .evaluationRequest:
      return .evaluationRequest(
        EvaluationRequest(
          id: try id("a"), engagement: try id("b"), asks: try id("c"), as: .practitioner,
          wave: .closure, due: .first))
    case .evaluationResponse:
      return .evaluationResponse(
        EvaluationResponse(
          id: try id("a"), to: try id("b"), instrument: try id("c"), version: 1,
          answers: Confidential([]), given: Instant(secondsSince1970: 0)))
    case .assurance:
      return .assurance(Assurance(of: try id("a"), joined: .first))
    case .complaint:
      return .complaint(
        Complaint(
          id: try id("a"), about: try id("b"), complainant: try id("c"), as: .individual,
          received: Instant(secondsSince1970: 0), ground: .other, text: Confidential("")))
    case .practitionerFeedback:
      return .practitionerFeedback(
        PractitionerFeedback(
          id: try id("a"), engagement: try id("b"), practitioner: try id("c"),
          person: try id("d"), as: .individual, given: Instant(secondsSince1970: 0),
          instrument: 1, scores: Confidential([])))
    case .supervisionEntry:
      return .supervisionEntry(
        SupervisionEntry(
          id: try id("a"), practitioner: try id("b"),
          session: SupervisionSession(on: .first, minutes: 0, form: .peer),
          recorded: Instant(secondsSince1970: 0)))
    case .supervisor:
      return .supervisor(
        Supervisor(
          id: try id("a"), person: try id("b"), lines: [], forms: [], oneToOneMost: 0,
          groupsMost: 0, languages: [], modes: [], span: .always))
    case .supervisionArrangement:
      return .supervisionArrangement(
        SupervisionArrangement(
          id: try id("a"), supervisor: try id("b"), form: .oneToOne, line: .pool, members: [],
          span: .always, most: 0))
    case .supervisionWaiver:
      return .supervisionWaiver(
        SupervisionWaiver(
          id: try id("a"), practitioner: try id("b"), span: .always, grantedBy: try id("c"),
          granted: Instant(secondsSince1970: 0), code: .other))
    case .cpdEntry:
      return .cpdEntry(
        CPDEntry(
          id: try id("a"), practitioner: try id("b"), date: .first, minutes: 0, category: .other,
          recorded: Instant(secondsSince1970: 0)))
    case .poolEvent:
      return .poolEvent(
        PoolEvent(id: try id("a"), plan: PoolEventPlan(.other, "", span: .always, minutes: 0)))
    case .trainingCohort:
      return .trainingCohort(
        TrainingCohort(
          id: try id("a"), programme: .coachingSkills, title: "", span: .always, places: 0))
    case .benchmark, .costItem, .benefitItem, .charge: return try bareMoney(kind)
    case .legalHold:
      return .legalHold(
        LegalHold(
          id: try id("a"), on: .person(try id("b")), number: "",
          placed: Instant(secondsSince1970: 0)))
    case .logConsent:
      return .logConsent(
        LogConsent(
          id: try id("a"), engagement: try id("b"), person: try id("c"),
          given: Instant(secondsSince1970: 0)))
    case .round:
      return .round(
        Round(
          id: try id("a"), decided: Instant(secondsSince1970: 0), policyVersion: .first,
          matches: [], unmatched: [], values: []))
    case .personMerge, .conflictDeclaration, .signpostingTally: return try full(kind)
    }
  }
}

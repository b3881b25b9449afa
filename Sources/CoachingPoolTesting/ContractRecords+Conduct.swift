internal import CoachingPool

extension ContractRecords {
  static let complaint = Complaint(
    id: ComplaintID(unchecked: "complaint-1"), about: other.id, in: engagement.id,
    complainant: person.id, as: .individual, received: moment(30), ground: .confidentiality,
    text: Confidential("What I said\u{2028}was told to others."), handler: member.id,
    exchanges: [
      ComplaintExchange(
        Confidential("Something said to you was heard elsewhere."), at: moment(33),
        answer: Confidential("Not from me."), answered: moment(34))
    ],
    pauses: [
      ComplaintPause(of: other.id, from: .live, since: moment(31), until: moment(36))
    ],
    decisions: [
      ComplaintDecision(
        .partlyUpheld, on: day(2026, 9, 21), reasons: Confidential("It was overheard."),
        actions: [.apology, .training], by: member.id, complainantTold: day(2026, 9, 22),
        practitionerTold: day(2026, 9, 23))
    ],
    referrals: [
      BodyReferral(to: ProfessionalBody(unchecked: "EMCC"), on: day(2026, 9, 24))
    ],
    steps: [
      step(.make, .received, 30, .individual), step(.acknowledge, .acknowledged, 31),
      step(.pause, .acknowledged, 31), step(.assign, .investigating, 32),
      step(.ask, .investigating, 33), step(.answer, .investigating, 34, .practitioner),
      step(.decide, .decided, 35), step(.resume, .decided, 36), step(.refer, .decided, 37),
      step(.close, .closed, 38),
    ])

  private static func step(
    _ event: ComplaintEvent, _ state: ComplaintState, _ seconds: Int,
    _ role: Role = .poolCoordinator
  ) -> ComplaintStep {
    ComplaintStep(
      event, to: state, at: moment(seconds), by: ActorID(unchecked: "pseudonym-1"), as: role,
      under: policy.version)
  }

  static let firstFeedback = PractitionerFeedback(
    id: PractitionerFeedbackID(unchecked: "feedback-1"), engagement: engagement.id,
    practitioner: engagement.practitioner, person: person.id, as: .individual, given: moment(40),
    instrument: 1, scores: Confidential(scores(3)), batch: FeedbackBatch(2, of: 5))

  static let feedback = PractitionerFeedback(
    id: PractitionerFeedbackID(unchecked: "feedback-2"), engagement: engagement.id,
    practitioner: engagement.practitioner, person: person.id, as: .individual, given: moment(41),
    instrument: 1, scores: Confidential(scores(4)), text: Confidential("Time to \"think\"."),
    corrects: firstFeedback.id,
    releases: [
      FeedbackRelease(at: moment(42), withScores: false, takenBack: moment(43)),
      FeedbackRelease(at: moment(44), withScores: false),
    ])

  private static func scores(_ score: Int) -> [FeedbackScore] {
    FeedbackItem.vocabulary.codes.map { FeedbackScore($0, score) }
  }
}

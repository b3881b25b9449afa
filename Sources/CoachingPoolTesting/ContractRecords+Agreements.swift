internal import CoachingPool

extension ContractRecords {
  static let agreement = SharedAgreement(
    of: engagement.id,
    versions: [
      AgreementVersion(
        number: 1, proposed: moment(7), proposedBy: .practitioner, change: .sharedGoals,
        programme: LeadershipProgrammeID(unchecked: "programme-1"),
        parties: [
          EngagementParty(person.id, .individual), EngagementParty(coach.id, .practitioner),
          EngagementParty(third.id, .sponsor),
        ],
        terms: Confidential(
          AgreementTerms(
            goals: [
              SharedGoal(
                id: SharedGoalID(unchecked: "goal-1"), goal: "To hand work over",
                individualImpact: "Time to think", organisationalImpact: "A team that decides",
                measure: "Three tasks by autumn", baseline: "None")
            ], texts: [AgreementText(.support, "A meeting a week is led by somebody else.")],
            logistics: SessionLogistics(
              sessions: 5, minutes: 75, gapDays: NumberRange(14...28), mode: .phone,
              place: "Room 2"),
            reviewPlan: ReviewPlan(points: [.midway], attendees: [.individual, .practitioner]),
            protectedTime: ProtectedTimeTerms(inWorkingHours: true, isArrangedBySponsor: true),
            commitments: [.makeTime], limits: [.requiredByLaw])),
        signatures: [
          AgreementSignature(EngagementParty(third.id, .sponsor), .acknowledged, at: moment(8))
        ])
    ],
    meetings: [
      ContractingMeeting(
        at: moment(9), minutes: 40, mode: .phone, form: .threeWay,
        invited: [
          EngagementParty(person.id, .individual), EngagementParty(coach.id, .practitioner),
        ])
    ])

  static let workingAgreement = WorkingAgreement(
    of: engagement.id, edition: 2, written: moment(8), writtenBy: .practitioner,
    terms: Confidential(
      .init(
        privateGoals: ["To find out what comes next"], waysOfWorking: "Slowly, and with humour",
        notes: "No calls on Mondays")))
}

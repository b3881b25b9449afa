import CoachingPool

extension Wire {
  static func sharedAgreement() throws -> SharedAgreement {
    let amara = EngagementParty(try id("p-1"), .individual)
    let boris = EngagementParty(try id("p-2"), .practitioner)
    let sue = EngagementParty(try id("p-9"), .sponsor)
    return SharedAgreement(
      of: try id("eng-2"),
      versions: [
        AgreementVersion(
          number: 1, proposed: try moment("2026-05-12T09:00:00Z"), proposedBy: .practitioner,
          parties: [amara, boris],
          terms: Confidential(
            AgreementTerms(
              logistics: SessionLogistics(sessions: 4, minutes: 90),
              reviewPlan: ReviewPlan(attendees: [.individual]), limits: []))),
        AgreementVersion(
          number: 2, proposed: try moment("2026-05-13T09:00:00Z"), proposedBy: .individual,
          change: .sponsor, programme: try id("leading-wide"), parties: [amara, boris, sue],
          terms: Confidential(
            AgreementTerms(
              goals: [
                SharedGoal(
                  id: try id("g-1"), goal: "\(secret) delegates", individualImpact: "Time",
                  organisationalImpact: "Decisions", measure: "Three tasks", baseline: "None")
              ], texts: [AgreementText(.support, "A \"meeting\" a week")],
              logistics: SessionLogistics(
                sessions: 6, minutes: 60, gapDays: NumberRange(14...28), mode: .inPerson,
                place: "Room 2"),
              reviewPlan: ReviewPlan(
                points: [.midway, .final], attendees: [.individual, .practitioner, .sponsor]),
              protectedTime: ProtectedTimeTerms(
                inWorkingHours: true, isArrangedBySponsor: true),
              commitments: [.makeTime, .removeBarriers],
              limits: [.requiredByLaw, .organisationPolicyBreach])),
          signatures: [
            AgreementSignature(amara, .signed, at: try moment("2026-05-13T10:00:00Z")),
            AgreementSignature(sue, .acknowledged, at: try moment("2026-05-14T10:00:00Z")),
          ]),
      ],
      meetings: [
        ContractingMeeting(
          at: try moment("2026-05-13T08:00:00Z"), minutes: 30, mode: .phone, form: .threeWay,
          invited: [amara, boris, sue])
      ])
  }

  static func workingAgreement() throws -> WorkingAgreement {
    WorkingAgreement(
      of: try id("eng-2"), edition: 3, written: try moment("2026-05-14T10:00:00Z"),
      writtenBy: .practitioner,
      terms: Confidential(
        .init(
          privateGoals: ["\(secret) decides"], waysOfWorking: "Slowly", notes: "é \"\(secret)\"")))
  }
}

@testable import CoachingPool

/// How a row of the matrix is tried: what is changed in the records, and what of it stands in a view.
///
/// A role sees a thing if, and only if, its view has other bytes once that thing is another one.
struct PlantedRow {
  /// What the words or details of the row are changed to.
  var secret: (@Sendable (inout PoolState) -> Void)?
  /// What its codes are changed to, where it has codes.
  var code: (@Sendable (inout PoolState) -> Void)?
  /// What its existence and dates are changed to.
  var metadata: (@Sendable (inout PoolState) -> Void)?
  /// A text that stands in a view if, and only if, the role sees the words.
  var token: String?

  static let all: [String: PlantedRow] = [
    "engagementExists": PlantedRow(
      secret: { $0.change { $0.kind = .mentoring } },
      metadata: {
        $0.change {
          $0.state = .active
          $0.closure = nil
        }
      }),
    "requestThemes": PlantedRow(code: { $0.ask { $0.themes = [word("other")] } }),
    "wish": PlantedRow(
      secret: { $0.ask { $0.wish = Confidential("other") } }, token: "secretWish"),
    "unmatchedReason": PlantedRow(
      secret: {
        var declined = Planted.declined
        declined.declineCode = .alreadyCommitted
        $0.put(.invitation(declined))
      },
      code: {
        for id: InvitationID in ["i-boris", "i-cleo"] {
          guard let former = $0.invitations[id] else { continue }
          $0.put(.invitation(former.ended(.expired, at: now)))
        }
      }),
    "chemistryAnswer": PlantedRow(
      secret: {
        $0.change {
          $0.chemistry.individualSaysYes = false
          $0.chemistry.practitionerSaysYes = false
        }
      },
      metadata: { $0.change { $0.chemistry.meeting = .init(at: now, mode: .phone) } }),
    "sharedAgreement": PlantedRow(
      secret: {
        $0.put(.sharedAgreement(SharedAgreement(of: "e", versions: [Planted.version("x")])))
      },
      metadata: {
        $0.put(
          .sharedAgreement(
            SharedAgreement(
              of: "e", versions: [Planted.version("secretShared", proposed: now)])))
      }, token: "secretShared"),
    "workingAgreement": PlantedRow(
      secret: {
        $0.put(
          .workingAgreement(
            WorkingAgreement(
              of: "e", written: now, writtenBy: .individual,
              terms: Confidential(.init(privateGoals: ["x"], waysOfWorking: "y")))))
      }, metadata: { $0.remove(RecordKey(.workingAgreement, "e")) }, token: "secretGoal"),
    "sessionFacts": PlantedRow(
      secret: { $0.meet { $0.place = Confidential("other") } },
      metadata: {
        $0.meet { $0.planned = SessionTime(moment("2026-06-04T06:06:06Z"), minutes: 61) }
      },
      token: "secretPlace"),
    "attendance": PlantedRow(
      secret: { $0.meet { $0.attendance.absent = [] } },
      code: { $0.meet { $0.state = .cancelledLate } }),
    "practitionerNotes": PlantedRow(
      secret: {
        $0.put(
          .practitionerNote(
            PractitionerNote(id: "n", engagement: "e", text: Confidential("x"), written: now)))
      }, metadata: { $0.remove(RecordKey(.practitionerNote, "n")) }, token: "secretNote"),
    "reflections": PlantedRow(
      secret: {
        $0.put(
          .reflection(
            Reflection(
              id: "released", engagement: "e", writer: "amara", text: Confidential("x"),
              written: now, released: now)))
      }, metadata: { $0.remove(RecordKey(.reflection, "released")) }, token: "secretReflection"),
    "actions": PlantedRow(
      secret: {
        var action = Planted.action
        action.what = Confidential("other")
        $0.put(.sessionAction(action))
      }, metadata: { $0.remove(RecordKey(.sessionAction, "act")) }, token: "secretAction"),
    "disclosure": PlantedRow(
      secret: { state in
        guard var disclosure = state.disclosures["d"] else { return }
        disclosure.facts.recipient = Confidential("other")
        state.put(.disclosure(disclosure))
      }, metadata: { $0.remove(RecordKey(.disclosure, "d")) }, token: "secretRecipient"),
    "reviewSummary": PlantedRow(
      secret: { $0.put(.reviews(Planted.reviews("other"))) },
      metadata: { $0.put(.reviews(Planted.reviews("secretSummary", written: now))) },
      token: "secretSummary"),
    "goalRatings": PlantedRow(
      secret: { $0.put(.goalRating(Planted.rating(.muchLess))) },
      metadata: { $0.remove(RecordKey(.goalRating, "rate")) }),
    "sponsorRating": PlantedRow(
      secret: { $0.put(.sponsorRating(Planted.observed(.muchWorse))) },
      metadata: { $0.remove(RecordKey(.sponsorRating, "seen")) }),
    "sponsorPreparation": PlantedRow(
      secret: { $0.put(.sponsorPreparation(Planted.preparation("other"))) },
      metadata: { $0.remove(RecordKey(.sponsorPreparation, "prep")) }, token: "secretAnswer"),
    "evaluationScores": PlantedRow(
      secret: { $0.put(.evaluationResponse(Planted.response(4, "secretComment"))) }),
    "evaluationText": PlantedRow(
      secret: { $0.put(.evaluationResponse(Planted.response(5, "other"))) },
      token: "secretComment"),
    "practitionerProfile": PlantedRow(
      secret: { $0.coaching { $0.profile = "other" } }, token: "secretProfile"),
    "credentialEvidence": PlantedRow(
      secret: { $0.award("secretScheme", seen: "2020-02-04") },
      code: { $0.award("other", seen: "2020-02-03") }),
    "conflictDeclarations": PlantedRow(
      secret: {
        for (id, one, other) in [("c-1", "amara", "boris"), ("c-2", "boris", "amara")] {
          $0.put(
            .conflictDeclaration(
              ConflictDeclaration(
                id: .init(stringLiteral: id), declarer: .init(stringLiteral: one),
                other: .init(stringLiteral: other), declaredAt: now)))
        }
      }),
    "identityAndContact": PlantedRow(
      secret: { $0.amara { $0.email = "other@ashvale.example" } },
      metadata: { $0.amara { $0.name = "Other" } }, token: "secretEmail"),
    "adjustments": PlantedRow(
      secret: { $0.amara { $0.adjustments = Confidential([.captions]) } },
      token: "secretAdjustment"),
    "involvementReason": PlantedRow(
      code: { $0.change { $0.involvement = Involvement(.full, because: .selfDirected) } }),
    "closureReason": PlantedRow(
      code: { $0.change { $0.closure = Closure(.noFit, at: now, by: .practitioner) } }),
    "travel": PlantedRow(
      secret: {
        $0.meet { $0.travelCost = Money(minorUnits: 1) }
        $0.ask { $0.preferences.travel = Travel(base: nil, limit: 1) }
        $0.coaching { $0.travel = Travel(base: nil, limit: 1) }
      }),
    "auditTrail": PlantedRow(
      secret: {
        $0.put(.auditEntry(Planted.entry("a-1", 1, .individual, event: "other")))
        $0.put(.auditEntry(Planted.entry("a-2", 2, .practitioner, event: "other")))
      },
      metadata: {
        $0.put(.auditEntry(Planted.entry("a-1", 1, .individual, at: now)))
        $0.put(.auditEntry(Planted.entry("a-2", 2, .practitioner, at: now)))
      }, token: "secretEvent"),
  ]

  /// Cells that show less, or something else, than their letter says, each with its reason.
  static let narrower: [String: [String: Bool]] = [
    // Human resources sign, and so know the phase; kind and names stand in the agreement that they sign.
    "engagementExists humanResources": ["secret": false],
    // Name and no address, for signatories: the matrix says "name".
    "identityAndContact sponsor": ["secret": false, "metadata": true],
    "identityAndContact humanResources": ["secret": false, "metadata": true],
    // Own means the reader's own answer; another practitioner's decline is none of theirs.
    "unmatchedReason practitioner": ["secret": false],
    // The individual reads a neutral code, whatever the practitioner's was; the coordinator the code.
    "unmatchedReason individual": ["secret": false],
    "unmatchedReason poolCoordinator": ["secret": true],
    // Dates alone, and those that the individual lets the sponsor know (rule A30).
    "sessionFacts sponsor": ["secret": false, "metadata": true],
    // Actions reach a sponsor in a released review summary alone, which is a record of its own.
    "actions sponsor": ["secret": false, "metadata": false],
    // The public reads words in what the pool publishes, and in no view of one engagement.
    "evaluationText publicReader": ["secret": false],
    "practitionerNotes individual": ["secret": false, "metadata": false],
    "disclosure supervisor": ["secret": true, "metadata": true],
  ]
}

extension PoolState {
  mutating func ask(_ change: (inout Request) -> Void) {
    guard var request = requests["r"] else { return }
    change(&request)
    put(.request(request))
  }

  mutating func meet(_ change: (inout Session) -> Void) {
    guard var session = sessions["s"] else { return }
    change(&session)
    put(.session(session))
  }

  mutating func coaching(_ change: (inout PractitionerMembership) -> Void) {
    guard var membership = practitioners["coach-boris"] else { return }
    change(&membership)
    put(.practitioner(membership))
  }

  mutating func amara(_ change: (inout Person) -> Void) {
    guard var person = people["amara"] else { return }
    change(&person)
    put(.person(person))
  }

  mutating func award(_ scheme: String, seen: String) {
    coaching { $0.credentials = [anAward(scheme, seen: seen)] }
  }
}

private func anAward(_ scheme: String, seen: String) -> Credential {
  Credential(
    kind: .qualification, scheme: scheme, level: "5", awarded: day("2020-01-01"),
    evidenceSeen: day(seen))
}

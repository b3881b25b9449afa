import CoachingPool

extension Wire.RandomRecords {
  mutating func complaint() throws -> Complaint {
    Complaint(
      id: try id(), about: try id(), in: try optional { try $0.id() }, complainant: try id(),
      as: .sponsor, received: instant(), ground: .conduct, text: Confidential(text()),
      handler: try optional { try $0.id() },
      exchanges: list {
        ComplaintExchange(
          Confidential($0.text()), at: $0.instant(),
          answer: $0.optional { Confidential($0.text()) },
          answered: $0.optional { $0.instant() })
      },
      pauses: try list {
        ComplaintPause(
          of: try $0.id(), from: .approved, since: $0.instant(),
          until: $0.optional { $0.instant() })
      },
      decisions: try list {
        ComplaintDecision(
          .notUpheld, on: try $0.day(), reasons: Confidential($0.text()),
          actions: $0.list { _ in .training }, by: try $0.id(),
          complainantTold: try $0.optional { try $0.day() },
          practitionerTold: try $0.optional { try $0.day() })
      }, referrals: try list { BodyReferral(to: .init(unchecked: "EMCC"), on: try $0.day()) },
      steps: try list {
        ComplaintStep(
          .refer, to: .decided, at: $0.instant(), by: try $0.id(), as: .system, under: .first)
      })
  }

  mutating func practitionerFeedback() throws -> PractitionerFeedback {
    PractitionerFeedback(
      id: try id(), engagement: try id(), practitioner: try id(), person: try id(),
      as: .sponsor, given: instant(), instrument: integer(),
      scores: Confidential(list { FeedbackScore(.init(unchecked: "listens"), $0.integer()) }),
      text: optional { Confidential($0.text()) }, corrects: try optional { try $0.id() },
      releases: list {
        FeedbackRelease(
          at: $0.instant(), withScores: $0.below(2) == 0,
          takenBack: $0.optional { $0.instant() })
      }, batch: optional { FeedbackBatch($0.integer(), of: $0.integer()) })
  }
}

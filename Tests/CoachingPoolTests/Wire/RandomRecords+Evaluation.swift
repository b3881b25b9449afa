import CoachingPool

extension Wire.RandomRecords {
  mutating func evaluationResponse() throws -> EvaluationResponse {
    EvaluationResponse(
      id: try id(), to: try id(), instrument: try id(), version: integer(),
      answers: Confidential(try list { EvaluationAnswer(try $0.id(), $0.integer()) }),
      comment: optional { Confidential($0.text()) },
      quotations: list {
        Testimonial.Consent(
          given: $0.instant(), attribution: .roleAndOrganisation,
          withdrawn: $0.optional { $0.instant() })
      }, given: instant(), withdrawn: optional { $0.instant() })
  }
}

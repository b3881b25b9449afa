/// What somebody answered when they were asked how it was, as they see it themselves.
public struct ShownEvaluation: Hashable, Sendable, Codable {
  /// The response.
  public let response: EvaluationResponseID
  /// In which role they were asked.
  public let role: Role
  /// When in the life of the engagement.
  public let wave: EvaluationRequest.Wave
  /// The instrument.
  public let instrument: EvaluationInstrumentID
  /// Its version.
  public let version: Int
  /// The answers; none where it was withdrawn.
  public let answers: [EvaluationAnswer]
  /// What they say in words.
  public let comment: String?
  /// How much may be said of whose words they are; `nil` where they may not be quoted.
  public let quotableBy: Testimonial.Attribution?
  /// When it was given.
  public let given: Instant
  /// When it was withdrawn.
  public let withdrawn: Instant?

  init(_ response: EvaluationResponse, to request: EvaluationRequest, at moment: Instant) {
    self.response = response.id
    role = request.role
    wave = request.wave
    instrument = response.instrument
    version = response.version
    answers = response.answers.reveal()
    comment = response.comment?.reveal()
    quotableBy = response.quotations.last.flatMap { $0.holds(at: moment) ? $0.attribution : nil }
    given = response.given
    withdrawn = response.withdrawn
  }

  init(_ other: Self, comment: String?) {
    response = other.response
    role = other.role
    wave = other.wave
    instrument = other.instrument
    version = other.version
    answers = other.answers
    self.comment = comment
    quotableBy = other.quotableBy
    given = other.given
    withdrawn = other.withdrawn
  }
}

/// Words of an evaluation that may be quoted, with how much may be said of whose they are.
public struct ShownQuotation: Hashable, Sendable, Codable {
  /// The response.
  public let response: EvaluationResponseID
  /// The words.
  public let text: String
  /// How much may be said of whose words they are.
  public let attribution: Testimonial.Attribution
}

extension EngagementSight {
  /// What some people answered, under every record merged with theirs; of everybody where none are named.
  func evaluations(of people: [PersonID]?) -> [ShownEvaluation] {
    let own = people?.flatMap { state.identities(of: $0) }
    return state.evaluationRequests(of: engagement.id)
      .filter { own?.contains($0.person) ?? true }
      .flatMap { request in
        state.evaluationResponses(to: request.id).map {
          ShownEvaluation($0, to: request, at: now)
        }
      }
  }

  /// The words that may be quoted today.
  var quotations: [ShownQuotation] {
    state.evaluationResponses(of: engagement.id).compactMap { response in
      // Without a consent that holds nothing is read, by the same rule as for publication.
      guard let words = try? state.testimonial(response)?.publication(at: now) else { return nil }
      return ShownQuotation(
        response: response.id, text: words.text, attribution: words.attribution)
    }
  }
}

extension ShownEvaluation: Penned {
  func penned(_ pen: (String) -> String) -> Self { Self(self, comment: comment.map(pen)) }
}

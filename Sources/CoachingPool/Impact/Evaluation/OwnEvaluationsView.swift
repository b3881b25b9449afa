/// What somebody is asked about an engagement in one of its roles, and what they answered.
///
/// A host makes its form of it: it holds the questions that are put to the reader, and nobody else's
/// answers. Whatever their part, they read it as the person concerned. Source: rows `evaluationScores` and
/// `evaluationText` of the confidentiality matrix, column of the individual.
public struct OwnEvaluationsView: Hashable, Sendable, Codable {
  /// One time that they are asked.
  public struct Asked: Hashable, Sendable, Codable {
    /// The request.
    public let request: EvaluationRequestID
    /// In which role they are asked.
    public let role: Role
    /// When in the life of the engagement.
    public let wave: EvaluationRequest.Wave
    /// From which day on.
    public let due: CivilDate
    /// What they have not answered yet, with the questions that are put to them; none before the day.
    public let open: [Form]
    /// What they answered.
    public let answered: [ShownEvaluation]
    /// Whether they said yes to a screener, so that they may be asked for a conversation about benefits.
    public let leadsToBenefitsInterview: Bool
  }

  /// The questions of one version of an instrument that are put to somebody.
  public struct Form: Hashable, Sendable, Codable {
    /// The instrument.
    public let instrument: EvaluationInstrumentID
    /// Its version.
    public let version: Int
    /// What they read above the questions.
    public let title: String
    /// The questions, in order.
    public let items: [EvaluationItem]
  }

  /// The engagement.
  public let engagement: EngagementID
  /// The times that they are asked, the earliest first.
  public let asked: [Asked]

  init(_ engagement: EngagementID, of person: PersonID, in state: PoolState, at now: Instant) {
    self.engagement = engagement
    let today = state.date(at: now)
    asked = state.evaluationRequests(of: engagement).filter { state.isSame($0.person, person) }
      .map { Asked($0, in: state, at: now, on: today) }
  }

  /// Shows somebody what they are asked about an engagement, or says why not.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - state: The pool.
  ///   - reader: Who reads, as individual, practitioner or sponsor.
  ///   - now: The moment, by which a request is due or not.
  public static func of(
    _ engagement: EngagementID, in state: PoolState, for reader: Actor, at now: Instant
  ) -> Reading<Self> {
    guard EvaluationRequest.roles.contains(reader.role), let person = reader.person else {
      return .denied([Reason(.nothingToRead)])
    }
    let view = Self(engagement, of: person, in: state, at: now)
    return view.asked.isEmpty ? .denied([Reason(.nothingToRead)]) : .view(view)
  }
}

extension OwnEvaluationsView.Asked {
  fileprivate init(
    _ request: EvaluationRequest, in state: PoolState, at now: Instant, on today: CivilDate
  ) {
    self.request = request.id
    role = request.role
    wave = request.wave
    due = request.due
    let responses = state.evaluationResponses(to: request.id)
    let known = Set(responses.map(\.instrument))
    let instruments = request.due <= today ? state.policy.impact.instruments(for: request) : []
    open = instruments.filter { !known.contains($0.id) }.map { instrument in
      OwnEvaluationsView.Form(
        instrument: instrument.id, version: instrument.version, title: instrument.title,
        items: instrument.items(for: request.role, in: request.wave))
    }
    answered = responses.map { ShownEvaluation($0, to: request, at: now) }
    leadsToBenefitsInterview = responses.contains { response in
      state.evaluationInstrument(response.instrument, version: response.version)
        .map(response.leadsToBenefitsInterview) ?? false
    }
  }
}

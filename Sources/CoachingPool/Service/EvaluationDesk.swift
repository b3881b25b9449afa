/// Says whom to ask how it was, and when, as engagements end.
///
/// Every ending asks the same people, whatever its reason, so that nobody learns the reason from being
/// asked or not. Where no session was held there is nothing to ask about. Source: rule R47.
struct EvaluationDesk {
  private let state: PoolState
  private let context: CommandContext
  /// How many identifiers were tried.
  private var tried = 0

  init(_ state: PoolState, _ context: CommandContext) {
    self.state = state
    self.context = context
  }

  /// Makes the requests that the end of an engagement leads to: everybody who took part at the end and
  /// once more months later, the practitioner and, where one is involved, the sponsor at the end.
  ///
  /// - Parameters:
  ///   - engagement: The engagement as it ended.
  ///   - sessions: What is known of its sessions.
  mutating func requests(after engagement: Engagement, sessions: SessionTally) -> [Change] {
    guard sessions.held > 0, [.completed, .endedEarly].contains(engagement.state) else { return [] }
    let closed = state.date(at: context.now)
    let later = closed.adding(months: state.policy.engagements.evaluationMonths)
    var asked: [(person: PersonID, role: Role, wave: EvaluationRequest.Wave, due: CivilDate)] = []
    for person in unique(engagement.participants) {
      asked.append((person, .individual, .closure, closed))
      asked.append((person, .individual, .later, later))
    }
    if let practitioner = state.practitioners[engagement.practitioner]?.person {
      asked.append((practitioner, .practitioner, .closure, closed))
    }
    if let level = engagement.involvement?.level, level != .none {
      let beside = engagement.humanResourcesBeside(on: closed)
      let sponsors = engagement.sponsors(on: closed).filter { !beside.contains($0) }
      for sponsor in unique(sponsors.map(\.person)) {
        asked.append((sponsor, .sponsor, .closure, closed))
      }
    }
    return asked.map { one in
      .put(
        .evaluationRequest(
          EvaluationRequest(
            id: newIdentifier(), engagement: engagement.id, asks: one.person, as: one.role,
            wave: one.wave, due: one.due)))
    }
  }

  /// Those people, each under the first of their records that is named, so that nobody is asked twice.
  private func unique(_ people: [PersonID]) -> [PersonID] {
    var known: Set<PersonID> = []
    return people.filter { known.insert(state.identity(of: $0)).inserted }
  }

  private mutating func newIdentifier() -> EvaluationRequestID {
    var id: EvaluationRequestID
    repeat {
      id = context.newIdentifier("evaluation", tried)
      tried += 1
    } while state.evaluationRequests.entry(of: id) != nil
    return id
  }
}

extension EngagementStep {
  /// Asks for evaluation as the engagement ends (rule R47).
  mutating func askForEvaluation() {
    var desk = EvaluationDesk(state, context)
    changes += desk.requests(after: next, sessions: sessions)
  }
}

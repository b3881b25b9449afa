/// Says whom to ask how it was, and when, as engagements begin and end.
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
    var asked: [Asked] = []
    for person in unique(engagement.participants) {
      asked.append((person, .individual, .closure, closed))
      asked.append((person, .individual, .later, later))
    }
    if let practitioner = state.practitioners[engagement.practitioner]?.person {
      asked.append((practitioner, .practitioner, .closure, closed))
    }
    for sponsor in sponsors(of: engagement, on: closed) {
      asked.append((sponsor, .sponsor, .closure, closed))
      if state.policy.impact.asksSponsorsLater {
        asked.append((sponsor, .sponsor, .later, later))
      }
    }
    return changes(for: asked, about: engagement)
  }

  /// Makes the requests to which the first beginning of work leads: everybody who takes part and, where one
  /// is involved, the sponsor, each as far as an instrument in use has a question for then.
  mutating func requests(asWorkBegins engagement: Engagement) -> [Change] {
    let begun = state.date(at: context.now)
    func isAsked(_ role: Role) -> Bool {
      !state.policy.impact.instruments(for: role, in: .start, on: begun).isEmpty
    }
    var asked: [Asked] = []
    if isAsked(.individual) {
      asked += unique(engagement.participants).map { ($0, .individual, .start, begun) }
    }
    if isAsked(.sponsor) {
      asked += sponsors(of: engagement, on: begun).map { ($0, .sponsor, .start, begun) }
    }
    return changes(for: asked, about: engagement)
  }

  private typealias Asked = (
    person: PersonID, role: Role, wave: EvaluationRequest.Wave, due: CivilDate
  )

  /// Those who sponsor the engagement on a day, where a sponsor is involved at all.
  private func sponsors(of engagement: Engagement, on date: CivilDate) -> [PersonID] {
    guard let level = engagement.involvement?.level, level != .none else { return [] }
    let beside = engagement.humanResourcesBeside(on: date)
    return unique(engagement.sponsors(on: date).filter { !beside.contains($0) }.map(\.person))
  }

  private mutating func changes(for asked: [Asked], about engagement: Engagement) -> [Change] {
    asked.map { one in
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
  /// Asks for what is rated before and after, as work begins for the first time.
  mutating func askForEvaluationAtTheStart() {
    guard before.activated == nil else { return }
    var desk = EvaluationDesk(state, context)
    changes += desk.requests(asWorkBegins: next)
  }

  /// Asks for evaluation as the engagement ends (rule R47).
  mutating func askForEvaluation() {
    var desk = EvaluationDesk(state, context)
    changes += desk.requests(after: next, sessions: sessions)
  }
}

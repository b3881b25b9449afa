internal import CoachingPool

// Somebody asks, is screened, and waits for whoever matches.
extension YearCourse {
  mutating func ask(_ asker: Int) {
    let asks = sample.askers[asker]
    var request = asks.request
    request.termsAcknowledged = now.adding(seconds: -600)
    request.proposedStart = max(request.proposedStart, today)
    let individual = actor(request.individual, as: .individual)
    switch screen(asker) {
    case .cleared(let clearance, _):
      guard
        let stored = perform(SubmitRequest(request, with: clearance), as: individual)
      else { return }
      let one = cases.count
      cases.append(
        YearCase(individual, request.id, request.kind, of: request.organisation, asker: asker))
      caseOfRequest[request.id] = one
      if stored.state == .awaitingApproval {
        put(.approval, one, at: settings.atOnce > asker ? now : hour(inDays: 1...4))
      } else {
        look(one)
      }
    case .signposted:
      _ = perform(TallySignposting(), as: .system)
      tallies.count("screening", "signposted")
    case .notEntitled, .incomplete: tallies.count("screening", "notEntitled")
    }
  }

  /// What screening says of an asker today.
  func screen(_ asker: Int) -> ScreeningOutcome {
    let asks = sample.askers[asker]
    return Screening.assess(
      RequestDraft(asks.request), answers: asks.answers, in: state, on: today)
  }

  mutating func decideApproval(_ one: Int) {
    let organisation = cases[one].organisation
    let isElected = state.affiliations(of: cases[one].individual.person ?? unknown, on: today)
      .contains { $0.organisation == organisation && $0.isElected }
    // An elected member's request is the pool coordinator's to decide (rule A10).
    let decider =
      isElected
      ? coordinator
      : Actor(
        ActorID(unchecked: "organisation-coordinator"), as: .organisationalCoordinator,
        person: PersonID(unchecked: "organisation-coordinator"), organisation: organisation)
    let criterion = state.memberships(of: organisation).flatMap(\.eligibility).first?.id
    if let criterion, !random.chance(ofThousand: YearChances.approved) {
      _ = perform(
        DecideApproval(cases[one].request, .decline(criterion: criterion)), as: decider)
    } else if perform(DecideApproval(cases[one].request, .approve), as: decider) != nil {
      look(one)
    }
  }

  /// Looks for a practitioner: at the next round, or by the individual's own list.
  mutating func look(_ one: Int) {
    if settings.matching == .ownChoice { put(.choosing, one, inDays: 1...3) }
  }

  private var unknown: PersonID { PersonID(unchecked: "unknown") }
}

import CoachingPool
import Testing

/// Amara of Ashvale asks; Boris, Cleo and Dan of Brindlewood coach as `coach-boris`, `coach-cleo` and
/// `coach-dan`.
func threeCoaches(_ more: Record...) -> PoolState {
  var records = theSmallPool
  for name in ["cleo", "dan"] {
    let person = PersonID(stringLiteral: name)
    records += [
      .person(officer(person, of: "brindlewood", .manager)),
      .practitioner(coach(.init(stringLiteral: "coach-\(name)"), person: person)),
    ]
  }
  records.append(.person(officer("paula", of: "lead-body")))
  return PoolState(records + more)
}

/// The pool coordinator, who is nobody's manager and party to nothing.
func coordinator(at moment: Instant = now) -> CommandContext {
  context(.poolCoordinator, "paula", at: moment, randomness: 7)
}

func clock(at moment: Instant) -> CommandContext { context(.system, at: moment, randomness: 9) }

func ranked(_ practitioners: PractitionerID...) -> (inout Request) -> Void {
  { $0.preferences.choice = .ranked(practitioners) }
}

extension PoolState {
  /// Decides a command, takes its changes in and gives the outcome.
  mutating func run<C: Command>(
    _ command: C, _ context: CommandContext
  ) throws(Refusal) -> C.Outcome {
    let decision = try decide(command, self, context)
    apply(decision.changes)
    return decision.outcome
  }

  /// Decides a command about an engagement, takes its changes in and gives the engagement as it is kept.
  mutating func engagement<C: Command>(
    after command: C, _ context: CommandContext
  ) throws -> Engagement where C.Outcome == EngagementStanding {
    let standing = try run(command, context)
    let kept = try #require(engagements[standing.id])
    #expect(kept.state == standing.state)
    return kept
  }

  /// The practitioners with an invitation in a state for a request, in the order of their identifiers.
  func asked(_ request: RequestID, _ state: Invitation.State = .sent) -> [PractitionerID] {
    invitations(for: request).filter { $0.state == state }.map(\.practitioner).sorted()
  }
}

@testable import CoachingPool

let ethics = EthicsAgreement(
  "Global Code of Ethics", edition: "3, July 2021", agreed: day("2026-01-05"))

func support(
  _ span: DateSpan = span("2026-01-05", nil), of organisation: OrganisationID = "brindlewood"
) -> OrganisationSupport {
  OrganisationSupport(of: organisation, span, confirmedBy: "keeper")
}

func cover(
  _ span: DateSpan, pence: Int = 250_000_000, seen: String? = nil
) -> InsuranceCover {
  InsuranceCover(
    pence: pence, span, seen: seen.map(day) ?? span.start ?? .first, by: "keeper")
}

/// The file of Boris, an employee of Brindlewood, with everything on it that a volunteer coach needs.
func borisFile(_ change: (inout Assurance) -> Void = { _ in }) -> Assurance {
  var file = Assurance(
    of: "coach-boris", joined: day("2026-01-05"), ethics: [ethics], support: [support()],
    inducted: day("2026-01-10"))
  change(&file)
  return file
}

/// The small pool with Boris as he is changed here, and his file.
func followed(
  _ status: PractitionerStatus = .live, _ file: Assurance? = borisFile(), _ more: [Record] = [],
  _ change: (inout PractitionerMembership) -> Void = { _ in }
) -> PoolState {
  let boris = coach("coach-boris", person: "boris") {
    $0.status = status
    change(&$0)
  }
  return PoolState(
    theSmallPool + [.practitioner(boris), .person(officer("paula", of: "ashvale"))]
      + (file.map { [.assurance($0)] } ?? []) + more)
}

extension PoolState {
  /// Carries out a command, or lets it throw.
  mutating func perform<C: Command>(
    _ command: C, _ context: CommandContext
  ) throws(Refusal) -> C.Outcome {
    let decision = try decide(command, self, context)
    apply(decision.changes)
    return decision.outcome
  }
}

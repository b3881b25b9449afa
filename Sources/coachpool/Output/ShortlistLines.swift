import CoachingPool

/// Puts a shortlist into lines for a pool coordinator.
struct ShortlistLines {
  private let shortlist: Shortlist
  private let context: MatchContext

  init(_ shortlist: Shortlist, _ context: MatchContext) {
    self.shortlist = shortlist
    self.context = context
  }

  func lines() -> [String] {
    let state = context.state
    let request = state.requests[shortlist.request]
    var lines = [
      "\(shortlist.request): \(request?.kind.title.lowercased() ?? "") for \(name(request?.individual)), \(context.date), policy version \(shortlist.policyVersion)"
    ]
    if state.pool?.isDemonstration == true {
      lines.append("Invented data: every organisation and person here is made up.")
    }
    lines.append(
      "\(shortlist.eligibleCount) of \(shortlist.practitionerCount) practitioners meet every requirement."
    )
    for (place, entry) in shortlist.entries.enumerated() {
      // What the individual alone reads is left out, and out of the sum (rule R20).
      let shown = entry.judgement.shown(to: .coordinator)
      let person = state.practitioners[entry.practitioner]?.person
      lines.append(
        "\(place + 1). \(entry.practitioner): \(name(person)), \(shown.points) points, \(entry.placesTaken) places taken"
          + (entry.comesAfterOtherOrganisations ? ", of the individual's own organisation" : ""))
      for term in shown.terms where term.points > 0 {
        lines.append("     \(term.points) \(term.rule) (\(term.score) × \(term.weight))")
      }
    }
    return lines
  }

  private func name(_ person: PersonID?) -> String {
    Terminal.safe(person.flatMap { context.state.people[$0]?.name } ?? "somebody unknown")
  }
}

/// A requirement that some organisations ask for beside the pool, in one rule of one name.
///
/// Requests of those organisations' people meet the pool's rule, where it has one of the name, and the
/// organisation's; requests of everybody else meet the pool's alone. Source: house rule 3.
struct RequirementOfOrganisations: Requirement {
  let name: RuleName
  /// The pool's own rule of this name.
  let pool: (any Requirement)?
  /// The organisations' rules, in the order of the policy.
  let added: [(organisation: OrganisationID, rule: any Requirement)]

  var sentence: String {
    var sentences = pool.map { [$0.sentence] } ?? []
    var organisations: [String: [String]] = [:]
    var order: [String] = []
    for (organisation, rule) in added where rule.sentence != pool?.sentence {
      if organisations[rule.sentence] == nil { order.append(rule.sentence) }
      organisations[rule.sentence, default: []].append(organisation.text)
    }
    sentences += order.map {
      "For requests of \((organisations[$0] ?? []).joined(separator: ", ")): \($0)"
    }
    return sentences.joined(separator: " ")
  }

  /// The narrowest of all of them.
  var audience: Audience {
    added.map(\.rule.audience).reduce(pool?.audience ?? .everyone, max)
  }

  func verdict(on candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Verdict {
    let reasons = rules(for: seeker).flatMap {
      $0.verdict(on: candidate, for: seeker, in: context).reasons
    }
    // Two rules of one name may give one reason twice.
    return Verdict(reasons.uniqued())
  }

  func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID] {
    rules(for: seeker).flatMap { $0.peopleKeptApart(from: seeker, in: context) }.uniqued()
  }

  /// The pool's rule, which binds every request, and each organisation's, which binds its people's.
  var parts: [(rule: any Requirement, organisation: OrganisationID?)] {
    (pool.map { [($0, nil)] } ?? []) + added.map { ($0.rule, $0.organisation) }
  }

  /// That of the pool's own rule for requests of other organisations' people.
  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    if added.contains(where: { $0.organisation == seeker.request.organisation }) {
      return .everyPair
    }
    return pool?.reach(for: seeker, in: context) ?? .sharedBy(.same)
  }

  private func rules(for seeker: Seeker) -> [any Requirement] {
    let organisation = seeker.request.organisation
    return (pool.map { [$0] } ?? [])
      + added.filter { $0.organisation == organisation }.map(\.rule)
  }
}

/// Finds the columns at which a rule points.
struct SubjectIndex: Sendable {
  private var columns: [RuleSubject: [Int32]] = [:]

  init(_ candidates: [Candidate]) {
    columns.reserveCapacity(candidates.count * 6)
    for (index, candidate) in candidates.enumerated() {
      let column = Int32(index)
      add(column, .practitioner(candidate.practitioner.id))
      for identity in candidate.identities { add(column, .person(identity)) }
      for manager in candidate.managers { add(column, .managed(by: manager)) }
      for person in candidate.engagedWith.keys { add(column, .engaged(with: person)) }
      for person in candidate.conflicts { add(column, .inConflict(with: person)) }
      for work in candidate.work {
        for person in work.people { add(column, .working(with: person)) }
        for person in work.stepsAbove.keys { add(column, .workingBelow(person)) }
      }
      for organisation in candidate.organisations { add(column, .organisation(organisation)) }
      for affiliation in candidate.affiliations {
        if let team = affiliation.team { add(column, .team(team, affiliation.organisation)) }
      }
    }
  }

  private mutating func add(_ column: Int32, _ subject: RuleSubject) {
    // Somebody may be of one team twice; columns come in order, so the last one tells.
    if columns[subject]?.last != column { columns[subject, default: []].append(column) }
  }

  /// The columns of some subjects, ascending and each once.
  func columns(of subjects: [RuleSubject]) -> [Int32] {
    var found: [Int32] = []
    for subject in subjects {
      if let more = columns[subject] { found += more }
    }
    if found.count < 2 { return found }
    found.sort()
    return found.uniqued()
  }
}

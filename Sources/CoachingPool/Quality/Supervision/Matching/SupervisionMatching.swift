internal import MatchingAlgorithms

/// Drafts who is supervised by whom: one to one by the places that supervisors have, or in groups of a
/// size that the policy allows.
///
/// As many practitioners as possible are served; among equally many, those nearest to a lapse; then as
/// many as possible by a supervisor of another organisation; then as many as possible with a shared
/// language; and one to one, the supervisors' load is spread evenly. A draft changes nothing: a coordinator
/// arranges what they take from it.
///
/// One to one the draft is proved best. Groups open or stay shut as a whole, which makes the choice of
/// groups hard to prove: for the groups that it opens, the draft is proved best; whether another choice of
/// groups could do better, ``SupervisionDraft/optimality`` says by a bound that is itself proved.
///
/// ```swift
/// let draft = try SupervisionMatching.draft(.group, in: .pool, on: state, from: day)
/// for proposal in draft.proposals { print(proposal.supervisor, proposal.members) }
/// ```
public enum SupervisionMatching: Sendable {
  /// Drafts arrangements.
  ///
  /// - Parameters:
  ///   - form: One to one, or groups.
  ///   - line: The service line.
  ///   - state: The pool as it stands.
  ///   - date: The first day of the arrangements.
  ///   - end: The first day on which they no longer hold; `nil` leaves that open. Where a supervisor stops
  ///     before, theirs end then.
  ///   - only: The practitioners to be served; `nil` for all of the line whose norm counts the form and
  ///     who have no arrangement of it.
  /// - Throws: ``RoundError`` where the task was cancelled, or members that are kept apart left no group
  ///   within the policy's limit of branches.
  /// - Complexity: O(p · s) pairs for p practitioners and s supervisors, then the solver's, of groups once
  ///   for each that is tried.
  public static func draft(
    _ form: SupervisionForm, in line: ServiceLine, on state: PoolState, from date: CivilDate,
    until end: CivilDate? = nil, only: Set<PractitionerID>? = nil
  ) throws(RoundError) -> SupervisionDraft {
    let field = SupervisionField(form, line, state, from: date, until: end, only: only)
    return form == .group ? try groups(field) : try oneToOne(field)
  }

  private static func oneToOne(_ field: SupervisionField) throws(RoundError) -> SupervisionDraft {
    let columns = field.supervisors.indices.filter { field.supervisors[$0].places > 0 }
    let solution = try field.solution(
      columns, places: columns.map { field.supervisors[$0].places },
      levels: field.levels
        + [.balance(startingLoads: columns.map { field.supervisors[$0].load })])
    guard let solution else { throw RoundError(limit: field.branchLimit) }
    return SupervisionDraft(field, solution, bound: nil)
  }

  /// Opens groups: all that supervisors offer at first, closed one by one until each that is open has
  /// enough members, and then each without which the draft is no worse.
  private static func groups(_ field: SupervisionField) throws(RoundError) -> SupervisionDraft {
    var open = field.groupsOffered
    let bound = try field.bound(open)
    var found = try field.groups(open)
    while found == nil, let closed = field.leastWanted(of: open) {
      open.remove(at: closed)
      found = try field.groups(open)
    }
    guard var best = found else { throw RoundError(limit: field.branchLimit) }
    for place in best.columns.indices.reversed() {
      var fewer = best.columns
      fewer.remove(at: place)
      guard let other = try field.groups(fewer),
        !other.values.lexicographicallyPrecedes(best.values)
      else { continue }
      best = other
    }
    return SupervisionDraft(field, best, bound: bound)
  }
}

internal import MatchingAlgorithms

/// Who could be supervised by whom, with the proof that nothing better was possible, and why for everybody
/// else.
public struct SupervisionDraft: Sendable {
  /// One arrangement that a coordinator may make.
  public struct Proposal: Hashable, Sendable {
    /// The supervisor.
    public let supervisor: SupervisorID
    /// One to one, or a group.
    public let form: SupervisionForm
    /// The service line.
    public let line: ServiceLine
    /// Who would be supervised, in the order of their identifiers.
    public let members: [PractitionerID]
    /// For how long.
    public let span: DateSpan
    /// How many members it may have.
    public let most: Int

    /// The command that arranges it.
    public var command: ArrangeSupervision {
      ArrangeSupervision(by: supervisor, form, of: members, in: line, span, most: most)
    }
  }

  /// A practitioner for whom nobody was found.
  public struct Unserved: Hashable, Sendable {
    /// The practitioner.
    public let practitioner: PractitionerID
    /// Why, in one or two reasons: nobody supervises, whoever could has no place, or what stands between
    /// them and everybody.
    public let reasons: [Reason]
    /// What stands between them and each supervisor, in the order of the supervisors' identifiers; those
    /// between whom nothing stands are left out.
    public let refusals: [Refused]
  }

  /// What stands between a practitioner and a supervisor.
  public struct Refused: Hashable, Sendable {
    /// The supervisor.
    public let supervisor: SupervisorID
    /// Every reason.
    public let reasons: [Reason]
  }

  /// The arrangements, in the order of supervisors and of their first members.
  public let proposals: [Proposal]
  /// Those for whom nobody was found, in the order of their identifiers.
  public let unserved: [Unserved]
  /// How many are served; how near a lapse they are; how many by a supervisor of another organisation; how
  /// many with a shared language; and one to one, what the spread of load costs.
  public let values: [Int]
  /// Whether nothing better is possible, or a bound that nothing goes beyond.
  ///
  /// Of groups it compares with groups of any size and with nobody kept apart.
  public let optimality: RoundOptimality
  /// The prices that show that nothing better was possible with these places.
  public let proof: RoundProof

  private let bound: SupervisionSolution?
  private let size: ClosedRange<Int>
  private let members: [[Int]]

  init(_ field: SupervisionField, _ solution: SupervisionSolution, bound: SupervisionSolution?) {
    members = solution.members
    size = field.size
    proof = solution.proof
    self.bound = bound
    values = solution.values.map(Int.init)
    let open = bound?.values ?? solution.proof.openBound
    optimality =
      open.map { $0 == solution.values ? .proved : .notProved(bound: $0.map(Int.init)) } ?? .proved
    proposals = Self.proposals(field, solution).sorted {
      ($0.supervisor.text, $0.members.map(\.text).joined(separator: " "))
        < ($1.supervisor.text, $1.members.map(\.text).joined(separator: " "))
    }
    let served = Set(members.joined())
    unserved = field.rows.indices.filter { !served.contains($0) }
      .map { Self.unserved($0, field) }.sorted { $0.practitioner < $1.practitioner }
  }

  /// Checks members, prices and totals anew, with code that the solver does not share; every violation is a
  /// sentence, and an empty list the proof.
  ///
  /// - Complexity: linear in the eligible pairs.
  public func violations() -> [String] {
    proof.violations() + (bound?.proof.violations().map { "The bound: \($0)" } ?? [])
      + members.enumerated().filter { !size.contains($0.element.count) && size.upperBound > 1 }
      .map { "Group \($0.offset) has \($0.element.count) members." }
  }

  /// One proposal for each practitioner one to one, and one for each group.
  private static func proposals(
    _ field: SupervisionField, _ solution: SupervisionSolution
  ) -> [Proposal] {
    zip(solution.columns, solution.members).flatMap { column, rows in
      let supervisor = field.supervisors[column]
      let all = rows.map { field.rows[$0].practitioner.id }.sorted()
      let sets = field.pairing.form == .group ? [all].filter { !$0.isEmpty } : all.map { [$0] }
      return sets.map { members in
        Proposal(
          supervisor: supervisor.supervisor.id, form: field.pairing.form,
          line: field.pairing.line, members: members, span: supervisor.span,
          most: field.size.upperBound)
      }
    }
  }

  private static func unserved(_ row: Int, _ field: SupervisionField) -> Unserved {
    let practitioner = field.rows[row].practitioner.id
    let refusals = zip(field.supervisors, field.refusals[row]).compactMap { column, reasons in
      reasons.isEmpty ? nil : Refused(supervisor: column.supervisor.id, reasons: reasons)
    }.sorted { $0.supervisor < $1.supervisor }
    let reasons: [Reason] =
      if field.supervisors.isEmpty {
        [Reason(.supervisionNobody)]
      } else if refusals.count < field.supervisors.count {
        [Reason(.supervisionNoPlace, ["practitioner": practitioner.text])]
      } else {
        refusals.flatMap(\.reasons).uniqued()
      }
    return Unserved(practitioner: practitioner, reasons: reasons, refusals: refusals)
  }
}

extension ReasonCode {
  /// Whoever could supervise them has no place left, or no group has enough members.
  public static let supervisionNoPlace = ReasonCode("supervision.noPlace")
  /// The pool has no supervisor.
  public static let supervisionNobody = ReasonCode("supervision.nobody")
}

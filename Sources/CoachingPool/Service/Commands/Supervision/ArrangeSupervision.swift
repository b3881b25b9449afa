/// Arranges who supervises whom: one practitioner one to one, or the members of a group.
///
/// The pool coordinator arranges it, and a coordinator who is party to it or above a party leaves it to the
/// deputy (rule A23). Where members join or leave a group, the new arrangement takes the place of the
/// former from its own first day on.
public struct ArrangeSupervision: Command {
  /// The name that commits keep.
  public static let name = "arrangeSupervision"
  /// Who supervises.
  public let supervisor: SupervisorID
  /// One to one, or a group.
  public let form: SupervisionForm
  /// The service line of the members.
  public let line: ServiceLine
  /// Who is supervised.
  public let members: [PractitionerID]
  /// For how long.
  public let span: DateSpan
  /// How many members it may have; `nil` for the policy's most, and for 1 one to one.
  public let most: Int?
  /// The arrangement that ends as this one begins.
  public let former: SupervisionArrangementID?

  /// Arranges supervision.
  public init(
    by supervisor: SupervisorID, _ form: SupervisionForm, of members: [PractitionerID],
    in line: ServiceLine, _ span: DateSpan, most: Int? = nil,
    replacing former: SupervisionArrangementID? = nil
  ) {
    self.supervisor = supervisor
    self.form = form
    self.members = members
    self.line = line
    self.span = span
    self.most = most
    self.former = former
  }

  /// Checks who arranges it, each two of them, and what supervisor and policy have room for.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SupervisionArrangement> {
    var guards = CommandGuards(Self.name)
    let leader = try guards.found(state.supervisors[supervisor], .supervisor, supervisor.text)
    var practitioners: [PractitionerMembership] = []
    for id in members {
      practitioners.append(try guards.found(state.practitioners[id], .practitioner, id.text))
    }
    var replaced: SupervisionArrangement?
    if let former {
      replaced = try guards.found(
        state.supervisionArrangements[former], .supervisionArrangement, former.text)
    }
    let today = state.date(at: context.now)
    guards.requireCoordinator(context.actor)
    guards.require(context.actor.person != nil, Reason(.nameThePerson))
    guards.requireDisinterested(
      context.actor, in: [leader.person] + practitioners.map(\.person), state, on: today)
    let arrangement = SupervisionArrangement(
      id: context.newIdentifier("arrangement", absentFrom: state.supervisionArrangements),
      supervisor: supervisor, form: form, line: line, members: members, span: span,
      most: most ?? (form == .oneToOne ? 1 : state.policy.quality.supervisionGroupMost))
    guards.require(arrangement.faults())
    let pairing = SupervisionPairing(
      state: state, form: form, line: line, date: span.start ?? today)
    guards.requirePairs(pairing, leader, practitioners, in: span, replacing: former)
    guards.requireSize(of: arrangement, in: state.policy.quality)
    var changes: [Change] = []
    if var replaced {
      if replaced.supervisor != supervisor || replaced.form != form {
        guards.require(
          false, Reason(.supervisionFollowsAnother, ["arrangement": replaced.id.text]))
      }
      guards.end(&replaced, on: span.start ?? today)
      changes.append(.put(.supervisionArrangement(replaced)))
    }
    try guards.refuseIfUnmet()
    changes.append(.put(.supervisionArrangement(arrangement)))
    return Decision(arrangement, changes)
  }
}

extension CommandGuards {
  /// Requires that nothing stands between a supervisor and each practitioner, between two members of a
  /// group, and between the supervisor and one more arrangement.
  fileprivate mutating func requirePairs(
    _ pairing: SupervisionPairing, _ leader: Supervisor, _ members: [PractitionerMembership],
    in span: DateSpan, replacing former: SupervisionArrangementID?
  ) {
    let state = pairing.state
    require(Verdict(pairing.reasons(against: leader)))
    if let end = leader.span.end, span.end.map({ $0 > end }) ?? true {
      require(
        false,
        Reason(
          .supervisorStops, ["supervisor": leader.id.text, "end": end.description]))
    }
    let side = SupervisionSide(leader.person, in: state, on: pairing.date)
    let sides = members.map { SupervisionSide($0.person, in: state, on: pairing.date) }
    for (member, memberSide) in zip(members, sides) {
      require(Verdict(pairing.reasons(against: member, in: span, replacing: former)))
      require(Verdict(pairing.reasons(between: (leader, side), and: (member, memberSide))))
    }
    for (place, one) in sides.enumerated() {
      for (otherPlace, other) in sides.enumerated().dropFirst(place + 1) {
        let (first, second) = (members[place].id.text, members[otherPlace].id.text)
        if !one.identities.isDisjoint(with: other.identities) {
          require(false, Reason(.supervisionMemberTwice))
        }
        if !one.conflicts.isDisjoint(with: other.identities) {
          require(
            false,
            Reason(
              .supervisionMembersInConflict, ["first": first, "second": second],
              audience: .coordinator))
        }
        if !one.above.isDisjoint(with: other.identities)
          || !other.above.isDisjoint(with: one.identities)
        {
          require(false, Reason(.supervisionMembersInLine, ["first": first, "second": second]))
        }
      }
    }
    if pairing.placesLeft(of: leader, in: span, replacing: former) < 1 {
      require(
        false,
        Reason(
          .supervisorIsFull,
          [
            "supervisor": leader.id.text, "form": pairing.form.rawValue,
            "most": "\(leader.most(of: pairing.form))",
          ]))
    }
  }

  /// Requires one member one to one, and of a group as many as the policy allows.
  fileprivate mutating func requireSize(
    of arrangement: SupervisionArrangement, in policy: QualityPolicy
  ) {
    let (count, form) = (arrangement.members.count, arrangement.form)
    let least = form == .group ? policy.supervisionGroupLeast : 1
    let most = form == .group ? min(arrangement.most, policy.supervisionGroupMost) : 1
    require(
      least <= count && count <= most,
      Reason(
        .supervisionSize, ["count": "\(count)", "least": "\(least)", "most": "\(most)"]))
  }
}

extension ReasonCode {
  /// The supervisor stops serving before the arrangement ends.
  public static let supervisorStops = ReasonCode("supervision.supervisorStops")
  /// The supervisor has as many arrangements of the form as they take.
  public static let supervisorIsFull = ReasonCode("supervision.full")
  /// There are fewer or more members than the form allows.
  public static let supervisionSize = ReasonCode("supervision.size")
  /// A conflict is declared between two members of a group.
  public static let supervisionMembersInConflict = ReasonCode("supervision.membersInConflict")
  /// One member of a group is above another in a reporting line.
  public static let supervisionMembersInLine = ReasonCode("supervision.membersInLine")
  /// The arrangement that would follow is of another supervisor or form.
  public static let supervisionFollowsAnother = ReasonCode("supervision.followsAnother")
}

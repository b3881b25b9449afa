/// Judges whether a supervisor may take a practitioner on in a form and a line from a day on.
///
/// What two people are to each other is looked up once for each of them.
struct SupervisionPairing: Sendable {
  let state: PoolState
  let form: SupervisionForm
  let line: ServiceLine
  let date: CivilDate

  /// What stands between a supervisor and any practitioner: form, line, service and absence.
  func reasons(against supervisor: Supervisor) -> [Reason] {
    var reasons: [Reason] = []
    if !supervisor.forms.contains(form) || form == .peer {
      reasons.append(
        Reason(
          .supervisionFormNotOffered, ["supervisor": supervisor.id.text, "form": form.rawValue]))
    }
    if !supervisor.lines.contains(line) {
      reasons.append(
        Reason(
          .supervisorNotOfTheLine, ["supervisor": supervisor.id.text, "line": line.rawValue]))
    }
    if !supervisor.span.contains(date) {
      reasons.append(Reason(.supervisorNotInService, ["supervisor": supervisor.id.text]))
    }
    if supervisor.away.contains(where: { $0.contains(date) }) {
      reasons.append(Reason(.supervisorAway, ["supervisor": supervisor.id.text]))
    }
    return reasons
  }

  /// What stands between a practitioner and any supervisor: line, membership, and an arrangement of that
  /// form that stands already.
  func reasons(
    against practitioner: PractitionerMembership, in span: DateSpan,
    replacing former: SupervisionArrangementID? = nil
  ) -> [Reason] {
    var reasons: [Reason] = []
    let id = practitioner.id.text
    if practitioner.line != line {
      reasons.append(
        Reason(.supervisedNotOfTheLine, ["practitioner": id, "line": line.rawValue]))
    }
    if [.applied, .left, .removed].contains(practitioner.status) {
      reasons.append(
        Reason(
          .supervisedNotInThePool,
          ["practitioner": id, "status": practitioner.status.rawValue]))
    }
    for other in state.supervisionArrangements(of: practitioner.id)
    where other.form == form && other.id != former && other.span.overlaps(span) {
      reasons.append(
        Reason(.supervisionArrangedAlready, ["practitioner": id, "arrangement": other.id.text]))
    }
    return reasons
  }

  /// What stands between the two: who they are to each other, and no way in which both meet.
  func reasons(
    between supervisor: (Supervisor, SupervisionSide),
    and practitioner: (PractitionerMembership, SupervisionSide)
  ) -> [Reason] {
    var reasons =
      supervisor.1.ties(with: practitioner.1, practitioner.0.id)
      + supervisor.1.relations(with: practitioner.1, practitioner.0.id)
    if !supervisor.0.modes.contains(where: practitioner.0.modes.contains) {
      reasons.append(Reason(.supervisionNoSharedMode, ["practitioner": practitioner.0.id.text]))
    }
    return reasons
  }

  /// How many more arrangements of the form a supervisor may have in a span: what they take at most, less
  /// the most that stand at once on any of its days.
  func placesLeft(
    of supervisor: Supervisor, in span: DateSpan, replacing former: SupervisionArrangementID? = nil
  ) -> Int {
    let others = state.supervisionArrangements(ledBy: supervisor.id).filter {
      $0.form == form && $0.id != former && $0.span.overlaps(span)
    }
    // The most stand at once on a day on which one of them begins, or on the first.
    let starts =
      others.compactMap(\.span.start).filter(span.contains)
      + [span.start].compactMap { $0 }
    let taken = starts.map { day in others.count { $0.span.contains(day) } }.max() ?? others.count
    return supervisor.most(of: form) - taken
  }
}

extension ReasonCode {
  /// The supervisor does not offer that form.
  public static let supervisionFormNotOffered = ReasonCode("supervision.formNotOffered")
  /// The supervisor takes nobody of that line.
  public static let supervisorNotOfTheLine = ReasonCode("supervision.supervisorNotOfTheLine")
  /// The supervisor does not serve on that day.
  public static let supervisorNotInService = ReasonCode("supervision.notInService")
  /// The supervisor is away and takes nobody on.
  public static let supervisorAway = ReasonCode("supervision.away")
  /// The practitioner's membership is of the other line.
  public static let supervisedNotOfTheLine = ReasonCode("supervision.practitionerNotOfTheLine")
  /// The practitioner is not in the pool.
  public static let supervisedNotInThePool = ReasonCode("supervision.practitionerNotInThePool")
  /// An arrangement of the form stands for the practitioner in those days.
  public static let supervisionArrangedAlready = ReasonCode("supervision.arrangedAlready")
  /// The two share no way of meeting.
  public static let supervisionNoSharedMode = ReasonCode("supervision.noSharedMode")
}

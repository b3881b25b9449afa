// What the commands about CPD ask: who keeps the log, and whether an entry can be.
extension CommandGuards {
  /// Requires the practitioner themselves, or a coordinator with a name and no part in it (rule A23).
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads anything of the log.
  mutating func keeperOfCPD(
    of practitioner: PractitionerID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> PractitionerMembership {
    requireRole(context.actor, among: [.practitioner, .poolCoordinator])
    try refuseIfUnmet()
    let member = try found(state.practitioners[practitioner], .practitioner, practitioner.text)
    if context.actor.role == .practitioner {
      requireOwner(of: member, context.actor, in: state)
    } else {
      require(context.actor.person != nil, Reason(.nameThePerson))
      requireDisinterested(
        context.actor, in: [member.person], state, on: state.date(at: context.now))
    }
    try refuseIfUnmet()
    return member
  }

  /// Requires that whoever acts is the person of a membership, under any of their records.
  mutating func requireOwner(
    of member: PractitionerMembership, _ actor: Actor, in state: PoolState
  ) {
    require(
      actor.person.map { state.isSame(member.person, $0) } == true,
      Reason(.notThePersonConcerned, ["person": "the practitioner whose log it is"]))
  }

  /// Requires that an entry can be: of a day that came, of its membership, within 24 hours a day, not there
  /// already, and with a title that names nobody whom the practitioner works with.
  ///
  /// - Parameter joined: The day on which the person's first membership began, where it is recorded.
  mutating func requireFit(
    _ entry: CPDEntry, of member: PractitionerMembership, in state: PoolState,
    on today: CivilDate, joined: CivilDate?
  ) {
    require(entry.faults(in: state.policy))
    require(
      entry.date <= today, Reason(.dateInTheFuture, ["date": "\(entry.date)", "today": "\(today)"]))
    if let joined {
      require(
        entry.date >= joined,
        Reason(.cpdBeforeMembership, ["date": "\(entry.date)", "joined": "\(joined)"]))
    }
    let others = state.countedCPD(of: member.person).filter {
      $0.date == entry.date && $0.id != entry.corrects
    }
    if (1...CivilDate.mostMinutes).contains(entry.minutes) {
      let sum = others.reduce(entry.minutes) { $0 + $1.minutes }
      require(
        sum <= CivilDate.mostMinutes,
        Reason(.cpdBeyondADay, ["date": "\(entry.date)", "sum": "\(sum)"]))
    }
    let same = others.first {
      $0.minutes == entry.minutes && $0.category == entry.category && $0.title == entry.title
        && $0.event == entry.event
    }
    require(same == nil, Reason(.cpdRecordedBefore, ["entry": same?.id.text ?? "none"]))
    require(
      !state.namesAParticipant(entry.title, of: member.person), Reason(.cpdTitleNamesSomebody))
  }

  /// Requires an entry that somebody entered and that still counts.
  mutating func requireCorrectable(_ entry: CPDEntry, in state: PoolState) {
    require(
      entry.event == nil, Reason(.cpdCreditOfAnEvent, ["event": entry.event?.text ?? "none"]))
    require(entry.withdrawn == nil, Reason(.cpdWithdrawnBefore))
    let later = state.cpdEntries(of: entry.practitioner).first { $0.corrects == entry.id }
    require(later == nil, Reason(.cpdCorrectedBefore, ["entry": later?.id.text ?? "none"]))
  }
}

extension PractitionerMembership {
  /// Whether the pool counts the practitioner among its own: accepted, and neither gone nor removed.
  var isOfThePool: Bool { [.approved, .live, .paused].contains(status) }
}

extension PoolState {
  /// Whether a title holds the whole name of somebody whom a practitioner coaches or mentors, or did.
  func namesAParticipant(_ title: Confidential<String>?, of person: PersonID) -> Bool {
    guard let words = title?.reveal().lowercased() else { return false }
    return practitionerIDs(of: person).flatMap { engagements(of: $0) }
      .flatMap(\.participants).uniqued().flatMap { identities(of: $0) }
      .compactMap { people[$0]?.name.lowercased() }
      .contains { !$0.isEmpty && Self.holds(words, $0) }
  }

  private static func holds(_ text: String, _ name: String) -> Bool {
    func words(_ text: String) -> [Substring] {
      text.split { !$0.isLetter && !$0.isNumber }
    }
    let (all, wanted) = (words(text), words(name))
    guard !wanted.isEmpty, all.count >= wanted.count else { return false }
    return (0...(all.count - wanted.count)).contains {
      Array(all[$0..<($0 + wanted.count)]) == wanted
    }
  }
}

extension ReasonCode {
  /// An entry is of a day before the membership.
  public static let cpdBeforeMembership = ReasonCode("cpd.beforeMembership")
  /// The entries of a day come to more than 24 hours.
  public static let cpdBeyondADay = ReasonCode("cpd.beyondADay")
  /// The same entry is there already.
  public static let cpdRecordedBefore = ReasonCode("cpd.recordedBefore")
  /// A title holds the name of somebody whom the practitioner works with.
  public static let cpdTitleNamesSomebody = ReasonCode("cpd.titleNamesSomebody")
  /// An entry is the credit of an event, and goes by its attendance.
  public static let cpdCreditOfAnEvent = ReasonCode("cpd.creditOfAnEvent")
  /// An entry was withdrawn.
  public static let cpdWithdrawnBefore = ReasonCode("cpd.withdrawnBefore")
  /// An entry was corrected, so that the correction is corrected instead.
  public static let cpdCorrectedBefore = ReasonCode("cpd.correctedBefore")
  /// Whoever logs CPD is not, or no longer, a practitioner of the pool.
  public static let cpdNoMember = ReasonCode("cpd.noMember")
}

/// Says whether somebody is independent enough to handle a complaint, with every reason why not.
///
/// A handler is not the practitioner, not the complainant and not party to the engagement; stands neither
/// above nor below the practitioner or the complainant in a reporting line; does not supervise the
/// practitioner and did not in the last 12 months; has no declared conflict with either; and, where it is
/// looked at again, did not decide before. Who supervises whom is what the pool keeps: arrangements in force
/// and the log. Every reason is for the coordinator alone. Source: rule A16.
public struct HandlerIndependence: Sendable {
  private let state: PoolState
  private let complaint: Complaint
  private let date: CivilDate

  /// Asks about a complaint.
  ///
  /// - Parameters:
  ///   - complaint: The complaint.
  ///   - state: The pool.
  ///   - date: The day from which reporting lines count, and on which supervision is looked at.
  public init(for complaint: Complaint, in state: PoolState, on date: CivilDate) {
    self.state = state
    self.complaint = complaint
    self.date = date
  }

  /// Judges one person.
  /// - Complexity: O(l + n log n) in the reporting lines of the handler, the practitioner and the
  ///   complainant, and in the practitioner's supervision.
  public func verdict(on handler: PersonID) -> Verdict {
    var reasons: [Reason] = []
    func refuse(_ condition: Bool, _ reason: Reason) { if condition { reasons.append(reason) } }
    let practitioner = state.practitioners[complaint.about]?.person
    let engagement = complaint.engagement.flatMap { state.engagements[$0] }
    let others = engagement?.parties(in: state).filter { party in
      ![practitioner, complaint.complainant].contains {
        $0.map { state.isSame($0, party) } ?? false
      }
    }
    refuse(
      practitioner.map { state.isSame(handler, $0) } ?? false,
      Reason(.handlerIsThePractitioner, audience: .coordinator))
    refuse(
      state.isSame(handler, complaint.complainant),
      Reason(.handlerIsTheComplainant, audience: .coordinator))
    refuse(
      state.isParty(handler, among: others ?? []),
      Reason(.handlerIsPartyToTheEngagement, audience: .coordinator))
    let conflicts = state.declaredConflicts(of: handler)
    for (side, person) in [("practitioner", practitioner), ("complainant", complaint.complainant)] {
      guard let person, !state.isSame(handler, person) else { continue }
      refuse(
        state.isAbove(handler, of: [person], from: date),
        Reason(.handlerIsAbove, ["side": side], audience: .coordinator))
      refuse(
        state.identities(of: person).contains { state.isAbove($0, of: [handler], from: date) },
        Reason(.handlerIsBelow, ["side": side], audience: .coordinator))
      refuse(
        state.identities(of: person).contains(where: conflicts.contains),
        Reason(.handlerHasAConflict, ["side": side], audience: .coordinator))
    }
    refuse(
      state.isParty(
        handler, among: practitioner.map { state.supervisorPersons(of: $0, on: date) } ?? []),
      Reason(.handlerSupervises, audience: .coordinator))
    refuse(
      complaint.reviewAsked != nil
        && state.isParty(handler, among: complaint.decisions.prefix(1).map(\.handler)),
      Reason(.handlerDecidedBefore, audience: .coordinator))
    return Verdict(reasons)
  }
}

extension ReasonCode {
  /// The handler is whom the complaint is about.
  public static let handlerIsThePractitioner = ReasonCode("complaint.handlerIsThePractitioner")
  /// The handler is who complains.
  public static let handlerIsTheComplainant = ReasonCode("complaint.handlerIsTheComplainant")
  /// The handler takes part in the engagement or sponsors it.
  public static let handlerIsPartyToTheEngagement = ReasonCode(
    "complaint.handlerIsPartyToTheEngagement")
  /// The handler is above one side in a reporting line.
  public static let handlerIsAbove = ReasonCode("complaint.handlerIsAbove")
  /// The handler is below one side in a reporting line.
  public static let handlerIsBelow = ReasonCode("complaint.handlerIsBelow")
  /// A conflict is declared between the handler and one side.
  public static let handlerHasAConflict = ReasonCode("complaint.handlerHasAConflict")
  /// The handler supervises the practitioner, or did in the last 12 months.
  public static let handlerSupervises = ReasonCode("complaint.handlerSupervises")
  /// The handler decided the first time.
  public static let handlerDecidedBefore = ReasonCode("complaint.handlerDecidedBefore")
}

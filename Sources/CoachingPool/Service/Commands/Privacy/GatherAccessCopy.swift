/// Gathers everything that the pool keeps about somebody, for their request for access.
///
/// The data-protection officer gives it, under a logged request of that person, and has no part in what is
/// gathered or left to decide (rule A23). Like every look of theirs it leaves an entry in the audit trail of each
/// engagement that concerns the person; a denied one leaves one, since a refusal would store nothing (rule R36).
/// Of somebody whom no engagement concerns there is no trail, and nothing is kept.
///
/// ```swift
/// guard let request = LoggedRequest("DP-7", .subjectAccess(amara)) else { return }
/// let reading = try await service.perform(GatherAccessCopy(under: request), as: dora)
/// if let gathered = reading.view { review(gathered.copy, gathered.check) }
/// ```
///
/// ``AccessRequestClock`` tells when the answer is due. Source: UK GDPR, article 15; rules A25, R36 and R37.
public struct GatherAccessCopy: Command {
  /// The name that commits keep.
  public static let name = "gatherAccessCopy"
  /// It looks, and leaves a trace.
  public static let isLook = true
  /// The request, as the host logged it.
  public let request: LoggedRequest
  /// The pseudonyms under which the person acted, which the host's key tells.
  public let pseudonyms: [ActorID]

  /// Gathers what is kept about the person of a logged request.
  ///
  /// - Parameters:
  ///   - request: The request, as the host logged it; any but one for access is denied.
  ///   - pseudonyms: The pseudonyms under which the person acted, which the host's key tells; without them
  ///     what they did is in the copy of an engagement in which nobody else takes part, and not elsewhere.
  public init(under request: LoggedRequest, pseudonyms: [ActorID] = []) {
    self.request = request
    self.pseudonyms = pseudonyms
  }

  /// Checks who asks, and gathers.
  /// - Complexity: O(n log n) in the records of the pool, and linear in its bytes.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) -> Decision<Reading<GatheredAccess>> {
    guard case .subjectAccess(let person) = request.kind else {
      return Decision(.denied([Reason(.noLoggedRequest)]), [])
    }
    let pass = AccessPass(
      person, under: request, pseudonyms: pseudonyms, in: state, context)
    var guards = CommandGuards(Self.name)
    guards.requireDataProtectionOfficer(context)
    if guards.unmet.isEmpty {
      // Whom the pool does not know has asked for nothing that it keeps.
      guards.require(state.people[person] != nil, Reason(.nothingToRead))
      guards.require(context.actor.person != nil, Reason(.nameThePerson))
      guards.requireDisinterested(
        context.actor, in: pass.parties, state, on: state.date(at: context.now))
    }
    var pen = AuditPen(state, context)
    if guards.unmet.isEmpty {
      do throws(WireError) {
        return Decision(
          .view(try pass.gathered()),
          pass.concerning.map { pen.entry(.copyForSubject, of: $0, because: request.number) })
      } catch {
        guards.require(false, Reason(.accessUnreadable, ["what": "\(error.code)"]))
      }
    }
    return Decision(
      .denied(guards.unmet),
      pen.deniedRead(pass.concerning, because: "engagementExists"))
  }
}

extension ReasonCode {
  /// A record holds what no stored form takes, so that no copy of it can be made.
  public static let accessUnreadable = ReasonCode("access.unreadable")
}

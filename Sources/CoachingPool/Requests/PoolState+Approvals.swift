extension PoolState {
  /// The requests that wait for an organisation's approval and have passed to the pool coordinator, those
  /// that wait longest first.
  ///
  /// A request passes on at the end of the tenth working day after it was submitted, by the default policy,
  /// so that nobody waits because a coordinator is away. An elected member's is the pool coordinator's from
  /// the first day (rule A10). Passing on takes nothing from the organisation: whoever is first decides.
  /// Source: rule A23.
  ///
  /// A coordinator who is party to a request, or above a party in a reporting line, sees nothing of it.
  ///
  /// - Parameters:
  ///   - moment: The moment of asking.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  /// - Complexity: O(n log n) in the requests that wait, times the policy's holidays for those that wait.
  public func approvalsPassedOn(
    at moment: Instant, for coordinator: PersonID?
  ) -> [Request] {
    let today = date(at: moment)
    var waiting: [Request] = []
    waitingRequests.visit { entry in
      if entry.value == .awaitingApproval, let request = requests[entry.key] {
        waiting.append(request)
      }
    }
    return waiting.filter { request in
      (approvalDeadline(of: request).map { moment >= $0 } ?? true
        || affiliations(of: request.individual, on: today)
          .contains { $0.organisation == request.organisation && $0.isElected })
        && coordinator.map {
          !isConcerned($0, in: request.participants, from: today)
        } ?? true
    }.sorted { Self.waits($0, before: $1) }
  }

  /// The first moment at which a request that waits for approval is the pool coordinator's; `nil` where it
  /// is not known since when it waits.
  ///
  /// Working days are Monday to Friday but for the policy's holidays. Source: rule A23.
  /// - Complexity: O(d + h) for d days of waiting and h holidays of the policy.
  public func approvalDeadline(of request: Request) -> Instant? {
    guard let submitted = request.submitted else { return nil }
    let days = policy.requests.approvalWorkingDays
    return zone.startOfDay(workingDays(days, after: zone.date(at: submitted)) ?? .last)
  }

  private static func waits(_ left: Request, before right: Request) -> Bool {
    let longAgo = Instant(secondsSince1970: .min)
    return (left.submitted ?? longAgo, left.id) < (right.submitted ?? longAgo, right.id)
  }
}

extension PoolState {
  /// Tells whether a request goes first for a practitioner, since it follows an engagement that ended for
  /// want of one.
  ///
  /// Wherever a wait decides, it counts as long as any wait can: it stands at the head of the waiting
  /// list, has the most weight in a round, and misses no round without a coordinator's decision. That the
  /// practitioner left the pool puts the individual first on the word of anybody but themselves, or where
  /// the pool knows of it. Source: rule A19; how it goes first, by design.
  public func goesFirst(_ request: Request) -> Bool {
    guard let predecessor = request.predecessor,
      let ended = engagements.entry(of: predecessor)?.value, let closure = ended.closure
    else { return false }
    switch closure.code {
    case .practitionerUnavailable: return true
    case .practitionerLeft:
      let practitioner = practitioners.entry(of: ended.practitioner)?.value
      return closure.by != .individual
        || practitioner.map { [.left, .removed].contains($0.status) } ?? true
    default: return false
    }
  }

  /// The days for which a request counts as having waited on a date; more than any policy counts where it
  /// goes first, and 0 where nothing was submitted yet.
  package func daysWaited(by request: Request, on date: CivilDate) -> Int {
    if goesFirst(request) { return .max }
    guard let submitted = request.submitted else { return 0 }
    return max(0, date.days(since: zone.date(at: submitted)))
  }
}

extension PoolState {
  /// Tells whether a request goes first for a practitioner, since it follows an engagement that ended for
  /// want of one.
  ///
  /// Wherever a wait decides, it counts as long as any wait can: it stands at the head of the waiting
  /// list and has the most weight in a round. That the practitioner left the pool puts the individual
  /// first on the word of anybody but themselves, or where the pool knows of it. Another practitioner with
  /// whom work never began costs nobody their place, and work that did begin since ends it. Source: rule
  /// A19; how it goes first, by design.
  /// - Complexity: O(k) for k engagements that followed each other, and O(n log n) in those of the
  ///   individual where one ended for want of a practitioner.
  public func goesFirst(_ request: Request) -> Bool {
    var seen: Set<EngagementID> = []
    var next = request.predecessor
    while let id = next, seen.insert(id).inserted, let ended = engagements.entry(of: id)?.value {
      if let loss = loss(of: ended) {
        return !engagements(with: request.individual).contains { other in
          other.activated.map { $0 > loss } ?? false
        }
      }
      guard ended.activated == nil else { return false }
      next = ended.predecessor
    }
    return false
  }

  /// When an engagement ended for want of its practitioner; `nil` where it did not.
  private func loss(of ended: Engagement) -> Instant? {
    guard let closure = ended.closure else { return nil }
    switch closure.code {
    case .practitionerUnavailable: return closure.at
    case .practitionerLeft:
      let practitioner = practitioners.entry(of: ended.practitioner)?.value
      let hasLeft = practitioner.map { [.left, .removed].contains($0.status) } ?? true
      return hasLeft || closure.by != .individual ? closure.at : nil
    default: return nil
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

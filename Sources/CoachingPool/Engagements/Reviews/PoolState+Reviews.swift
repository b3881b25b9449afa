extension PoolState {
  /// Whether a final review of an engagement was held, or somebody said under the agreement in force that
  /// it is not applicable, since more sessions were last agreed on; `nil` while that is open.
  ///
  /// Source: workflow section 8.3, E13.
  func finalReview(of engagement: EngagementID) -> EngagementFacts.FinalReview? {
    let reviews = reviews[engagement] ?? Reviews(of: engagement)
    let isHeld = meetings(of: engagement).contains {
      $0.kind == .finalReview && $0.state == .held
        && ($0.held.map { reviews.isOfThisEnd($0.end) } ?? false)
    }
    let waiver = reviews.waiver(under: engagements.entry(of: engagement)?.value.agreementVersion)
    return isHeld ? .held : waiver == nil ? nil : .notApplicable
  }

  /// Whether what is open was handed over since more sessions were last agreed on, and no action was left
  /// open after it.
  func isHandedOver(_ engagement: EngagementID) -> Bool {
    reviews.entry(of: engagement)?.value.handOver != nil && openActions(of: engagement).isEmpty
  }

  /// The actions of an engagement of which nothing is known yet, the earliest agreed first.
  /// - Complexity: O(k log k) in the engagement's actions.
  public func openActions(of engagement: EngagementID) -> [SessionAction] {
    actions(of: engagement).filter { $0.followUp == .open }
  }
}

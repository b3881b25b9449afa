public import CoachingPool

/// What came of screening a sample's askers.
public struct SampleScreening: Sendable {
  /// The requests of those who were cleared, open and submitted, in the order in which they came.
  public let requests: [Request]
  /// How many were pointed to other support first; who, is kept nowhere.
  public let signposted: Int
  /// Those whose organisation's membership or criteria stood in the way, with the reasons.
  public let notEntitled: [(request: RequestID, reasons: [Reason])]
  /// How many of the cleared chose another kind than was recommended; the choice is theirs.
  public let choseOtherwise: Int
}

extension SamplePool {
  /// Screens everybody who asks, each on the day on which they acknowledged the terms.
  ///
  /// Requests of an organisation that approves each are open too: its coordinator has approved them.
  /// - Complexity: O(n log n).
  public func screened() -> SampleScreening {
    let state = PoolState(records)
    var requests: [Request] = []
    requests.reserveCapacity(askers.count)
    var signposted = 0
    var notEntitled: [(request: RequestID, reasons: [Reason])] = []
    var choseOtherwise = 0
    for asker in askers {
      let moment = asker.request.termsAcknowledged ?? now
      let outcome = Screening.assess(
        RequestDraft(asker.request), answers: asker.answers, in: state,
        on: pool.timeZone.date(at: moment))
      switch outcome {
      case .cleared(_, let advice):
        var request = asker.request
        request.state = .open
        request.submitted = moment.adding(seconds: 600)
        requests.append(request)
        if advice.contains(where: { $0.code != .lightTouchSuggested }) { choseOtherwise += 1 }
      case .signposted: signposted += 1
      case .notEntitled(let reasons), .incomplete(let reasons):
        notEntitled.append((asker.request.id, reasons))
      }
    }
    return SampleScreening(
      requests: requests, signposted: signposted, notEntitled: notEntitled,
      choseOtherwise: choseOtherwise)
  }
}

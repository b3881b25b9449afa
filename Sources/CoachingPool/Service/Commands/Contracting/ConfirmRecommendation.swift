/// Makes a sponsor's recommendation the individual's own request, and submits it.
///
/// Nothing happens without the individual, who may change everything about it but where it came from;
/// ``WithdrawRequest`` drops it. Source: workflow section 8.1; S3-90; rules A03 and A22.
public struct ConfirmRecommendation: Command {
  /// The name that commits keep.
  public static let name = "confirmRecommendation"
  /// The request as the individual wants it, by the recommendation's identifier.
  public let request: Request
  /// The clearance of the individual.
  public let clearance: ScreeningClearance

  /// Confirms a recommendation.
  public init(_ request: Request, with clearance: ScreeningClearance) {
    self.request = request
    self.clearance = clearance
  }

  /// Checks that the recommendation is open, and everything that ``SubmitRequest`` checks.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Request> {
    let guards = CommandGuards(Self.name)
    let stored = try guards.found(state.requests[request.id], .request, request.id.text)
    let closed = stored.isOpenRecommendation ? [] : [Reason(.recommendationNotOpen)]
    var confirmed = request
    confirmed.referral = .sponsorRecommendation
    let submission = SubmitRequest(confirmed, with: clearance)
    let decision: Decision<Request>
    do throws(Refusal) {
      decision = try submission.decision(on: state, in: context)
    } catch { throw Refusal(Self.name, closed + error.reasons) }
    if !closed.isEmpty { throw Refusal(Self.name, closed) }
    return decision
  }
}

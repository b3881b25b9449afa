/// Counts that somebody was pointed to other support, and keeps nothing else.
///
/// The command has no field for a person, an organisation or a reason. Its commit names no actor and
/// bears the first moment of the quarter, and the service's log hears nothing of it (A03). What its place
/// among other commits may still tell is in decision 0003.
public struct TallySignposting: Command {
  /// The name that commits keep.
  public static let name = "tallySignposting"
  /// Commits name nobody.
  public static let isAnonymous = true

  /// Counts one.
  public init() {}

  /// Raises the quarter's tally by one.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SignpostingTally> {
    let quarter = Quarter(of: state.date(at: context.now))
    let (count, overflow) = (state.signpostings[quarter]?.count ?? 0).addingReportingOverflow(1)
    guard !overflow, let tally = SignpostingTally(quarter: quarter, count: count) else {
      throw Refusal(
        Self.name, [Reason(.outOfRange, ["value": "the tally", "least": "0", "most": "2^63-1"])])
    }
    return Decision(tally, [.put(.signpostingTally(tally))])
  }
}

internal import CoachingPool

/// Holds what the readers of one import share.
final class ImportContext {
  let state: PoolState
  let policy: PoolPolicy
  let sink: FaultSink
  let roster: Roster
  let help: ReferenceHelp

  init(_ state: PoolState, _ sink: FaultSink) {
    self.state = state
    policy = state.policy
    self.sink = sink
    roster = Roster(state)
    help = ReferenceHelp(state)
  }
}

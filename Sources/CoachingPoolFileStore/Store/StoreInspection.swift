public import CoachingPool

/// Tells everything that is wrong with a store, line by line and record by record.
public struct StoreInspection: Sendable {
  /// What is wrong with lines of the journal, in their order, a thousand at most.
  public let damage: [JournalDamage]
  /// How many more are wrong than ``damage`` lists.
  public let unlistedDamage: Int
  /// What a crash may have left of a commit at the end, or somebody is just writing; `nil` where there is
  /// nothing, and where other lines are damaged, among which it then stands.
  public let torn: JournalDamage?
  /// What is wrong with records: by the policy in force, and what they refer to that is not there.
  public let faults: [Fault]
  /// Commits that are sound.
  public let commits: Int
  /// The pool of all that is sound.
  public let state: PoolState

  /// Whether nothing is wrong; a torn end is no fault.
  public var isSound: Bool { damage.isEmpty && faults.isEmpty }
}

extension StoreInspection {
  init(
    damage: [JournalDamage], unlisted: Int, torn: JournalDamage?, commits: Int, _ state: PoolState
  ) {
    self.damage = damage
    unlistedDamage = unlisted
    self.torn = torn
    self.commits = commits
    self.state = state
    faults = state.records.sorted { $0.key < $1.key }.flatMap { record in
      record.faults(in: state.policy) + state.referenceFaults(of: record)
    }
  }
}

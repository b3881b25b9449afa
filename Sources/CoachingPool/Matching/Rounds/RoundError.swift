internal import MatchingAlgorithms

/// Says why a round could not be decided.
public struct RoundError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the task was cancelled; nothing is then wrong with the pool.
  public let isCancellation: Bool
  /// Every fault of the policy or of the constraints, where that is the cause.
  public let faults: [Fault]
  /// What happened, as a full sentence.
  public let description: String

  init(_ error: ValidationError) { self.init(error.faults) }

  init(_ faults: [Fault]) {
    isCancellation = false
    self.faults = faults
    description = faults.map(\.description).joined(separator: "\n")
  }

  /// No round was found within the limit of branches.
  init(limit: Int) {
    isCancellation = false
    faults = []
    description =
      "No round that keeps apart what has to be kept apart was found within \(limit) branches; pin fewer pairs, ask for lower minimums, or raise matching.branchLimit."
  }

  init(_ error: MatchingError, in field: MatchField, _ constraints: RoundConstraints) {
    isCancellation = error.isCancellation
    let names = RoundNames(field, constraints)
    var faults: [Fault] = []
    for fault in error.faults {
      if let shortage = fault.shortage {
        faults += names.faults(of: shortage)
      } else if fault.quotas.count == 2 {
        faults.append(names.crossing(fault.quotas))
      }
    }
    self.faults = faults
    description =
      faults.isEmpty ? error.description : faults.map(\.description).joined(separator: "\n")
  }
}

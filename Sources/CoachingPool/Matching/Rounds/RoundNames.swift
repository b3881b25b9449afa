internal import MatchingAlgorithms

/// Puts what a solver says of rows and columns into the words of the pool.
struct RoundNames {
  private let field: MatchField
  private let constraints: RoundConstraints

  init(_ field: MatchField, _ constraints: RoundConstraints) {
    self.field = field
    self.constraints = constraints
  }

  /// One fault for each requirement of a shortage, with what stands against it.
  func faults(of shortage: RequirementShortage) -> [Fault] {
    let limits = shortage.limits.map { words($0) }.joined(separator: ", ")
    return shortage.asking.map { part in
      Fault(
        record(part.bound), "constraints",
        Reason(
          .roundCannotBeMet,
          [
            "what": words(part), "asked": "\(shortage.asked)",
            "available": "\(shortage.available)", "limits": limits.isEmpty ? "nothing" : limits,
          ], audience: .coordinator))
    }
  }

  /// Two quotas of one side that overlap and are not nested.
  func crossing(_ quotas: [Int]) -> Fault {
    let names = quotas.map { constraints.quotas[$0].organisation.text }
    return Fault(
      RecordKey(.organisation, names[0]), "quotas",
      Reason(.quotasCross, ["first": names[0], "second": names[1]]))
  }

  private func record(_ bound: RequirementShortage.Bound) -> RecordKey {
    switch bound {
    case .minimum(let column), .capacity(let column): key(column: column)
    case .forced(let row, _), .demand(let row), .pair(let row, _):
      RecordKey(.request, field.seekers[row].request.id.text)
    case .atLeast(let quota), .atMost(let quota):
      RecordKey(.organisation, constraints.quotas[quota].organisation.text)
    }
  }

  private func key(column: Int) -> RecordKey {
    RecordKey(.practitioner, field.candidates[column].practitioner.id.text)
  }

  private func words(_ part: RequirementShortage.Part) -> String {
    let who = record(part.bound).description
    return switch part.bound {
    case .minimum: "at least \(part.units) for \(who)"
    case .atLeast: "at least \(part.units) for \(who)"
    case .forced(_, let column): "the pinned pair of \(who) and \(key(column: column))"
    case .demand: "\(part.units) for \(who)"
    case .capacity: "\(part.units) places of \(who)"
    case .atMost: "at most \(part.units) for \(who)"
    case .pair(_, let column): "the one pair of \(who) and \(key(column: column))"
    }
  }
}

extension ReasonCode {
  /// The minimums, quotas and pinned pairs of a round cannot be met together.
  public static let roundCannotBeMet = ReasonCode("round.cannotBeMet")
  /// Two quotas of one side overlap and neither holds the other.
  public static let quotasCross = ReasonCode("round.quotasCross")
}

/// Groups the practitioners whom one rule cannot tell apart, so that it is asked once for each group.
struct CandidateClasses: Sendable {
  /// The group of each column.
  let classOfColumn: [Int32]
  /// One column of each group.
  let representatives: [Int32]

  init(_ candidates: [Candidate], by trait: (Candidate) -> RuleKey?) {
    var known: [RuleKey: Int32] = [:]
    var classes: [Int32] = []
    var representatives: [Int32] = []
    classes.reserveCapacity(candidates.count)
    for (column, candidate) in candidates.enumerated() {
      let next = Int32(representatives.count)
      let own = trait(candidate).map { key in
        if let found = known[key] { return found }
        known[key] = next
        return next
      }
      classes.append(own ?? next)
      if (own ?? next) == next { representatives.append(Int32(column)) }
    }
    classOfColumn = classes
    self.representatives = representatives
  }

  /// Whether asking for each group saves something over asking for each column.
  var isWorthwhile: Bool { representatives.count * 2 < classOfColumn.count }
}

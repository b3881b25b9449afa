/// One requirement over all columns: its verdicts, as bits, by what it says they depend on.
struct CompiledRequirement: Sendable {
  let rule: any Requirement
  let classes: CandidateClasses
  var keys = RuleKeys()
  /// With whom seekers of a key get answers of their own, where there are such.
  private var asking: [Int32: @Sendable (Candidate) -> Bool] = [:]
  private var cache: ColumnCache<UInt64>

  init(
    _ rule: any Requirement, _ candidates: [Candidate], _ context: MatchContext, limit: Int
  ) {
    self.rule = rule
    classes = CandidateClasses(candidates) { rule.trait(of: $0, in: context) }
    cache = ColumnCache(limit: limit)
  }

  /// Forgets the columns and keeps the keys.
  mutating func empty() { cache = cache.emptied() }

  /// The number of a key, wanted once more.
  mutating func number(
    of key: RuleKey, asking predicate: (@Sendable (Candidate) -> Bool)?
  ) -> Int32 {
    let number = keys.number(of: key)
    if let predicate, asking[number] == nil { asking[number] = predicate }
    return number
  }

  /// With whom seekers of a key get answers of their own; `nil` where with nobody.
  func asked(_ key: Int32) -> (@Sendable (Candidate) -> Bool)? { asking[key] }

  /// The columns that may meet the requirement for seekers of a key, of whom this is one, and after
  /// them, in as many words, those that have to be asked about, where there are any.
  mutating func bits(
    _ key: Int32, _ seeker: Seeker, _ candidates: [Candidate], _ context: MatchContext
  ) -> [UInt64] {
    cache.column(key) { [rule, classes, asked = asking[key]] in
      // 0 not met, 1 met, 2 to be asked about.
      let answers = classes.representatives.map { column in
        let candidate = candidates[Int(column)]
        if asked?(candidate) == true { return 2 }
        return rule.verdict(on: candidate, for: seeker, in: context).isMet ? 1 : 0
      }
      let half = (candidates.count + 63) / 64
      let isAsked = answers.contains(2)
      var words = [UInt64](repeating: 0, count: isAsked ? 2 * half : half)
      for (column, group) in classes.classOfColumn.enumerated() {
        let answer = answers[Int(group)]
        let bit: UInt64 = 1 << UInt64(column & 63)
        if answer > 0 { words[column >> 6] |= bit }
        if answer == 2 { words[half + (column >> 6)] |= bit }
      }
      return words
    }
  }
}

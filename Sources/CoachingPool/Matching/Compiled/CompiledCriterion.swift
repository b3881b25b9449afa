/// One criterion over all columns: its scores, as small numbers, by what it says they depend on.
struct CompiledCriterion: Sendable {
  let rule: any Criterion
  let weight: Int
  let classes: CandidateClasses
  var keys = RuleKeys()
  private var cache: ColumnCache<UInt16>

  init(
    _ rule: any Criterion, weight: Int, _ candidates: [Candidate], _ context: MatchContext,
    limit: Int
  ) {
    self.rule = rule
    self.weight = weight
    classes = CandidateClasses(candidates) { rule.trait(of: $0, in: context) }
    cache = ColumnCache(limit: limit)
  }

  /// Forgets the columns and keeps the keys.
  mutating func empty() { cache = cache.emptied() }

  /// The scores for seekers of a key, of whom this is one.
  mutating func scores(
    _ key: Int32, _ seeker: Seeker, _ candidates: [Candidate], _ context: MatchContext
  ) -> [UInt16] {
    cache.column(key) { [rule, classes] in
      let scores = classes.representatives.map {
        UInt16(clamping: rule.clampedScore(of: candidates[Int($0)], for: seeker, in: context))
      }
      return classes.classOfColumn.map { scores[Int($0)] }
    }
  }
}

extension Criterion {
  /// The score within the bounds that it may have.
  func clampedScore(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    min(max(score(of: candidate, for: seeker, in: context), 0), 1000)
  }
}

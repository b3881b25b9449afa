/// Reads rows of the compiled rules: the eligible columns of a seeker, and what each is worth.
///
/// Rows that share criteria, read one after another, share the sums of their points so far.
final class RowReader {
  private(set) var rules: CompiledRules
  /// The eligible columns of the row read last, ascending.
  private(set) var columns: [Int32] = []
  /// The points of each of those.
  private(set) var points: [Int64] = []
  /// The scores of the marking criteria, each aligned with the columns, or empty where all are 0.
  private(set) var marks: [[Int64]]

  /// The bits of the eligible columns.
  private(set) var words: [UInt64]
  /// All columns.
  private let everybody: [UInt64]
  /// Sums of points over all columns: after no criterion, after the first, and so on.
  private var sums: [[Int32]]
  private var sumKeys: [Int32]
  private var validSums = 0
  /// Whether all points fit the narrow sums.
  private let isNarrow: Bool

  init(_ rules: CompiledRules) {
    self.rules = rules
    let count = rules.candidates.count
    everybody = (0..<(count + 63) / 64).map { word in
      count - (word << 6) >= 64 ? .max : (1 << UInt64(count & 63)) - 1
    }
    words = everybody
    let weighed = rules.weighedCount
    sums = [[Int32](repeating: 0, count: rules.candidates.count)]
    sumKeys = [Int32](repeating: .min, count: weighed)
    marks = [[Int64]](repeating: [], count: rules.criteria.count - weighed)
    isNarrow = rules.criteria.prefix(weighed).reduce(0) { $0 + 1000 * $1.weight } <= Int32.max
  }

  /// Asks every rule what it looks at for a seeker.
  func plan(for seeker: Seeker) -> RowPlan { rules.plan(for: seeker) }

  /// Reads the row of a seeker, which this reader planned.
  func read(_ plan: RowPlan, _ seeker: Seeker) {
    filter(plan, seeker)
    score(plan, seeker)
  }

  /// Finds the eligible columns of a seeker and gives no points.
  func filter(_ plan: RowPlan, _ seeker: Seeker) {
    settle(plan, seeker)
    list()
  }

  /// Reads a row whose eligible columns are known.
  func read(_ plan: RowPlan, _ seeker: Seeker, eligible: [UInt64]) {
    words = eligible
    list()
    score(plan, seeker)
  }

  /// Reads a row of which everything is known.
  func read(eligible: [UInt64], points known: ArraySlice<Int32>, marks: [[Int64]]) {
    words = eligible
    list()
    ColumnLoops.widen(known, into: &points)
    self.marks = marks
  }

  // MARK: Requirements

  private func settle(_ plan: RowPlan, _ seeker: Seeker) {
    words = everybody
    let half = words.count
    for part in plan.open { ColumnLoops.keep(&words, where: bits(of: part.columns)) }
    for part in plan.closed { words[Int(part.column) >> 6] &= ~(1 << UInt64(part.column & 63)) }
    for column in plan.forbidden { words[Int(column) >> 6] &= ~(1 << UInt64(column & 63)) }
    var open: [(requirement: Int, bits: [UInt64]?)] = []
    for (index, key) in plan.requirementKeys.enumerated() where key != RowPlan.isSettled {
      guard rules.keepsRequirement(index, key) else {
        open.append((index, nil))
        continue
      }
      let bits = rules.bits(index, key, seeker)
      ColumnLoops.keep(&words, where: bits)
      if bits.count > half { open.append((index, Array(bits[half...]))) }
    }
    // Last, so that a rule is asked about those only who meet all that is known.
    for (index, bits) in open {
      ask(rules.requirements[index], plan.requirementKeys[index], seeker, among: bits)
    }
  }

  /// The words of some columns.
  private func bits(of columns: [Int32]) -> [UInt64] {
    var words = [UInt64](repeating: 0, count: everybody.count)
    for column in columns { words[Int(column) >> 6] |= 1 << UInt64(column & 63) }
    return words
  }

  /// Asks a requirement about every column that is left, or about its group where that is fewer.
  private func ask(
    _ requirement: CompiledRequirement, _ key: Int32, _ seeker: Seeker, among bits: [UInt64]?
  ) {
    let rule = requirement.rule
    let classes = requirement.classes
    let isAlone = requirement.asked(key)
    // Who was picked to be asked about stands for nobody else.
    let isGrouped = bits == nil && classes.isWorthwhile
    var memo = [Int8](repeating: -1, count: isGrouped ? classes.representatives.count : 0)
    let context = rules.context
    let candidates = rules.borrowed
    var left = words
    for word in left.indices where left[word] != 0 {
      var rest = left[word] & (bits?[word] ?? .max)
      while rest != 0 {
        let bit = UInt64(rest.trailingZeroBitCount)
        rest &= rest &- 1
        let column = word << 6 + Int(bit)
        let isMet = candidates[column]._withUnsafeGuaranteedRef { candidate in
          guard isGrouped, isAlone?(candidate) != true else {
            return rule.verdict(on: candidate, for: seeker, in: context).isMet
          }
          let group = Int(classes.classOfColumn[column])
          if memo[group] < 0 {
            memo[group] = rule.verdict(on: candidate, for: seeker, in: context).isMet ? 1 : 0
          }
          return memo[group] == 1
        }
        if !isMet { left[word] &= ~(1 << bit) }
      }
    }
    words = left
  }

  /// Whom each requirement keeps from a seeker, whatever the others say, and whom it alone keeps.
  ///
  /// Afterwards the row read last is not this one.
  func removals(_ plan: RowPlan, _ seeker: Seeker) -> RowRemovals {
    var failed = [[UInt64]](repeating: [], count: rules.requirements.count)
    for (index, key) in plan.requirementKeys.enumerated() where key != RowPlan.isSettled {
      words = everybody
      if rules.keepsRequirement(index, key) {
        let bits = rules.bits(index, key, seeker)
        ColumnLoops.keep(&words, where: bits)
        if bits.count > words.count {
          ask(rules.requirements[index], key, seeker, among: Array(bits[words.count...]))
        }
      } else {
        ask(rules.requirements[index], key, seeker, among: nil)
      }
      failed[index] = ColumnLoops.lacking(words, of: everybody)
    }
    for part in plan.open {
      failed[Int(part.requirement)] = ColumnLoops.lacking(bits(of: part.columns), of: everybody)
    }
    for part in plan.closed {
      let index = Int(part.requirement)
      if failed[index].isEmpty { failed[index] = everybody.map { _ in 0 } }
      failed[index][Int(part.column) >> 6] |= 1 << UInt64(part.column & 63)
    }
    return RowRemovals(failed: failed, among: rules.candidates.count)
  }

  private func list() {
    let count = ColumnLoops.count(words)
    columns = [Int32](unsafeUninitializedCapacity: count) { [words] columns, filled in
      filled = ColumnLoops.list(words, into: columns)
    }
  }

  // MARK: Criteria

  private func score(_ plan: RowPlan, _ seeker: Seeker) {
    let weighed = rules.weighedCount
    points.removeAll(keepingCapacity: true)
    if isNarrow && columns.count * 8 > rules.candidates.count {
      sum(plan, seeker)
      points = ColumnLoops.picked(sums[weighed], at: columns)
    } else {
      points.append(contentsOf: repeatElement(0, count: columns.count))
      for index in 0..<weighed { add(index, plan, seeker, to: &points) }
    }
    for index in 0..<weighed where isAskedFor(index, plan) {
      ask(rules.criteria[index], seeker, &points)
    }
    for index in marks.indices {
      marks[index].removeAll(keepingCapacity: true)
      if plan.criterionKeys[weighed + index] == RowPlan.isSettled,
        !plan.scores.contains(where: { Int($0.criterion) == weighed + index })
      {
        continue
      }
      marks[index].append(contentsOf: repeatElement(0, count: columns.count))
      add(weighed + index, plan, seeker, to: &marks[index])
      if isAskedFor(weighed + index, plan) {
        ask(rules.criteria[weighed + index], seeker, &marks[index])
      }
    }
    for entry in plan.scores {
      guard let position = position(of: entry.column) else { continue }
      let criterion = Int(entry.criterion)
      let points = Int64(entry.score) * Int64(rules.criteria[criterion].weight)
      if criterion < weighed {
        self.points[position] += points
      } else {
        marks[criterion - weighed][position] += points
      }
    }
  }

  private func isAskedFor(_ index: Int, _ plan: RowPlan) -> Bool {
    let key = plan.criterionKeys[index]
    return key != RowPlan.isSettled && !rules.keepsCriterion(index, key)
  }

  /// Brings the sums over all columns up to date, from the first criterion whose key is another.
  private func sum(_ plan: RowPlan, _ seeker: Seeker) {
    let count = rules.candidates.count
    for (depth, index) in rules.summingOrder.enumerated() {
      let key =
        rules.keepsCriterion(index, plan.criterionKeys[index])
        ? plan.criterionKeys[index] : RowPlan.isSettled
      if sums.count < depth + 2 { sums.append([Int32](repeating: 0, count: count)) }
      if depth < validSums, sumKeys[depth] == key { continue }
      validSums = depth + 1
      sumKeys[depth] = key
      if key == RowPlan.isSettled {
        sums[depth + 1] = sums[depth]
        continue
      }
      let scores = rules.scores(index, key, seeker)
      let weight = Int32(rules.criteria[index].weight)
      // Taken out, so that writing does not copy.
      var next = sums[depth + 1]
      sums[depth + 1] = []
      ColumnLoops.add(scores, times: weight, to: sums[depth], into: &next)
      sums[depth + 1] = next
    }
  }

  /// Adds the points of one kept criterion at the columns that are left.
  private func add(_ index: Int, _ plan: RowPlan, _ seeker: Seeker, to points: inout [Int64]) {
    let key = plan.criterionKeys[index]
    guard rules.keepsCriterion(index, key) else { return }
    ColumnLoops.add(
      rules.scores(index, key, seeker), times: Int64(rules.criteria[index].weight), at: columns,
      into: &points)
  }

  /// Asks a criterion about every column that is left, or about its group where that is fewer.
  private func ask(_ criterion: CompiledCriterion, _ seeker: Seeker, _ points: inout [Int64]) {
    let classes = criterion.classes
    let isGrouped = classes.isWorthwhile
    var memo = [Int32](repeating: -1, count: isGrouped ? classes.representatives.count : 0)
    let context = rules.context
    let candidates = rules.candidates
    for (position, column) in columns.enumerated() {
      let group = isGrouped ? Int(classes.classOfColumn[Int(column)]) : -1
      var score = isGrouped ? memo[group] : -1
      if score < 0 {
        score = Int32(
          criterion.rule.clampedScore(of: candidates[Int(column)], for: seeker, in: context))
        if isGrouped { memo[group] = score }
      }
      points[position] += Int64(score) * Int64(criterion.weight)
    }
  }

  private func position(of column: Int32) -> Int? {
    var range = 0..<columns.count
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if columns[middle] == column { return middle }
      range =
        columns[middle] < column
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

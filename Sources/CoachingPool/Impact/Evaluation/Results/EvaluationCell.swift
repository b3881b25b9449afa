/// What was answered in one part of the pool, question by question; raw.
public struct EvaluationCell: Sendable {
  /// By what the part is cut out; `nil` for the whole pool.
  public let dimension: ImpactDimension?
  /// The code of the part; `nil` for the whole pool, and for what has no value in the dimension.
  public let value: String?
  /// Where all three of an engagement answered.
  public internal(set) var trios = MatchedTrios()

  private let plan: EvaluationPlan
  private var asked: [Int]
  /// How many of those who were asked gave any answer, by block.
  private var responded: [Int]
  private var peopleAsked: [FewPeople]
  private var counts: [EvaluationCounts]

  init(_ dimension: ImpactDimension?, _ value: String?, _ plan: EvaluationPlan) {
    self.dimension = dimension
    self.value = value
    self.plan = plan
    asked = Array(repeating: 0, count: plan.blocks.count)
    responded = asked
    peopleAsked = Array(repeating: FewPeople(), count: plan.blocks.count)
    counts = Array(repeating: EvaluationCounts(), count: plan.questions.count)
  }

  /// What was answered to the questions that were put to anybody there, in the order of instruments.
  public var tallies: [EvaluationTally] {
    plan.blocks.indices.filter { asked[$0] > 0 }.flatMap { block in
      plan.blocks[block].questions.map { tally($0, of: block) }
    }
  }

  /// What was answered to one question; `nil` where it was put to nobody.
  /// - Complexity: O(q) in the questions.
  public func tally(_ question: EvaluationQuestion) -> EvaluationTally? {
    guard let place = plan.questions.firstIndex(of: question),
      let block = plan.blocks.firstIndex(where: { $0.questions.contains(place) }),
      asked[block] > 0
    else { return nil }
    return tally(place, of: block)
  }

  private func tally(_ question: Int, of block: Int) -> EvaluationTally {
    EvaluationTally(
      plan.questions[question], asked: asked[block], peopleAsked: peopleAsked[block].count,
      counts[question])
  }

  /// How many were asked and how many gave any answer, to the first instrument that was put to those of a
  /// role at a time; `nil` where none was.
  func response(
    of role: Role, _ wave: EvaluationRequest.Wave
  ) -> (asked: Int, answered: Int)? {
    plan.blocks.indices.first {
      plan.blocks[$0].role == role && plan.blocks[$0].wave == wave && asked[$0] > 0
    }.map { (asked[$0], responded[$0]) }
  }

  mutating func respond(_ block: Int) { responded[block] += 1 }

  mutating func ask(_ person: Int32, _ block: Int) {
    asked[block] += 1
    peopleAsked[block].add(person, upTo: plan.leastPeople)
  }

  mutating func take(_ answer: Int, to question: Int, of person: Int32, after before: Int?) {
    counts[question].answers.add(answer)
    counts[question].people.add(person, upTo: plan.leastPeople)
    guard let before else { return }
    counts[question].pairs.add(BeforeAndAfter(before: before, after: answer))
    counts[question].peopleInPairs.add(person, upTo: plan.leastPeople)
  }
}

extension EvaluationCell: Redacted {}

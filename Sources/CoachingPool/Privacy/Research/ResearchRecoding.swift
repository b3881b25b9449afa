/// Finds how coarse the attributes of a study have to be, so that nobody stands out.
///
/// All combinations of steps are tried, and the best is taken: that of the least loss, or of those the one that
/// is finer in the first attributes. What a step takes from a person costs 0 to 2, and a person who is left out
/// costs 2 more than one of whom no attribute is told. Nobody is told of where one practitioner had more than half
/// of those who are alike, nor where the sector is told and more than half are of one organisation. The answers have no part in the choice, so that nobody
/// learns of them from what was chosen. Source: Samarati 2001; LeFevre, DeWitt and Ramakrishnan 2005 for the
/// lattice; Wong, Fu, Wang and Pei 2007 for what a choice that looks at answers gives away.
struct ResearchRecoding {
  /// What was found.
  struct Choice: Equatable {
    /// The step of each attribute.
    let steps: [Int]
    /// What it costs in all.
    let loss: Int
    /// Who is told of alike, by their places among the subjects, in their order.
    let classes: [[Int]]
  }

  private let subjects: [ResearchSubject]
  private let attributes: [ResearchAttribute]
  private let least: Int
  /// For each attribute and step, a small number for the text of each subject.
  private let numbers: [[[Int]]]
  private let practitioners: [Int]
  private let organisations: [Int]

  init(_ subjects: [ResearchSubject], _ attributes: [ResearchAttribute], least: Int) {
    self.subjects = subjects
    self.attributes = attributes
    self.least = least
    numbers = attributes.indices.map { place in
      (0...attributes[place].lastStep).map { step in
        subjects.map { $0.values[place][step] }.numbered()
      }
    }
    practitioners = subjects.map(\.practitioner).numbered()
    organisations = subjects.map(\.organisation).numbered()
  }

  /// The best choice.
  /// - Complexity: O(c · n) for c combinations of steps, 162 for all attributes.
  func best() -> Choice {
    var best: Choice?
    for steps in combinations() {
      let choice = choice(steps)
      if best.map({ choice.loss < $0.loss }) ?? true { best = choice }
    }
    return best ?? Choice(steps: [], loss: 0, classes: [])
  }

  /// What one combination leads to.
  func choice(_ steps: [Int]) -> Choice {
    let alike = subjects.indices.map { subject in
      attributes.indices.map { numbers[$0][steps[$0]][subject] }
    }.numbered()
    var classes = Array(repeating: [Int](), count: (alike.max() ?? -1) + 1)
    for (subject, number) in alike.enumerated() { classes[number].append(subject) }
    let isSectorTold = zip(attributes, steps).contains { $0 == .sector && $1 == 0 }
    classes.removeAll { members in
      members.count < least || hasMajority(practitioners, members)
        || isSectorTold && hasMajority(organisations, members)
    }
    let told = classes.reduce(0) { $0 + $1.count }
    let each = zip(attributes, steps).reduce(0) { $0 + $1.0.loss(at: $1.1) }
    let leftOut = 2 * (attributes.count + 1)
    return Choice(
      steps: steps, loss: told * each + (subjects.count - told) * leftOut, classes: classes)
  }

  /// Whether more than half of some subjects have one number.
  private func hasMajority(_ numbers: [Int], _ members: [Int]) -> Bool {
    var counts: [Int: Int] = [:]
    for member in members { counts[numbers[member], default: 0] += 1 }
    return (counts.values.max() ?? 0) * 2 > members.count
  }

  /// All combinations of steps, those that are finer in the first attributes first.
  func combinations() -> [[Int]] {
    attributes.reduce([[]]) { all, attribute in
      all.flatMap { steps in (0...attribute.lastStep).map { steps + [$0] } }
    }
  }
}

extension Sequence where Element: Hashable {
  /// A number for each, the same for equal ones, from 0 in the order in which they come.
  fileprivate func numbered() -> [Int] {
    var numbers: [Element: Int] = [:]
    return map { element in
      if let number = numbers[element] { return number }
      numbers[element] = numbers.count
      return numbers.count - 1
    }
  }
}

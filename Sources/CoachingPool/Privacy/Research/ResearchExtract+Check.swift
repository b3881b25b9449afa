extension ResearchExtract {
  /// Says what is wrong with an extract, so that it must not be given away or trusted.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// Tells the faults apart.
    public struct Code: Hashable, Sendable {
      /// The name of the fault.
      public let name: String
      /// It is not formed as an extract is: too few columns, another word than a step gives.
      public static let malformed = Code(name: "malformed")
      /// Too few people are alike.
      public static let tooFewAlike = Code(name: "tooFewAlike")
      /// A question is told of some of those who are alike and not of all.
      public static let toldOfSome = Code(name: "toldOfSome")
      /// Nearly all who are alike gave one answer.
      public static let nearlyOneAnswer = Code(name: "nearlyOneAnswer")
    }

    /// What is wrong.
    public let code: Code
    /// The row concerned, the first of those who are alike, from 1; `nil` for the whole.
    public let row: Int?
    /// A full sentence.
    public let description: String
  }

  /// Everything that can be seen to be wrong with it.
  ///
  /// It has nothing in common with how the extract was made, and looks at nothing but what is told. What
  /// only the pool knows it cannot check: whether two rows are of two people, which practitioner they had, who
  /// is left out, and what was withheld.
  /// - Complexity: O(n · q log n) in rows and questions.
  public func faults() -> [Fault] {
    let shape = shapeFaults()
    guard shape.isEmpty else { return shape }
    var faults: [Fault] = []
    let order = rows.indices.sorted { left, right in
      rows[left].values == rows[right].values
        ? left < right : rows[left].values.lexicographicallyPrecedes(rows[right].values)
    }
    var begin = order.startIndex
    while begin < order.endIndex {
      let values = rows[order[begin]].values
      let end = order[begin...].firstIndex { rows[$0].values != values } ?? order.endIndex
      faults += self.faults(ofAlike: Array(order[begin..<end]))
      begin = end
    }
    return faults
  }

  private func faults(ofAlike members: [Int]) -> [Fault] {
    var faults: [Fault] = []
    let first = (members.first ?? 0) + 1
    if members.count < least {
      faults.append(
        Fault(
          code: .tooFewAlike, row: first,
          description:
            "Row \(first) is alike with \(members.count) rows in all, fewer than \(least)."))
    }
    for (place, question) in questions.enumerated() {
      let told = members.compactMap { rows[$0].answers[place] }.sorted()
      if told.isEmpty { continue }
      if told.count < members.count {
        faults.append(
          Fault(
            code: .toldOfSome, row: first,
            description:
              "\(question.heading) is told of some of those like row \(first), not of all."))
      }
      // The longest run of equal answers.
      var (run, longest) = (0, 0)
      for (index, answer) in told.enumerated() {
        run = index > 0 && told[index - 1] == answer ? run + 1 : 1
        longest = max(longest, run)
      }
      if told.count - longest < 2 {
        faults.append(
          Fault(
            code: .nearlyOneAnswer, row: first,
            description:
              "Nearly all of those like row \(first) gave \(question.heading) one answer."))
      }
    }
    return faults
  }

  private func shapeFaults() -> [Fault] {
    var faults: [Fault] = []
    func add(_ row: Int?, _ description: String) {
      faults.append(Fault(code: .malformed, row: row, description: description))
    }
    for fault in headFaults() { add(nil, fault) }
    guard faults.isEmpty else { return faults }
    for (place, row) in rows.enumerated() {
      if !StudyKey.isPseudonym(row.pseudonym) {
        add(place + 1, "Row \(place + 1) has no pseudonym.")
      }
      if place > 0, rows[place - 1].pseudonym >= row.pseudonym {
        add(place + 1, "Row \(place + 1) is of the same person as another, or out of order.")
      }
      if row.values.count != steps.count || row.answers.count != questions.count {
        add(place + 1, "Row \(place + 1) has too few cells, or too many.")
        continue
      }
      for (column, text) in row.values.enumerated()
      where !study.attributes[column].gives(text, at: steps[column]) {
        add(
          place + 1,
          "Row \(place + 1) has another word for \(study.attributes[column].rawValue) than step \(steps[column]) gives."
        )
      }
      if let column = study.attributes.firstIndex(of: .began),
        !study.mayHaveBegun(row.values[column])
      {
        add(place + 1, "Row \(place + 1) began in no quarter of the study.")
      }
    }
    return faults
  }

  /// What is wrong with what it says of itself, beside what was asked for.
  private func headFaults() -> [String] {
    var faults: [String] = []
    if rows.isEmpty { faults.append("It tells of nobody.") }
    if least < max(ImpactPolicy.leastAnswersRange.lowerBound, study.least ?? 0) {
      faults.append("At least \(least) alike are fewer than were asked for, or protect nobody.")
    }
    if study.last < study.first || study.version < 1 {
      faults.append("Its quarters are out of order, or its instrument has no such version.")
    }
    if steps.count != study.attributes.count {
      faults.append("There is not one step for each attribute.")
    }
    for (attribute, step) in zip(study.attributes, steps)
    where !(0...attribute.lastStep).contains(step) {
      faults.append("\(attribute.rawValue) has no step \(step).")
    }
    for question in questions
    where !study.waves.contains(question.wave) || study.items?.contains(question.item) == false {
      faults.append("\(question.heading) was not asked for.")
    }
    if questions.isEmpty { faults.append("It has no question.") }
    if Set(questions).count < questions.count { faults.append("A question has two columns.") }
    if Set(study.attributes).count < study.attributes.count {
      faults.append("An attribute has two columns.")
    }
    return faults
  }
}

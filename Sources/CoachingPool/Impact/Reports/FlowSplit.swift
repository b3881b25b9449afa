/// Which flows of hours between organisations are shown, so that none that is not follows from a sum.
///
/// What an organisation gave, what it received, what its people had altogether, and all hours may stand
/// beside the flows or be known to somebody. So on each of these lines all flows that are not shown have to
/// be safe as one; while they are not, the smallest that is shown joins them. Work within an organisation is
/// no exchange and never shown.
struct FlowSplit {
  private let flows: [ReciprocityLedger.Flow]
  private var isShown: [Bool]
  private let policy: DisclosurePolicy

  /// Splits flows.
  /// - Complexity: O(f² · l) in the flows and the lines at worst; each step hides a flow.
  init(_ flows: [ReciprocityLedger.Flow], under policy: DisclosurePolicy) {
    self.flows = flows
    self.policy = policy
    isShown = Array(repeating: false, count: flows.count)
    for place in flows.indices { isShown[place] = !flows[place].isInternal && isSafe([place]) }
    let lines = Self.lines(flows)
    var isSettled = false
    while !isSettled {
      isSettled = true
      for line in lines {
        let hidden = line.filter { !isShown[$0] }
        if hidden.isEmpty || isSafe(hidden) { continue }
        guard let smallest = line.filter({ isShown[$0] }).min(by: isSmaller) else { continue }
        isShown[smallest] = false
        isSettled = false
      }
    }
  }

  /// The flows that are shown.
  var shown: [ReciprocityLedger.Flow] { flows.indices.filter { isShown[$0] }.map { flows[$0] } }

  /// The minutes between organisations that are not shown one by one; `nil` where there are none, and where
  /// they would tell how much work within organisations there was, which few people had.
  var restOfExchange: Int? {
    let within = flows.indices.filter { flows[$0].isInternal }
    guard within.isEmpty || isSafe(within) else { return nil }
    let rest = flows.indices.filter { !isShown[$0] && !flows[$0].isInternal }
    return rest.isEmpty ? nil : rest.reduce(0) { $0 + flows[$1].minutes }
  }

  private func isSmaller(_ left: Int, _ right: Int) -> Bool {
    (flows[left].minutes, left) < (flows[right].minutes, right)
  }

  /// Whether some flows may be told as one.
  ///
  /// The same people may stand behind several, so that they are no more than those of the largest for sure,
  /// and one of them may have had most of each.
  private func isSafe(_ some: [Int]) -> Bool {
    let minutes = some.reduce(0) { $0 + flows[$1].minutes }
    let people = some.map { flows[$0].people }.max() ?? 0
    let most = some.reduce(0) { $0 + flows[$1].mostMinutesOfAPerson }
    return policy.magnitude(minutes, of: people, largest: most).amount != nil
  }

  /// The places of the flows whose sum may be known: all, all between organisations, what each organisation
  /// gave to others, received from others, and what its people had in all.
  private static func lines(_ flows: [ReciprocityLedger.Flow]) -> [[Int]] {
    var lines = [Array(flows.indices), flows.indices.filter { !flows[$0].isInternal }]
    var numbers: [String: Int] = [:]
    func add(_ place: Int, to name: String) {
      if let number = numbers[name] {
        lines[number].append(place)
      } else {
        numbers[name] = lines.count
        lines.append([place])
      }
    }
    for (place, flow) in flows.enumerated() {
      let (giver, receiver) = (flow.giver?.text ?? "", flow.receiver?.text ?? "")
      add(place, to: "all \(receiver)")
      if flow.isInternal { continue }
      add(place, to: "given \(giver)")
      add(place, to: "received \(receiver)")
    }
    return lines
  }
}

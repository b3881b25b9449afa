internal import CoachingPool

/// Which organisations a flow chart draws, and how wide each ribbon is.
struct FlowLayout {
  /// An organisation on one side, or all that are left.
  struct Node {
    let name: String
    /// The sum of what is drawn; `nil` where it has too many digits.
    var sum: Ratio? = 0
    var hasWithheld = false
    /// The widths of its ribbons together, in thousandths of the drawing's unit.
    var width = 0
  }

  /// What flows between two nodes.
  struct Ribbon {
    let giver: Int
    let receiver: Int
    let width: Int
  }

  /// The givers, the largest first, and the rest as the last.
  private(set) var givers: [Node]
  /// The receivers, the largest first, and the rest as the last.
  private(set) var receivers: [Node]
  /// The flows above zero, by giver and receiver.
  private(set) var ribbons: [Ribbon] = []

  /// Sets up ribbons of which all together are about as wide as the height.
  init(_ chart: FlowChart, height: Int, _ words: PageWords) {
    let shown = chart.flows.filter { ($0.value.number ?? 0) > 0 || $0.value.isWithheld }
    let largest = shown.compactMap(\.value.number).max() ?? 0
    let grid = ValueGrid(upTo: largest)
    func steps(_ flow: FlowChart.Flow) -> Int128 { flow.value.number.map(grid.steps) ?? 0 }
    let left = Self.side(shown.map { ($0.giver, steps($0)) }, chart.limit, words)
    let right = Self.side(shown.map { ($0.receiver, steps($0)) }, chart.limit, words)
    givers = left.nodes
    receivers = right.nodes
    var amounts = Array(
      repeating: Array(repeating: Int128(0), count: right.nodes.count), count: left.nodes.count)
    var total: Int128 = 0
    for flow in shown {
      guard let giver = left.place[flow.giver], let receiver = right.place[flow.receiver] else {
        continue
      }
      amounts[giver][receiver] += steps(flow)
      total += steps(flow)
      Self.add(flow.value, to: &givers[giver])
      Self.add(flow.value, to: &receivers[receiver])
    }
    for giver in givers.indices {
      for receiver in receivers.indices where amounts[giver][receiver] > 0 {
        // What is there is seen, however little it is.
        let share = Int128(height) * amounts[giver][receiver] / max(1, total)
        let width = max(400, Int(truncatingIfNeeded: share))
        ribbons.append(Ribbon(giver: giver, receiver: receiver, width: width))
        givers[giver].width += width
        receivers[receiver].width += width
      }
    }
  }

  private static func add(_ value: ChartValue, to node: inout Node) {
    if value.isWithheld { node.hasWithheld = true }
    guard let number = value.number else { return }
    node.sum = node.sum.flatMap { try? $0 + number }
  }

  /// The nodes of a side, and the node of each name.
  private static func side(
    _ amounts: [(name: String, steps: Int128)], _ limit: Int, _ words: PageWords
  ) -> (nodes: [Node], place: [String: Int]) {
    var sums: [String: Int128] = [:]
    var names: [String] = []
    for (name, steps) in amounts {
      if sums[name] == nil { names.append(name) }
      sums[name, default: 0] += steps
    }
    // The largest first; equal ones as they came.
    let order = names.enumerated().sorted {
      let (left, right) = (sums[$0.element] ?? 0, sums[$1.element] ?? 0)
      return left == right ? $0.offset < $1.offset : left > right
    }.map(\.element)
    // One that is left over is drawn by its own name.
    let named = order.count <= limit + 1 ? order.count : limit
    var place: [String: Int] = [:]
    for (index, name) in order.enumerated() { place[name] = min(index, named) }
    var nodes = order.prefix(named).map { Node(name: $0) }
    if order.count > named {
      nodes.append(Node(name: PageWords.filled(words.others, count: order.count - named)))
    }
    return (nodes, place)
  }
}

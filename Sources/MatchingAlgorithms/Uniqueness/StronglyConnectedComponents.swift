/// Groups nodes that can reach each other along arcs.
///
/// Tarjan's algorithm with a stack of its own instead of recursion. Complexity: linear.
struct StronglyConnectedComponents: Sendable {
  /// The number of each node's component.
  private(set) var component: [Int32]

  init(nodeCount: Int, sources: [Int32], targets: [Int32]) {
    component = Array(repeating: -1, count: nodeCount)
    var starts = [Int](repeating: 0, count: nodeCount + 1)
    for source in sources { starts[Int(source) + 1] += 1 }
    for node in 0..<nodeCount { starts[node + 1] += starts[node] }
    var next = starts
    var successors = [Int32](repeating: 0, count: sources.count)
    for (place, source) in sources.enumerated() {
      successors[next[Int(source)]] = targets[place]
      next[Int(source)] += 1
    }

    next = starts
    var order = [Int32](repeating: -1, count: nodeCount)
    var low = order
    var path: [Int32] = []
    var open: [Int32] = []
    var seen: Int32 = 0
    var found: Int32 = 0
    for root in 0..<nodeCount where order[root] < 0 {
      path.append(Int32(root))
      while let top = path.last {
        let node = Int(top)
        if order[node] < 0 {
          order[node] = seen
          low[node] = seen
          seen += 1
          open.append(top)
        }
        if next[node] < starts[node + 1] {
          let successor = Int(successors[next[node]])
          next[node] += 1
          if order[successor] < 0 {
            path.append(Int32(successor))
          } else if component[successor] < 0 {
            low[node] = min(low[node], order[successor])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[node]) }
        if low[node] == order[node] {
          while let member = open.popLast() {
            component[Int(member)] = found
            if member == top { break }
          }
          found += 1
        }
      }
    }
  }

  /// Whether two nodes can reach each other.
  func areTogether(_ one: Int32, _ other: Int32) -> Bool {
    component[Int(one)] == component[Int(other)]
  }
}

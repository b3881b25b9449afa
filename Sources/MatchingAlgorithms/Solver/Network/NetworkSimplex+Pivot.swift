extension NetworkSimplex {
  /// Sends flow round the cycle of an arc, and exchanges the arc for one that blocks.
  mutating func pivot(_ entering: Int) {
    let isLower = states[entering] == ArcState.lower
    let source = sources[entering]
    let target = targets[entering]
    let first = isLower ? source : target
    let second = isLower ? target : source
    let join = joinOf(first, second)

    // The last blocking arc in the direction of the flow, from the join round to the join.
    var delta = capacities[entering]
    var leaving: Int32 = -1
    var isOnFirst = false
    var node = first
    while node != join {
      let room = residual(of: Int(node), up: false)
      if room < delta {
        delta = room
        leaving = node
        isOnFirst = true
      }
      node = nodes[Int(node)].parent
    }
    node = second
    while node != join {
      let room = residual(of: Int(node), up: true)
      if room <= delta {
        delta = room
        leaving = node
        isOnFirst = false
      }
      node = nodes[Int(node)].parent
    }

    push(delta, from: first, to: second, join: join)
    flows[entering] += isLower ? delta : -delta
    guard leaving >= 0 else {
      states[entering] = isLower ? ArcState.upper : ArcState.lower
      return
    }
    let leavingArc = Int(nodes[Int(leaving)].arc)
    states[entering] = ArcState.tree
    states[leavingArc] = flows[leavingArc] == 0 ? ArcState.lower : ArcState.upper
    hang(leaving, by: entering, from: isOnFirst ? first : second)
  }

  /// The lowest node above both.
  private func joinOf(_ one: Int32, _ other: Int32) -> Int32 {
    var one = one
    var other = other
    while one != other {
      if nodes[Int(one)].depth >= nodes[Int(other)].depth {
        one = nodes[Int(one)].parent
      } else {
        other = nodes[Int(other)].parent
      }
    }
    return one
  }

  /// How much more flow can go from a node to its parent, or from the parent to the node.
  private func residual(of node: Int, up: Bool) -> Int32 {
    let arc = Int(nodes[node].arc)
    if nodes[node].isUp != up { return flows[arc] }
    let capacity = capacities[arc]
    return capacity == FlowNetwork<Weight>.unlimited ? capacity : capacity - flows[arc]
  }

  /// Changes the flows of the tree arcs: down from the join to the first, up from the second.
  private func push(_ delta: Int32, from first: Int32, to second: Int32, join: Int32) {
    if delta == 0 { return }
    var node = first
    while node != join {
      flows[Int(nodes[Int(node)].arc)] += nodes[Int(node)].isUp ? -delta : delta
      node = nodes[Int(node)].parent
    }
    node = second
    while node != join {
      flows[Int(nodes[Int(node)].arc)] += nodes[Int(node)].isUp ? delta : -delta
      node = nodes[Int(node)].parent
    }
  }

  /// Cuts the subtree below a node off, and hangs it by the entering arc from its end `top`.
  private func hang(_ cut: Int32, by entering: Int, from top: Int32) {
    let cost =
      costs[entering] + potentials[Int(sources[entering])] - potentials[Int(targets[entering])]
    let isUp = sources[entering] == top
    let shift = isUp ? .zero - cost : cost

    // The parents on the way from the new top to the cut become children.
    var node = top
    var parent = isUp ? targets[entering] : sources[entering]
    var arc = Int32(entering)
    var direction = isUp
    while true {
      let old = nodes[Int(node)]
      unlink(node)
      nodes[Int(node)].parent = parent
      nodes[Int(node)].arc = arc
      nodes[Int(node)].isUp = direction
      link(node, to: parent)
      if node == cut { break }
      parent = node
      arc = old.arc
      direction = !old.isUp
      node = old.parent
    }
    forEachNode(below: Int(top)) { node in
      potentials[node] += shift
      nodes[node].depth = nodes[Int(nodes[node].parent)].depth + 1
    }
  }

  /// Enters a node among the children of its parent.
  func link(_ node: Int32, to parent: Int32) {
    let sibling = nodes[Int(parent)].firstChild
    nodes[Int(node)].previous = -1
    nodes[Int(node)].next = sibling
    if sibling >= 0 { nodes[Int(sibling)].previous = node }
    nodes[Int(parent)].firstChild = node
  }

  private func unlink(_ node: Int32) {
    let next = nodes[Int(node)].next
    let previous = nodes[Int(node)].previous
    if next >= 0 { nodes[Int(next)].previous = previous }
    if previous >= 0 {
      nodes[Int(previous)].next = next
    } else {
      nodes[Int(nodes[Int(node)].parent)].firstChild = next
    }
  }

  /// Visits a node and everything below it, each node after its parent.
  @inline(__always)
  func forEachNode(below top: Int, _ visit: (Int) -> Void) {
    var node = top
    while true {
      visit(node)
      if nodes[node].firstChild >= 0 {
        node = Int(nodes[node].firstChild)
        continue
      }
      while node != top, nodes[node].next < 0 { node = Int(nodes[node].parent) }
      if node == top { return }
      node = Int(nodes[node].next)
    }
  }
}

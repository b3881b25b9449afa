/// Reads the assignment format of the first DIMACS challenge.
enum DIMACSReader {
  /// The most nodes that a file may promise.
  static let limit = 1 << 24

  static func read(_ lines: LineScanner) throws(InstanceFileError) -> SparseInstance {
    var nodeCount: Int?
    var promised = 0
    var isSource: [Bool] = []
    var arcs: [(source: Int, sink: Int, cost: Int, line: Int)] = []
    var last = 1
    for line in lines where !line.isComment {
      last = line.number
      switch line.words[0].text {
      case "p":
        guard nodeCount == nil else {
          throw InstanceFileError(line: line.number, "The file has a second problem line.")
        }
        guard line.wordCount == 4, line.words[1].text == "asn" else {
          throw InstanceFileError(line: line.number, "The line must be `p asn NODES ARCS`.")
        }
        let counts = try line.numbers(from: 2, count: 2, "p asn NODES ARCS")
        guard 0...limit ~= counts[0], counts[1] >= 0 else {
          throw InstanceFileError(
            line: line.number,
            "The file promises \(counts[0]) nodes and \(counts[1]) arcs; it may have \(limit) nodes."
          )
        }
        nodeCount = counts[0]
        promised = counts[1]
        isSource = Array(repeating: false, count: counts[0])
      case "n":
        let node = try line.numbers(from: 1, count: 1, "n ID")[0]
        try check(node, nodeCount, line)
        if isSource[node - 1] {
          throw InstanceFileError(line: line.number, "The node \(node) is named already.")
        }
        isSource[node - 1] = true
      case "a":
        let arc = try line.numbers(from: 1, count: 3, "a SOURCE SINK COST")
        try check(arc[0], nodeCount, line)
        try check(arc[1], nodeCount, line)
        arcs.append((arc[0] - 1, arc[1] - 1, arc[2], line.number))
      default:
        throw InstanceFileError(
          line: line.number,
          "A line begins with c, p, n or a, and not with '\(line.words[0].text)'.")
      }
    }
    guard promised == arcs.count else {
      throw InstanceFileError(
        line: last, "The problem line promises \(promised) arcs, and there are \(arcs.count).")
    }
    return try instance(isSource, arcs)
  }

  private static func check(
    _ node: Int, _ count: Int?, _ line: TextLine
  ) throws(InstanceFileError) {
    guard let count else {
      throw InstanceFileError(line: line.number, "The problem line must come first.")
    }
    guard node >= 1, node <= count else {
      throw InstanceFileError(
        line: line.number, "The node \(node) must be from 1 to \(count).")
    }
  }

  /// Sources become rows and all other nodes columns, both in the order of their numbers.
  private static func instance(
    _ isSource: [Bool], _ arcs: [(source: Int, sink: Int, cost: Int, line: Int)]
  ) throws(InstanceFileError) -> SparseInstance {
    var places: [Int] = []
    var rows = 0
    var columns = 0
    for source in isSource {
      places.append(source ? rows : columns)
      if source { rows += 1 } else { columns += 1 }
    }
    var edges = EdgeCollector()
    for arc in arcs {
      guard isSource[arc.source] else {
        throw InstanceFileError(
          line: arc.line, "The arc begins at node \(arc.source + 1), which no n line names.")
      }
      guard !isSource[arc.sink] else {
        throw InstanceFileError(
          line: arc.line, "The arc ends at node \(arc.sink + 1), which is a source.")
      }
      edges.add(
        row: places[arc.source], column: places[arc.sink], cost: arc.cost, line: arc.line)
    }
    return try edges.instance(rows: rows, columns: columns)
  }
}

/// Looks at every edge once, for the checker alone: whether its prices cover its worth, and are just
/// that on the edge of the row's chosen column, which is -1 for a row without one.
///
/// Written without branches in the inner loops; the caller has bounded prices and worths, so that
/// 64 bits hold every difference.
enum TightEdgeScan: Sendable {
  /// One level, worth a benefit, or its negative where `sign` is -1.
  static func holds(
    _ graph: BipartiteGraph, _ chosen: [Int32], _ rows: [Int64], _ columns: [Int64],
    _ benefits: [Int64], sign: Int64
  ) -> Bool {
    // Exclusive or with -1, less -1, is the negative.
    let flip: Int64 = sign < 0 ? -1 : 0
    return graph.edgeColumns.withUnsafeBufferPointer { edgeColumns in
      columns.withUnsafeBufferPointer { columns in
        benefits.withUnsafeBufferPointer { benefits in
          for row in 0..<graph.rowCount {
            let price = rows[row]
            let own = chosen[row]
            var least = Int64.max
            var isFound = own < 0
            for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
              let worth = (benefits[edge] ^ flip) &- flip
              let slack = price &+ columns[Int(edgeColumns[edge])] &- worth
              least = min(least, slack)
              if Int64(edgeColumns[edge] ^ own) | slack == 0 { isFound = true }
            }
            if least < 0 || !isFound { return false }
          }
          return true
        }
      }
    }
  }

  /// Two levels: every pair counts 1, then a benefit, or its negative where `sign` is -1.
  static func holds(
    _ graph: BipartiteGraph, _ chosen: [Int32], one rows: [[Int64]], _ columns: [[Int64]],
    _ benefits: [Int64],
    sign: Int64
  ) -> Bool {
    let flip: Int64 = sign < 0 ? -1 : 0
    var both = [Int64](repeating: 0, count: 2 * graph.columnCount)
    for column in 0..<graph.columnCount {
      both[2 * column] = columns[0][column]
      both[2 * column + 1] = columns[1][column]
    }
    return graph.edgeColumns.withUnsafeBufferPointer { edgeColumns in
      both.withUnsafeBufferPointer { both in
        benefits.withUnsafeBufferPointer { benefits in
          for row in 0..<graph.rowCount {
            let (first, second) = (rows[0][row] &- 1, rows[1][row])
            let own = chosen[row]
            var broken: Int64 = 0
            var isFound = own < 0
            for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
              let place = 2 * Int(edgeColumns[edge])
              let slack = first &+ both[place]
              let worth = (benefits[edge] ^ flip) &- flip
              let next = second &+ both[place + 1] &- worth
              // Broken if the first is below 0, or is 0 and the second is below it.
              broken |= slack | (~(slack | (0 &- slack)) & next)
              if Int64(edgeColumns[edge] ^ own) | slack | next == 0 { isFound = true }
            }
            if broken < 0 || !isFound { return false }
          }
          return true
        }
      }
    }
  }
}

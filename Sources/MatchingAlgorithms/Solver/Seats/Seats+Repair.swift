extension Seats {
  /// Seats the waiting rows with ε = 0 so that all exact conditions hold, but for free places that have
  /// a price.
  ///
  /// While many rows wait, one search from all of them finds how far the nearest end is, prices rise,
  /// and as many disjoint paths as a depth-first search finds are used at once (as in Hopcroft and Karp
  /// 1973); the last rows go one by one.
  func repair() throws(MatchingError) {
    while waiting.count > 200 {
      if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
      raisePricesToNearestEnd()
      let count = waiting.count
      var paths = TightPaths(self)
      waiting = paths.serve(waiting)
      paths.free()
      if count - waiting.count < 20 { break }
    }
    for row in waiting {
      if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
      serve(Int(row))
    }
    waiting.removeAll(keepingCapacity: true)
  }
}

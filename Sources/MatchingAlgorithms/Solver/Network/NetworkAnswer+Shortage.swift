extension NetworkAnswer {
  /// Whether all requirements are met.
  var isFeasible: Bool {
    !graph.hasRequirements || met() == graph.requirementCount
  }

  /// Names requirements that cannot be met together, where some cannot.
  ///
  /// On the requirements' level the prices are whole numbers, and the units missing are the sum over
  /// k of what the cut "everything of potential k or more" lacks; so one of these cuts lacks
  /// something. The first with the largest lack is named.
  func shortage(_ prices: DualPrices) -> RequirementShortage {
    RequirementCuts(graph, network.layout, prices).worst()
      ?? RequirementShortage(
        asking: [], limits: [], asked: Int(clamping: graph.requirementCount),
        available: Int(clamping: met()))
  }

  private func met() -> Int128 {
    var met: Int128 = 0
    for (column, minimum) in (graph.columnMinimums ?? []).enumerated() {
      met += Int128(min(minimum, columnLoads[column]))
    }
    for (quota, bounds) in graph.quotas.enumerated() {
      met += Int128(min(bounds.atLeast, quotaLoads[quota]))
    }
    var isForced = Set<Int32>()
    for edge in graph.forcedEdges { isForced.insert(Int32(edge)) }
    for place in isChosen.indices
    where isChosen[place] && isForced.contains(network.arcEdges[place]) {
      met += 1
    }
    return met
  }
}

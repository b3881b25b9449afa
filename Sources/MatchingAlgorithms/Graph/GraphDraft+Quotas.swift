extension GraphDraft {
  /// Checks members and bounds of each quota, then that no two cross.
  mutating func checkQuotas() {
    if quotas.isEmpty { return }
    let rowCount = rowStarts.count - 1
    var seenBy = [
      Quota.Side.rows: [Int](repeating: -1, count: rowCount),
      Quota.Side.columns: [Int](repeating: -1, count: capacities.count),
    ]
    let before = faults.count
    for (index, quota) in quotas.enumerated() {
      let count = quota.side == .rows ? rowCount : capacities.count
      for member in quota.members {
        if member < 0 || member >= count {
          faults.append(.quotaMember(index, member, side: quota.side, count: count))
        } else if seenBy[quota.side]?[member] == index {
          faults.append(.quotaMemberRepeated(index, member, side: quota.side))
        } else {
          seenBy[quota.side]?[member] = index
        }
      }
      if quota.atLeast < 0 { faults.append(.quotaBound(index, quota.atLeast)) }
      if let most = quota.atMost {
        if most < 0 {
          faults.append(.quotaBound(index, most))
        } else if quota.atLeast > most {
          faults.append(.quotaBounds(index, atLeast: quota.atLeast, atMost: most))
        }
      }
    }
    guard faults.count == before else { return }
    for side in [Quota.Side.rows, .columns] {
      let count = side == .rows ? rowCount : capacities.count
      for (quota, other) in QuotaForest(quotas, side: side, memberCount: count).crossings {
        faults.append(.quotasCross(quota, other))
      }
    }
  }
}

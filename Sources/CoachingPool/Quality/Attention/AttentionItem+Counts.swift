extension Sequence<AttentionItem> {
  /// How many there are of each kind that occurs, the most pressing kind first.
  public var countsByKind: [(kind: AttentionKind, count: Int)] {
    var counts = Array(repeating: 0, count: AttentionKind.allCases.count)
    for item in self { counts[item.kind.rank] += 1 }
    return zip(AttentionKind.allCases, counts).filter { $0.1 > 0 }
      .map { (kind: $0, count: $1) }
  }
}

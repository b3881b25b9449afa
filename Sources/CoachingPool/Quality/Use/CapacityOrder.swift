/// Puts groups into the order in which they are shown.
struct CapacityOrder {
  private let cuts: [CapacityCut: Int]
  private let words: [CapacityGroup: Int]

  init(_ policy: PoolPolicy) {
    cuts = Self.places(CapacityCut.allCases)
    words = Self.places(
      policy.words(ServiceKind.self).map { .kind($0) }
        + policy.words(Theme.self).map { .theme($0) }
        + JobLevel.allCases.map { .jobLevel($0) }
        + policy.words(ElectedRole.self).map { .electedRole($0) }
        + policy.words(Sector.self).map { .sector($0) })
  }

  /// What to compare: the cut, the place among known words, the code.
  func key(_ group: CapacityGroup) -> (cut: Int, place: Int, code: String) {
    let place: Int =
      switch group {
      case .noLevel, .noSector, .noArea: .max
      case .area(let corner): corner.easting * 10_000 + corner.northing / 1000
      case .kind, .theme, .jobLevel, .electedRole, .sector: words[group] ?? .max - 1
      }
    return (cuts[group.cut] ?? 0, place, group.code ?? "")
  }

  private static func places<Value: Hashable>(_ values: [Value]) -> [Value: Int] {
    Dictionary(zip(values, values.indices), uniquingKeysWith: { first, _ in first })
  }
}

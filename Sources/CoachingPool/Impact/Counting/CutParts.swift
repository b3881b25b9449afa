/// The parts of the pool that figures are cut into: the whole first, and the others as somebody falls in one.
struct CutParts<Part: Sendable>: Sendable {
  private let dimensions: [ImpactDimension]
  private let make: @Sendable (ImpactDimension?, String?) -> Part
  private var parts: [Part]
  /// The places of the parts of each cut by their codes.
  private var places: [ImpactDimension: [String?: Int]] = [:]

  /// Makes the whole.
  /// - Parameters:
  ///   - dimensions: By what to cut.
  ///   - make: Makes a part without anything in it.
  init(
    by dimensions: [ImpactDimension],
    _ make: @escaping @Sendable (ImpactDimension?, String?) -> Part
  ) {
    self.dimensions = dimensions.uniqued()
    self.make = make
    parts = [make(nil, nil)]
  }

  /// The whole pool.
  var whole: Part { parts[0] }

  /// The places of the whole and of each part in which something with those codes counts.
  mutating func places(_ codes: (ImpactDimension) -> [String?]) -> [Int] {
    var found = [0]
    for dimension in dimensions {
      for code in codes(dimension) {
        if let known = places[dimension]?[code] {
          found.append(known)
        } else {
          found.append(parts.count)
          places[dimension, default: [:]][code] = parts.count
          parts.append(make(dimension, code))
        }
      }
    }
    return found
  }

  /// Changes every part at some places.
  mutating func change(_ places: [Int], _ change: (inout Part) -> Void) {
    for place in places { change(&parts[place]) }
  }

  /// Changes every part that there is.
  mutating func changeAll(_ change: (inout Part) -> Void) {
    self.change(Array(parts.indices), change)
  }

  /// The parts of each cut in the order of their codes, that of none last.
  var byDimension: [ImpactDimension: [Part]] {
    var cut: [ImpactDimension: [Part]] = [:]
    for dimension in dimensions {
      cut[dimension] = (places[dimension] ?? [:]).sorted { left, right in
        guard let first = left.key else { return false }
        return right.key.map { first < $0 } ?? true
      }.map { parts[$0.value] }
    }
    return cut
  }
}

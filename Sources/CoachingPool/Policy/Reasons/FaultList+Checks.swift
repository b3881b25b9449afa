extension FaultList {
  package mutating func text(_ field: String, _ text: String, limit: Int) {
    // A visible ASCII byte shows at once that the text says something.
    let isVisible = text.utf8.contains { (0x21...0x7E).contains($0) }
    if !isVisible, text.allSatisfy(\.isWhitespace) { add(field, .emptyText) }
    if text.utf8.count > limit {
      add(field, .textTooLong, ["limit": "\(limit)", "length": "\(text.utf8.count)"])
    }
  }

  package mutating func range(_ field: String, _ value: Int, _ range: ClosedRange<Int>) {
    guard !range.contains(value) else { return }
    add(
      field, .outOfRange,
      ["value": "\(value)", "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
  }

  /// Refuses dated values of which two hold on the same day.
  package mutating func overlaps(_ field: String, _ spans: [DateSpan]) {
    let sorted = spans.sorted {
      ($0.start ?? .first, $0.end ?? .last) < ($1.start ?? .first, $1.end ?? .last)
    }
    // Each is compared with the one before it that reaches furthest, so that a long span that covers
    // several others is reported for each of them.
    guard var furthest = sorted.first else { return }
    for span in sorted.dropFirst() {
      if furthest.overlaps(span) {
        add(field, .overlap, ["first": "\(furthest)", "second": "\(span)"])
      }
      if let end = furthest.end, span.end.map({ end < $0 }) ?? true { furthest = span }
    }
  }

  package mutating func duplicates(_ field: String, _ values: [String]) {
    guard values.uniqued().count < values.count else { return }
    var seen: Set<String> = []
    for value in values where !seen.insert(value).inserted {
      add(field, .duplicate, ["value": value])
    }
  }

  package mutating func attributes(_ attributes: [HostAttribute], in policy: PoolPolicy) {
    duplicates("attributes", attributes.map(\.name))
    for attribute in attributes {
      text("attributes", attribute.name, limit: 64)
      if attribute.value.utf8.count > 10_000 {
        add(
          "attributes", .textTooLong,
          ["limit": "10000", "length": "\(attribute.value.utf8.count)"])
      }
    }
    unknown("attributes", attributes.map(\.visibility), in: policy)
  }

  package mutating func externalID(_ key: String?) {
    if let key { text("externalID", key, limit: 254) }
  }
}

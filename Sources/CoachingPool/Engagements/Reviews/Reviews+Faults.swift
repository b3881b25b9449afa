extension Reviews {
  /// Every fault that the record has by itself; no message quotes a summary.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.reviews, engagement.text))
    for point in ReviewPlan.Point.allCases {
      for (place, summary) in summaries(of: point).enumerated() where summary.version != place + 1 {
        list.add(
          "summaries", .contradiction,
          ["what": "version \(summary.version) stands in the place of \(place + 1)"])
      }
    }
    for (place, summary) in summaries.enumerated() {
      list.text("summaries.\(place).text", summary.text.reveal(), limit: Self.mostBytes)
    }
    roleFaults(&list)
    endFaults(&list)
    releaseFaults(&list)
    for (place, handOver) in handOvers.enumerated() {
      list.duplicates("handOvers.\(place).actions", handOver.actions.map(\.text))
    }
    return list.faults
  }

  /// The most bytes of a summary.
  static let mostBytes = 10_000

  private func roleFaults(_ list: inout FaultList) {
    let roles =
      summaries.map { ("summaries", $0.writtenBy) } + waivers.map { ("waivers", $0.by) }
      + handOvers.map { ("handOvers", $0.by) }
    for (field, role) in roles where EngagementSide(role) == nil {
      list.add(field, .contradiction, ["what": "the \(role.rawValue) is none of the two"])
    }
  }

  private func endFaults(_ list: inout FaultList) {
    list.range("end", end, (reopened == nil ? 1...1 : 2...Int.max))
    let ends =
      releases.map { ("releases", $0.end) } + waivers.map { ("waivers", $0.end) }
      + handOvers.map { ("handOvers", $0.end) }
    for (field, number) in ends { list.range("\(field).end", number, 1...max(1, end)) }
    for version in waivers.compactMap(\.agreementVersion) {
      list.range("waivers.agreementVersion", version, 0...Int.max)
    }
  }

  private func releaseFaults(_ list: inout FaultList) {
    for (place, release) in releases.enumerated() {
      let field = "releases.\(place)"
      if let summary = summary(of: release.point, version: release.version) {
        if release.at < summary.written {
          list.add(field, .contradiction, ["what": "a release is older than its text"])
        }
      } else {
        list.add(field, .danglingReference, ["value": "version \(release.version)"])
      }
      if release.readers.isEmpty {
        list.add("\(field).readers", .missing, ["what": "somebody to read it"])
      }
      list.duplicates("\(field).readers", release.readers.map { "\($0.person) \($0.role)" })
      for reader in release.readers where ![.sponsor, .humanResources].contains(reader.role) {
        list.add(
          "\(field).readers", .contradiction,
          ["what": "the \(reader.role.rawValue) is none to whom it is released"])
      }
    }
    // Exactly one version for each review, to whomever; only another end has another.
    for point in ReviewPlan.Point.allCases {
      let former = releases.filter { $0.point == point }
      let isOneEach = former.allSatisfy { release in
        former.allSatisfy {
          $0.version == release.version || (point == .final && $0.end != release.end)
        }
      }
      if !isOneEach {
        list.add("releases", .duplicate, ["value": "the release for the review \(point.rawValue)"])
      }
    }
  }
}

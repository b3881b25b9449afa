extension DisclosurePolicy {
  /// Makes a table that may be published, or says which counts could be worked out.
  ///
  /// Hides what the policy hides, then audits what a reader can tell of each hidden and each small
  /// count, printed or not. Under a policy with secondary suppression every hidden count must have
  /// at least two possible values, and that of a small one must not be known to be small; under the
  /// others a small count must have at least two possible values (rule A39). The same table gives the
  /// same answer, always.
  ///
  /// - Throws: ``DisclosureRefusal`` with all counts that are not safe. ``safeSteps(for:)`` tells
  ///   what would help.
  /// - Complexity: two maximal flows for each count that needs protection.
  public func release(_ table: RawTable) throws(DisclosureRefusal) -> TableRelease {
    let pass = SuppressionPass(table, self)
    let figures = figures(of: table, pass.isHidden)
    var audit = DisclosureAudit(table, self, figures)
    var audited: [TableRelease.AuditedCount] = []
    var problems: [DisclosureRefusal.Problem] = []
    for number in table.counts.indices where !table.repeatsOnlyColumn(number) {
      let isSmall = isSmall(table.counts[number])
      guard isSmall || (suppressesSecondary && pass.isHidden[number]) else { continue }
      let range = audit.range(of: number)
      let place = table.shape.place(number)
      audited.append(TableRelease.AuditedCount(place: place, range: range))
      let isKnownSmall =
        suppressesSecondary && isSmall && smallCount > 1 && range.lies(inside: 1...smallCount - 1)
      if range.isDetermined || isKnownSmall {
        problems.append(.derivable(table, place, range, under: self))
      }
    }
    if !problems.isEmpty { throw DisclosureRefusal(problems: problems) }
    return TableRelease(
      table: PublishableTable(table, self, figures),
      suppressions: pass.order.map {
        Suppression(place: table.shape.place($0.number), ground: $0.ground)
      }, audit: audited)
  }

  /// What would be printed at each place.
  func figures(of table: RawTable, _ isHidden: [Bool]) -> [PublishableTable.Figure?] {
    let counts = table.counts.indices.map { number in
      isHidden[number] ? .hidden(symbol) : shown(table.counts[number])
    }
    return table.counts.indices.map { number in
      guard table.isPrinted[number] else { return nil }
      let share = table.whole(of: number).map { whole in
        percentage(
          table.counts[number], of: table.counts[whole], shownAs: counts[number], counts[whole])
      }
      return PublishableTable.Figure(count: counts[number], share: share)
    }
  }
}

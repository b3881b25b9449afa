/// Names a cost of the pool.
public typealias CostItemID = Identifier<CostItem>

/// Something that the pool or an organisation spent on the service, and the days that it is for.
///
/// An amount spreads evenly over its days, so that a year's insurance counts for half in half a year. The
/// individual's own travel is none (rule R50), nor is an organisation's fee, which stands with its
/// membership. Source: metrics section 11.3.
public struct CostItem: Hashable, Sendable {
  /// Names the item.
  public let id: CostItemID
  /// What kind of thing it was spent on.
  public let category: CostCategory
  /// How much.
  public let amount: CostAmount
  /// The days that it is for; it has a first and a last one.
  public let span: DateSpan
  /// Who bears it; `nil` for the pool.
  public let organisation: OrganisationID?
  /// For which service it was spent (rule R51).
  public let line: ServiceLine
  /// Where the number comes from, such as an invoice; it names no person.
  public let source: String
  /// When it was recorded.
  public let recorded: Instant
  /// When it was withdrawn, so that it counts no longer.
  public internal(set) var withdrawn: Instant?

  /// Records a cost; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: CostItemID, category: CostCategory, amount: CostAmount, span: DateSpan,
    organisation: OrganisationID? = nil, line: ServiceLine = .pool, source: String,
    recorded: Instant, withdrawn: Instant? = nil
  ) {
    self.id = id
    self.category = category
    self.amount = amount
    self.span = span
    self.organisation = organisation
    self.line = line
    self.source = source
    self.recorded = recorded
    self.withdrawn = withdrawn
  }

  /// Every fault that the item has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.costItem, id.text))
    list.unknown("category", [category], in: policy)
    switch amount {
    case .sum(let money): list.range("amount.sum", money.minorUnits, 0...Int.max)
    case .time(let minutes, let perHour):
      list.range("amount.minutes", minutes, 1...Int.max)
      list.range("amount.perHour", perHour.minorUnits, 0...Int.max)
      if category != .staffTime {
        list.add("amount", .contradiction, ["what": "working time is a cost of staff time alone"])
      }
    }
    list.bounded("span", span)
    list.text("source", source, limit: 300)
    list.withdrawal(withdrawn, of: recorded)
    return list.faults
  }
}

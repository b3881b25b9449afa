/// Records what the pool or an organisation spent on the service, and the days that it is for.
///
/// The pool coordinator does. Source: metrics section 11.3, "all costs of the programme".
public struct RecordCost: Command {
  /// The name that commits keep.
  public static let name = "recordCost"
  /// What kind of thing it was spent on.
  public let category: CostCategory
  /// How much.
  public let amount: CostAmount
  /// The first day that it is for.
  public let start: CivilDate
  /// The first day that it is no longer for.
  public let end: CivilDate
  /// Who bears it; `nil` for the pool.
  public let organisation: OrganisationID?
  /// For which service.
  public let line: ServiceLine
  /// Where the number comes from.
  public let source: String

  /// Records a cost.
  ///
  /// - Parameters:
  ///   - amount: A sum, or staff time at a rate.
  ///   - category: What kind of thing it was spent on.
  ///   - start: The first day that it is for.
  ///   - end: The first day that it is no longer for; the amount spreads evenly over the days between.
  ///   - organisation: Who bears it; `nil` for the pool.
  ///   - line: For which service.
  ///   - source: Where the number comes from, at most 300 bytes, without names of people.
  public init(
    _ amount: CostAmount, as category: CostCategory, from start: CivilDate, to end: CivilDate,
    borneBy organisation: OrganisationID? = nil, line: ServiceLine = .pool, source: String
  ) {
    self.amount = amount
    self.category = category
    self.start = start
    self.end = end
    self.organisation = organisation
    self.line = line
    self.source = source
  }

  /// Checks who records what, and keeps the cost.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<CostItem> {
    var guards = CommandGuards(Self.name)
    try guards.requireKeeperOfMoney(in: state, context)
    let item = CostItem(
      id: context.newIdentifier("cost", absentFrom: state.costItems), category: category,
      amount: amount, span: guards.span(from: start, to: end), organisation: organisation,
      line: line, source: source, recorded: context.now)
    guards.requireFit(.costItem(item), in: amount.currency, of: state)
    try guards.refuseIfUnmet()
    return Decision(item, [.put(.costItem(item))])
  }
}

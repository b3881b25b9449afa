import CoachingPool

let supported = MeasureDefinition.peopleSupported.id
let financialYear = ReleaseScope(period: span("2025-04-01", "2026-04-01"))

/// A table of some counts, row by row; rows R0, R1 and so on, columns C0, C1.
func rawTable(
  _ counts: [[Int]], groups: [String]? = nil, shares: RawTable.Shares? = nil,
  isCommonKnowledge: Bool = false, over scope: ReleaseScope = financialYear
) throws -> RawTable {
  let rows = counts.indices.map { TableDimension.Category("R\($0)", in: groups?[$0]) }
  let columns = (counts.first ?? []).indices.map { TableDimension.Category("C\($0)") }
  return try RawTable(
    supported, over: scope,
    by: [
      TableDimension("row", rows, isCommonKnowledge: isCommonKnowledge),
      TableDimension("column", columns, isCommonKnowledge: isCommonKnowledge),
    ], counts: counts.flatMap { $0 }, shares: shares)
}

/// A table of one direction.
func rawLine(
  _ counts: [Int], isCommonKnowledge: Bool = false, over scope: ReleaseScope = financialYear,
  shares: RawTable.Shares? = nil
) throws -> RawTable {
  try RawTable(
    supported, over: scope,
    by: [
      TableDimension(
        "row", counts.indices.map { TableDimension.Category("R\($0)") },
        isCommonKnowledge: isCommonKnowledge)
    ], counts: counts, shares: shares)
}

func cell(_ row: Int, _ column: Int = 0) -> TablePlace {
  TablePlace(.category(row), .category(column))
}

func total(ofRow row: Int) -> TablePlace { TablePlace(.category(row), .total) }
func total(ofColumn column: Int = 0) -> TablePlace { TablePlace(.total, .category(column)) }
let totalOfAll = TablePlace(.total, .total)

extension PublishableTable {
  /// What is printed, row by row with totals; "" where nothing is.
  var texts: [[String]] {
    let width = columns.count + 1
    let texts = places.map { self[$0]?.count.text ?? "" }
    return stride(from: 0, to: texts.count, by: width).map { Array(texts[$0..<$0 + width]) }
  }
}

/// The problems for which a policy refuses a table; empty where it releases it.
func problems(_ policy: DisclosurePolicy, _ table: RawTable) -> [DisclosureRefusal.Problem] {
  do throws(DisclosureRefusal) {
    _ = try policy.release(table)
    return []
  } catch { return error.problems }
}

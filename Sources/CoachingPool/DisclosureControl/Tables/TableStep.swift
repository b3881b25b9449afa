/// One change to a raw table that may make it safe to release.
///
/// A new case is a breaking change and comes with a major version.
public enum TableStep: Hashable, Sendable, Codable {
  /// Put two rows together.
  case mergeRows(Int, Int)
  /// Put two columns together.
  case mergeColumns(Int, Int)
  /// Print one total less.
  case withholdTotal(TablePlace)
  /// Print no totals of a kind.
  case withholdTotals(TableTotals)
  /// Print no percentages.
  case withholdShares
}

extension RawTable {
  /// Makes the change.
  ///
  /// - Throws: ``RawTableError`` for a change that the table does not allow.
  public func applying(_ step: TableStep) throws(RawTableError) -> RawTable {
    switch step {
    case .mergeRows(let first, let second): try merging(rows: [first, second])
    case .mergeColumns(let first, let second): try merging(columns: [first, second])
    case .withholdTotal(let place): try withholding(place)
    case .withholdTotals(let totals): withholding(totals)
    case .withholdShares: withholdingShares()
    }
  }
}

extension DisclosurePolicy {
  /// Finds the single changes each of which makes a table safe; none where it is safe already.
  ///
  /// Tried are: percentages withheld; each kind of totals withheld; each single total in a row or a
  /// column of a count that is not safe; each two rows, and each two columns, one of which holds such
  /// a count. In that order, from the smallest loss to the largest as a rule.
  ///
  /// - Complexity: one ``release(_:)`` for each change.
  public func safeSteps(for table: RawTable) -> [TableStep] {
    let places: [TablePlace]
    do throws(DisclosureRefusal) {
      _ = try release(table)
      return []
    } catch { places = error.problems.compactMap(\.place) }
    return steps(for: table, places).filter { step in
      guard let changed = try? table.applying(step), changed != table else { return false }
      return (try? release(changed)) != nil
    }
  }

  private func steps(for table: RawTable, _ places: [TablePlace]) -> [TableStep] {
    let shape = table.shape
    let numbers = places.compactMap { shape.number(of: $0) }
    var steps: [TableStep] = table.shares == nil ? [] : [.withholdShares]
    var totals: [Int] = []
    for number in numbers {
      let (row, column) = (shape.row(of: number), shape.column(of: number))
      totals.append(shape.number(row, shape.totalColumn))
      totals += (shape.rowCount..<shape.height).map { shape.number($0, column) }
    }
    for number in totals.uniqued().sorted() where table.isPrinted[number] {
      steps.append(.withholdTotal(shape.place(number)))
    }
    steps += TableTotals.allCases.map { .withholdTotals($0) }
    let rows = numbers.map { shape.row(of: $0) }.uniqued()
    let columns = numbers.map { shape.column(of: $0) }.uniqued()
    steps += Self.pairs(rows, of: shape.rowCount).map { .mergeRows($0, $1) }
    return steps + Self.pairs(columns, of: shape.columnCount).map { .mergeColumns($0, $1) }
  }

  private static func pairs(_ some: [Int], of count: Int) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for first in 0..<count {
      for second in first + 1..<max(first + 1, count)
      where some.contains(first) || some.contains(second) {
        pairs.append((first, second))
      }
    }
    return pairs
  }
}

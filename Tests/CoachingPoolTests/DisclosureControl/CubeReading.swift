import CoachingPool

/// What somebody who knows the policy can say of a published table, found by trying all tables.
///
/// It reads nothing but what was published, and shares no code with the audit: symbols, rounding and
/// percentages are stated again here, and cells are tried one after the other.
struct CubeReading {
  struct Sum {
    var cells: [Int]
    var least: Int
    var most: Int
  }

  let table: PublishableTable
  let width: Int
  private let hint: [Int]
  private var low: [Int]
  private var high: [Int]
  private var sums: [Sum] = []
  /// More than any cell of a random table holds.
  static let ceiling = 100
  /// How many values are tried before a question is given up.
  private let patience = 100_000

  /// - Parameter zeros: The hidden places that a reader is told may be 0; all others are 1 at least.
  /// - Parameter hint: Values that are tried before others, which changes no answer.
  init(_ table: PublishableTable, zeros: Set<TablePlace>, hint: [Int]) {
    self.hint = hint
    self.table = table
    width = table.columns.count
    low = [Int](repeating: 0, count: table.rows.count * width)
    high = [Int](repeating: Self.ceiling, count: low.count)
    for place in table.places {
      guard let figure = table[place] else { continue }
      var (least, most) = Self.range(figure.count, table.policy, 16 * Self.ceiling)
      if figure.count.number == nil, zeros.contains(place) { least = 0 }
      let cells = self.cells(of: place)
      if cells.count == 1, case .category = place.row, case .category = place.column {
        low[cells[0]] = least
        high[cells[0]] = min(most, Self.ceiling)
      } else {
        sums.append(Sum(cells: cells, least: least, most: most))
      }
    }
    addDifferences()
  }

  private static func range(_ count: PublishedCount, _ policy: String, _ top: Int) -> (Int, Int) {
    guard let number = count.number else {
      return policy == "ofqual2025" ? (1, 4) : policy == "nhsSecondaryCare" ? (1, 7) : (1, top)
    }
    switch policy {
    case "threshold5Exact": return (number, number)
    case "hesa": return (max(0, number - 2), number + 2)
    case "ofqual2025": return number == 0 ? (0, 0) : (max(5, number - 2), number + 2)
    default: return number == 0 ? (0, 0) : (max(8, number - 2), number + 2)
    }
  }

  /// What follows for the rest where one sum holds another: it says nothing new, and saves trying.
  private mutating func addDifferences() {
    for outer in sums {
      for inner in sums where inner.cells.count < outer.cells.count {
        let rest = outer.cells.filter { !inner.cells.contains($0) }
        guard rest.count == outer.cells.count - inner.cells.count,
          outer.most < Self.ceiling * 16, inner.most < Self.ceiling * 16
        else { continue }
        sums.append(
          Sum(
            cells: rest, least: max(0, outer.least - inner.most), most: outer.most - inner.least))
      }
    }
  }

  func cells(of place: TablePlace) -> [Int] {
    let rows: [Int] =
      switch place.row {
      case .category(let row): [row]
      case .group(let group): table.rows.indices.filter { table.groupOfRow[$0] == group }
      case .total: Array(table.rows.indices)
      }
    let columns: [Int] =
      if case .category(let column) = place.column { [column] } else { Array(0..<width) }
    return rows.flatMap { row in columns.map { row * width + $0 } }
  }

  /// Whether some table fits all that was published, with a sum of cells in a range; `nil` where that
  /// takes too long to say.
  func isPossible(_ cells: [Int], least: Int, most: Int) -> Bool? {
    guard least <= most else { return false }
    var left = patience
    var value = [Int](repeating: 0, count: low.count)
    let all = sums + [Sum(cells: cells, least: least, most: most)]
    var holding = [[Int]](repeating: [], count: low.count)
    var room = all.map { sum in
      (low: sum.cells.reduce(0) { $0 + low[$1] }, high: sum.cells.reduce(0) { $0 + high[$1] })
    }
    for (number, sum) in all.enumerated() {
      for cell in sum.cells { holding[cell].append(number) }
      if room[number].low > sum.most || room[number].high < sum.least { return false }
    }
    func tryCell(_ cell: Int) -> Bool {
      if cell > 0, cell % width == 0, !sharesHold(row: cell / width - 1, value) { return false }
      if cell == value.count { return columnSharesHold(value) }
      var (least, most) = (low[cell], high[cell])
      for number in holding[cell] {
        least = max(least, all[number].least - (room[number].high - high[cell]))
        most = min(most, all[number].most - (room[number].low - low[cell]))
      }
      guard least <= most else { return false }
      let near = min(max(hint[cell], least), most)
      for step in 0..<2 * max(near - least, most - near) + 1 {
        // As near as can be, above and below in turn.
        let tried = step % 2 == 0 ? near - step / 2 : near + step / 2 + 1
        guard least <= tried, tried <= most else { continue }
        left -= 1
        if left < 0 { return false }
        value[cell] = tried
        for number in holding[cell] {
          room[number].low += tried - low[cell]
          room[number].high += tried - high[cell]
        }
        let found = tryCell(cell + 1)
        for number in holding[cell] {
          room[number].low -= tried - low[cell]
          room[number].high -= tried - high[cell]
        }
        if found { return true }
      }
      return false
    }
    let found = tryCell(0)
    return left < 0 ? nil : found
  }

  private func sharesHold(row: Int, _ value: [Int]) -> Bool {
    guard table.shares == .ofRowTotals else { return true }
    let whole = value[row * width..<(row + 1) * width].reduce(0, +)
    return (0..<width).allSatisfy { column in
      let place = TablePlace(.category(row), .category(column))
      return shareHolds(
        place, TablePlace(.category(row), .total), value[row * width + column], whole)
    }
  }

  private func columnSharesHold(_ value: [Int]) -> Bool {
    guard table.shares == .ofColumnTotals else { return true }
    return table.columns.indices.allSatisfy { column in
      let cells = table.rows.indices.map { value[$0 * width + column] }
      let whole = cells.reduce(0, +)
      return table.rows.indices.allSatisfy { row in
        shareHolds(
          TablePlace(.category(row), .category(column)), TablePlace(.total, .category(column)),
          cells[row], whole)
      }
    }
  }

  private func shareHolds(
    _ place: TablePlace, _ wholePlace: TablePlace, _ part: Int, _ whole: Int
  ) -> Bool {
    guard let figure = table[place], let share = figure.share, let number = figure.count.number,
      let of = table[wholePlace]?.count.number
    else { return true }
    let isHidden =
      whole < (table.policy == "hesa" ? 23 : 10) || (1...4).contains(part)
      || (1...4).contains(whole - part)
    guard let tenths = share.tenths else { return isHidden }
    if isHidden { return false }
    let (top, bottom) = table.policy == "nhsSecondaryCare" ? (number, of) : (part, whole)
    return tenths == (2000 * top + bottom) / (2 * bottom)
  }
}

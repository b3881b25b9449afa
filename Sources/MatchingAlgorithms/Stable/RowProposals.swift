/// Lets rows make the offers: deferred acceptance for strict lists.
///
/// An offer is one number: the row's position in the column's list, and below it the row itself. A
/// full column's seats are a heap with the least wanted offer on top, which is also the column's
/// `limit`, all that a refusal needs.
struct RowProposals: ~Copyable {
  /// What an offer needs to know of a column.
  private struct Column {
    /// Offers from this one on are refused.
    var limit: Int64
    /// The number of seats free.
    var free: Int32
    /// Where its seats begin; those of the next column begin at their end.
    let seats: Int32
  }

  /// The entries that a row has not tried yet.
  private struct Row {
    var next: Int32
    let end: Int32
  }

  private let columns: UnsafeMutableBufferPointer<Column>
  private let seats: SeatHeaps
  private let rows: UnsafeMutableBufferPointer<Row>

  /// Frees every seat.
  init(_ instance: StableInstance) {
    // One more, to end the seats of the last.
    columns = .allocate(capacity: instance.columnCount + 1)
    let starts = instance.columns.starts
    var seatCount = 0  // at most the number of entries, so that 32 bits do
    for (column, capacity) in instance.capacities.enumerated() {
      let used = min(capacity, Int(starts[column + 1] - starts[column]))
      columns.initializeElement(
        at: column,
        to: Column(limit: used == 0 ? -1 : .max, free: Int32(used), seats: Int32(seatCount)))
      seatCount += used
    }
    columns.initializeElement(
      at: instance.columnCount, to: Column(limit: -1, free: 0, seats: Int32(seatCount)))
    seats = SeatHeaps(count: seatCount)
    rows = .allocate(capacity: instance.rowCount)
    for row in rows.indices {
      rows.initializeElement(
        at: row, to: Row(next: instance.rows.starts[row], end: instance.rows.starts[row + 1]))
    }
  }

  deinit {
    columns.deallocate()
    rows.deallocate()
  }

  /// Seats some rows, and everybody whom that unseats.
  mutating func offer(from range: Range<Int>, _ lists: StablePointers) {
    for first in range {
      var row = first
      var entry = Int(rows[row].next)
      var end = Int(rows[row].end)
      while entry < end {
        let column = Int(lists.rowEntries[entry])
        let offer = Int64(lists.ranks[entry]) << 32 | Int64(row)
        entry &+= 1
        let state = columns[column]
        if offer >= state.limit { continue }
        let seat = Int(state.seats)..<Int(columns[column &+ 1].seats)
        if state.free > 0 {
          seats.take(seat.upperBound &- Int(state.free), offer)
          columns[column].free = state.free &- 1
          if state.free == 1 { columns[column].limit = seats.order(seat) }
          break
        }
        rows[row].next = Int32(truncatingIfNeeded: entry)
        row = Int(Int32(truncatingIfNeeded: state.limit))
        columns[column].limit = seats.replaceTop(of: seat, by: offer)
        entry = Int(rows[row].next)
        end = Int(rows[row].end)
      }
      rows[row].next = Int32(truncatingIfNeeded: entry)
    }
  }

  /// Returns the column of each row, `nil` for none.
  borrowing func columnOfRow() -> [Int?] {
    var columnOfRow = [Int?](repeating: nil, count: rows.count)
    for column in 0..<(columns.count - 1) {
      let end = Int(columns[column + 1].seats - columns[column].free)
      for seat in Int(columns[column].seats)..<end {
        columnOfRow[Int(Int32(truncatingIfNeeded: seats[seat]))] = column
      }
    }
    return columnOfRow
  }
}

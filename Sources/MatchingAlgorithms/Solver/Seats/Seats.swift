/// Seats rows in the places of columns, with a price on each column, and keeps track of both.
///
/// A row's profit is what its pair is worth minus the column's price, and 0 while it is unserved. The
/// *exact* conditions, which prove that the seating is worth the most: no price and no profit is
/// below 0; no row has an edge whose worth minus price exceeds its profit; a column with a free
/// place has the price 0. The engine reaches them in four stages, each a file of its own:
///
/// 1. *bidding*: rows bid for places, prices rise (an auction with ε-scaling, Bertsekas 1988; places
///    of one column are alike, Bertsekas and Castañon 1989);
/// 2. *offering*: columns with a price and a free place offer it for less, prices fall (a reverse
///    auction, Bertsekas, Castañon and Tsaknakis 1993); 1 and 2 are repeated with smaller ε;
/// 3. *repair*: with ε = 0 the rows that break a condition are seated anew along shortest paths;
/// 4. *settling*: what is still priced and free is filled or its price lowered, by shortest paths.
///
/// Numbers: worths are from 1 to W, ε is at most W, prices are from 0 to W + ε, and no intermediate
/// result leaves ±4W; who makes the graph checks that this fits, scaled by 2^`shift`.
final class Seats<Number: SeatNumber> {
  /// A place: the row in it or -1, and what that row bid.
  struct Seat: BitwiseCopyable {
    var row: Int32
    var bid: Number

    static var vacant: Self { Self(row: -1, bid: 0) }
  }

  /// A row: the edge by which it is served or -1, and its place.
  struct Row: BitwiseCopyable {
    var edge: Int
    var seat: Int

    static var unserved: Self { Self(edge: -1, seat: -1) }
  }

  let graph: SeatGraph<Number>
  /// By how many bits worths are scaled up while ε is not 0.
  var shift: Number = 0

  // Columns.
  var capacity: FlatArray<Int32>
  var load: FlatArray<Int32>
  var price: FlatArray<Number>
  /// Where each column's places begin in `seats`; the taken ones come first.
  var seatStart: FlatArray<Int>
  /// How many places fit where each column's begin.
  var seatRoom: FlatArray<Int32>

  /// The places of all columns.
  var seats: FlatArray<Seat>
  var rows: FlatArray<Row>
  /// What each row's pair leaves it above the price, kept up to date while ε is 0 and paths are sought.
  var profits: FlatArray<Number>

  /// What all pairs together gained since somebody set it to 0, by `serve` and `settle`.
  var gain: Number = 0
  /// A row that no column may call, or -1.
  var barred = -1
  /// What was read only so that the processor has it when it is needed; it says nothing.
  var touched: Number = 0
  /// Rows to be seated, in order.
  var waiting: [Int32] = []
  let search: SeatSearch<Number>

  init(_ graph: SeatGraph<Number>, capacities: [Int]) {
    self.graph = graph
    let columns = graph.columnCount
    capacity = FlatArray(repeating: 0, count: columns)
    load = FlatArray(repeating: 0, count: columns)
    price = FlatArray(repeating: 0, count: columns)
    seatStart = FlatArray(repeating: 0, count: columns)
    var seatCount = 0
    for column in 0..<columns {
      seatStart[column] = seatCount
      capacity[column] = Int32(capacities[column])
      seatCount += capacities[column]
    }
    seatRoom = FlatArray(copying: capacity)
    seats = FlatArray(repeating: .vacant, count: seatCount)
    rows = FlatArray(repeating: .unserved, count: graph.rowCount)
    profits = FlatArray(repeating: 0, count: graph.rowCount)
    search = SeatSearch(columnCount: columns)
  }

  /// A seating of its own, on the given graph.
  init(copying other: Seats, graph: SeatGraph<Number>) {
    self.graph = graph
    shift = other.shift
    capacity = FlatArray(copying: other.capacity)
    load = FlatArray(copying: other.load)
    price = FlatArray(copying: other.price)
    seatStart = FlatArray(copying: other.seatStart)
    seatRoom = FlatArray(copying: other.seatRoom)
    seats = FlatArray(copying: other.seats)
    rows = FlatArray(copying: other.rows)
    profits = FlatArray(copying: other.profits)
    search = SeatSearch(columnCount: graph.columnCount)
  }

  deinit {
    capacity.free()
    load.free()
    price.free()
    seatStart.free()
    seatRoom.free()
    seats.free()
    rows.free()
    profits.free()
  }

  @inline(__always) func hasFreePlace(_ column: Int) -> Bool { load[column] < capacity[column] }

  /// The column of a row, or -1.
  @inline(__always) func column(ofRow row: Int) -> Int {
    let edge = rows[row].edge
    return edge < 0 ? -1 : graph.column(edge)
  }

  /// What a row's pair leaves it above the price; 0 for an unserved row.
  @inline(__always) func profit(_ row: Int) -> Number {
    let edge = rows[row].edge
    if edge < 0 { return 0 }
    let pair = graph.edges[edge]
    return (pair.worth &<< shift) &- price[Int(pair.other)]
  }

  /// Brings the profits of all rows up to date.
  func refreshProfits() {
    for row in 0..<graph.rowCount { profits[row] = profit(row) }
  }

  /// Changes a price by an amount, and the profits of the column's rows with it.
  @inline(__always) func changePrice(of column: Int, by amount: Number) {
    price[column] &+= amount
    let first = seatStart[column]
    for seat in first..<(first + Int(load[column])) { profits[Int(seats[seat].row)] &-= amount }
  }

  /// The largest profit a row could have at the prices, and at least 0.
  @inline(__always) func bestProfit(_ row: Int) -> Number {
    let (edges, price, shift) = (graph.edges, price, shift)
    var best: Number = 0
    for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
      let pair = edges[edge]
      let profit = (pair.worth &<< shift) &- price[Int(pair.other)]
      if profit > best { best = profit }
    }
    return best
  }

  /// Seats a row in the next free place of the edge's column.
  @inline(__always) func seat(_ row: Int, by edge: Int, bid: Number) {
    let column = graph.column(edge)
    let seat = seatStart[column] + Int(load[column])
    load[column] += 1
    put(row, in: seat, by: edge)
    seats[seat].bid = bid
  }

  /// Seats a row in a place that is vacant or about to be.
  @inline(__always) func put(_ row: Int, in seat: Int, by edge: Int) {
    seats[seat].row = Int32(truncatingIfNeeded: row)
    rows[row].edge = edge
    rows[row].seat = seat
  }

  /// Takes a row from its place; the column's last row moves up.
  func vacate(_ row: Int) {
    let column = graph.column(rows[row].edge)
    let hole = rows[row].seat
    load[column] -= 1
    let last = seatStart[column] + Int(load[column])
    if hole != last {
      seats[hole].row = seats[last].row
      seats[hole].bid = seats[last].bid
      rows[Int(seats[hole].row)].seat = hole
    }
    seats[last].row = -1
    rows[row].edge = -1
    rows[row].seat = -1
  }

  /// Takes from their places the rows whose profit is more than ε below their best, and lets all wait
  /// that are unserved and could have a profit.
  func review(_ epsilon: Number) {
    for row in 0..<graph.rowCount {
      let best = bestProfit(row)
      if rows[row].edge < 0 {
        if best > 0 { waiting.append(Int32(truncatingIfNeeded: row)) }
      } else if profit(row) < best &- epsilon {
        vacate(row)
        waiting.append(Int32(truncatingIfNeeded: row))
      }
    }
  }
}

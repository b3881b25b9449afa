/// Holds the taken seats of all columns, those of a full column as a heap, the largest on top.
struct SeatHeaps: ~Copyable {
  private let seats: UnsafeMutableBufferPointer<Int64>

  /// Makes room for a number of seats.
  init(count: Int) {
    seats = .allocate(capacity: count)
    seats.initialize(repeating: 0)
  }

  deinit { seats.deallocate() }

  /// Who sits there.
  subscript(seat: Int) -> Int64 { seats[seat] }

  /// Fills a free seat.
  @inline(__always)
  func take(_ seat: Int, _ offer: Int64) { seats[seat] = offer }

  /// Makes a heap of a column's seats and returns its top.
  func order(_ column: Range<Int>) -> Int64 {
    for place in stride(from: column.count / 2 - 1, through: 0, by: -1) {
      sink(seats[column.lowerBound + place], to: place, column)
    }
    return seats[column.lowerBound]
  }

  /// Gives the top seat to somebody smaller and returns the new top.
  @inline(__always)
  func replaceTop(of column: Range<Int>, by offer: Int64) -> Int64 {
    sink(offer, to: 0, column)
    return seats[column.lowerBound]
  }

  @inline(__always)
  private func sink(_ offer: Int64, to start: Int, _ column: Range<Int>) {
    let top = column.lowerBound
    let count = column.upperBound &- top
    var place = start
    while true {
      var child = 2 &* place &+ 1
      if child >= count { break }
      if child &+ 1 < count, seats[top &+ child &+ 1] > seats[top &+ child] { child &+= 1 }
      if seats[top &+ child] <= offer { break }
      seats[top &+ place] = seats[top &+ child]
      place = child
    }
    seats[top &+ place] = offer
  }
}

/// A sample's sum of numbers and of their squares, from which its spread is exact.
struct Moments {
  let count: Int
  let sum: Int128
  let squares: Int128

  /// Takes numbers of at most ``RatingScale/widest`` on either side, whose squares cannot overflow.
  init(of numbers: [Int]) {
    count = numbers.count
    sum = numbers.reduce(into: Int128(0)) { $0 += Int128($1) }
    squares = numbers.reduce(into: Int128(0)) { $0 += Int128($1) * Int128($1) }
  }

  /// Takes numbers with how often each came.
  init(of numbers: [(value: Int, times: Int)]) {
    count = numbers.reduce(0) { $0 + $1.times }
    sum = numbers.reduce(into: Int128(0)) { $0 += Int128($1.value) * Int128($1.times) }
    squares = numbers.reduce(into: Int128(0)) {
      $0 += Int128($1.value) * Int128($1.value) * Int128($1.times)
    }
  }

  var mean: Ratio { Ratio(sum: sum, of: count) }

  /// The sum of squared differences from the mean by n − 1; `nil` of fewer than two.
  var variance: Ratio? {
    guard count > 1 else { return nil }
    let above = Int128(count) * squares - sum * sum
    return Ratio(above, over: Int128(count) * Int128(count - 1))
  }
}

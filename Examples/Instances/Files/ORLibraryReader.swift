/// Reads the two formats of the OR-Library, which both begin with n.
struct ORLibraryReader {
  /// The most rows and columns that a file may promise.
  static let limit = 1 << 20

  private let bytes: [UInt8]
  private let n: Int
  /// How many numbers follow n.
  private var count = -1
  /// Whether n stands alone, and three words on each line after it.
  private var isTriples = true
  /// The first line after n with other than three words.
  private var firstOther: Int?
  private var lastLine = 1

  /// Surveys the lines of a file.
  init(_ bytes: [UInt8], head: TextLine) throws(InstanceFileError) {
    self.bytes = bytes
    n = try head.words[0].number()
    guard 0...Self.limit ~= n else {
      throw InstanceFileError(
        line: head.number, "The file promises \(n) rows; it must be from 0 to \(Self.limit).")
    }
    for line in LineScanner(bytes) {
      count += line.wordCount
      lastLine = line.number
      if line.wordCount == (line.number == head.number ? 1 : 3) { continue }
      isTriples = false
      if line.number > head.number, firstOther == nil { firstOther = line.number }
    }
  }

  /// Reads what the survey takes it for.
  func read() throws(InstanceFileError) -> InstanceFile {
    if count == n * n {
      if isTriples, n > 3, let instance = try? sparse() { return .sparse(instance) }
      return .dense(try dense())
    }
    if isTriples, count > 0 { return .sparse(try sparse()) }
    throw InstanceFileError(
      line: firstOther ?? lastLine,
      """
      After n = \(n) there must be \(n * n) costs, or lines `i j cost`; there are \(count) numbers, \
      and not three on each line.
      """)
  }

  private func dense() throws(InstanceFileError) -> DenseInstance {
    var costs: [Int32] = []
    costs.reserveCapacity(count)
    var words = WordScanner(bytes)
    _ = words.next()
    while let word = words.next() { costs.append(Int32(try word.number())) }
    return DenseInstance(rowCount: n, columnCount: n, costs: costs)
  }

  private func sparse() throws(InstanceFileError) -> SparseInstance {
    var edges = EdgeCollector()
    var lines = LineScanner(bytes)
    _ = lines.next()
    while let line = lines.next() {
      let numbers = try line.numbers(from: 0, count: 3, "i j cost")
      for member in numbers[..<2] where member < 1 || member > n {
        throw InstanceFileError(
          line: line.number, "The number \(member) must be from 1 to \(n).")
      }
      edges.add(row: numbers[0] - 1, column: numbers[1] - 1, cost: numbers[2], line: line.number)
    }
    return try edges.instance(rows: n, columns: n)
  }
}

/// Collects faults up to a limit and counts the rest without making them.
struct CSVFaultList {
  private let limit: Int
  private var faults: [CSVFault] = []
  private(set) var unlisted = 0

  init(limit: Int) { self.limit = max(0, limit) }

  /// Adds a fault; what makes it is not run beyond the limit.
  mutating func add(_ fault: @autoclosure () -> CSVFault) {
    if faults.count < limit { faults.append(fault()) } else { unlisted += 1 }
  }

  /// The faults in the order of the file; those of one place in the order they were found.
  func sorted() -> [CSVFault] {
    faults.enumerated().sorted { one, other in
      (one.element.row ?? 0, one.element.column?.number ?? 0, one.offset)
        < (other.element.row ?? 0, other.element.column?.number ?? 0, other.offset)
    }.map(\.element)
  }
}

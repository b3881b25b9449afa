/// Collects the faults of an import up to a limit and counts the rest without making them.
///
/// It is shared by the readers of one call and never leaves it.
final class FaultSink {
  private struct Entry {
    let order: Int
    let fault: CSVFault
  }

  private let limit: Int
  private var entries: [Entry] = []
  private(set) var unlisted = 0

  init(limit: Int) { self.limit = max(0, limit) }

  var isEmpty: Bool { entries.isEmpty && unlisted == 0 }

  /// Adds a fault; what makes it is not run beyond the limit.
  func add(order: Int, _ fault: @autoclosure () -> CSVFault) {
    if entries.count < limit {
      entries.append(Entry(order: order, fault: fault()))
    } else {
      unlisted += 1
    }
  }

  func count(unlisted more: Int) { unlisted += more }

  /// The faults by file, line and column; those of one place in the order they were found.
  func sorted() -> [CSVFault] {
    entries.enumerated().sorted { one, other in
      key(one.element, one.offset) < key(other.element, other.offset)
    }.map(\.element.fault)
  }

  private func key(_ entry: Entry, _ offset: Int) -> (Int, Int, Int, Int) {
    (entry.order, entry.fault.line ?? 0, entry.fault.column?.number ?? 0, offset)
  }
}

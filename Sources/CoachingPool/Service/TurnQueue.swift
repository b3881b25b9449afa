/// Lets one caller at a time through, in the order in which they came.
///
/// The actor that owns it keeps it consistent; each caller that was let through passes the turn on.
struct TurnQueue {
  private var isTaken = false
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var gone = 0

  /// Takes the turn if it is free, and says whether it was.
  mutating func take() -> Bool {
    if isTaken { return false }
    isTaken = true
    return true
  }

  /// Lines up behind those who wait already.
  mutating func wait(_ caller: CheckedContinuation<Void, Never>) { waiting.append(caller) }

  /// Hands the turn to whoever waits longest, or sets it free.
  /// - Complexity: O(1), amortised.
  mutating func pass() {
    guard gone < waiting.count else {
      waiting.removeAll()
      gone = 0
      isTaken = false
      return
    }
    waiting[gone].resume()
    gone += 1
    if gone > 64, gone * 2 > waiting.count {
      waiting.removeFirst(gone)
      gone = 0
    }
  }
}

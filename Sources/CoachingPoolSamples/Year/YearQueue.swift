internal import CoachingPool

/// What is to happen next: the earliest first, and of one moment what was put down first.
struct YearQueue {
  private var heap: [YearEvent] = []
  private var made = 0

  var isEmpty: Bool { heap.isEmpty }

  mutating func add(_ what: YearEvent.What, at moment: Instant) {
    made += 1
    heap.append(YearEvent(at: moment, number: made, what: what))
    var child = heap.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard heap[child] < heap[parent] else { break }
      heap.swapAt(child, parent)
      child = parent
    }
  }

  mutating func next() -> YearEvent? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first }
    heap[0] = last
    var parent = 0
    while true {
      let left = 2 * parent + 1
      guard left < heap.count else { break }
      let right = left + 1
      let child = right < heap.count && heap[right] < heap[left] ? right : left
      guard heap[child] < heap[parent] else { break }
      heap.swapAt(child, parent)
      parent = child
    }
    return first
  }
}

/// Something that is to happen at a moment.
struct YearEvent: Comparable {
  /// What happens.
  enum What: Equatable {
    /// Somebody comes to ask.
    case asks(asker: Int)
    /// A step of a case, unless its course was interrupted since.
    case step(YearStep, case: Int, course: Int)
    /// A sponsor signs, or takes note.
    case sponsorSigns(case: Int)
    /// The clock looks at what may have run out.
    case clock
    /// A round is due.
    case round
    /// Some practitioners leave, or cannot be had for a time.
    case departures
  }

  let at: Instant
  let number: Int
  let what: What

  static func < (left: Self, right: Self) -> Bool {
    (left.at, left.number) < (right.at, right.number)
  }
}

/// The steps by which a case goes on.
enum YearStep {
  case approval, choosing, answeringAnInvitation
  case planningChemistry, chemistry
  case involvement, planningContracting, contracting
  case planning, moving, cancelling, missing, meeting
  case reviewing
  case resuming, closing
  case rematch, answeringTheClock, answeringForTheRequest
}

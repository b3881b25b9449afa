/// Holds whom each member of one side accepts, the most wanted first.
///
/// The lists lie one after the other in `entries`; that of member m goes from `starts[m]` to below
/// `starts[m + 1]`. Whoever a list leaves out is not acceptable. Where `ties` is not empty, it marks
/// each entry that is wanted exactly as much as the entry before it.
///
/// Ann likes Dee (0) and Eli (1) alike, and Fay (2) less; Ben accepts Dee alone:
///
/// ```swift
/// let lists = PreferenceLists(tied: [[[0, 1], [2]], [[0]]])
/// lists.starts  // [0, 3, 4]
/// lists.entries  // [0, 1, 2, 0]
/// lists.ties  // [false, true, false, false]
/// ```
///
/// Any content may be held; ``StableInstance`` says what is wrong with it.
public struct PreferenceLists: Hashable, Sendable {
  /// Where each member's list begins, and the number of entries at the end.
  public let starts: [Int32]
  /// The members of the other side, list after list, the most wanted first.
  public let entries: [Int32]
  /// For each entry, whether it is wanted as much as the one before; empty where nothing is tied.
  public let ties: [Bool]

  /// Takes compressed lists as they are, without a copy.
  ///
  /// - Parameters:
  ///   - starts: Where each list begins, from 0, and the number of entries at the end.
  ///   - entries: The members of the other side, list after list, the most wanted first.
  ///   - ties: For each entry, whether it is wanted as much as the entry before it in the same
  ///     list; empty where nothing is tied.
  public init(starts: [Int32], entries: [Int32], ties: [Bool] = []) {
    self.starts = starts
    self.entries = entries
    self.ties = ties
  }

  /// Compresses a list for each member, the most wanted first, nobody tied.
  ///
  /// A number beyond 32 bits is held as the nearest that fits, which no instance accepts.
  public init(_ lists: [[Int]]) {
    var starts: [Int32] = [0]
    var entries: [Int32] = []
    starts.reserveCapacity(lists.count + 1)
    for list in lists {
      for entry in list { entries.append(Int32(clamping: entry)) }
      starts.append(Int32(clamping: entries.count))
    }
    self.init(starts: starts, entries: entries)
  }

  /// Compresses a list of groups for each member, the most wanted group first.
  ///
  /// The members of one group are wanted alike; an empty group says nothing.
  public init(tied lists: [[[Int]]]) {
    var starts: [Int32] = [0]
    var entries: [Int32] = []
    var ties: [Bool] = []
    for list in lists {
      for group in list {
        for (place, entry) in group.enumerated() {
          entries.append(Int32(clamping: entry))
          ties.append(place > 0)
        }
      }
      starts.append(Int32(clamping: entries.count))
    }
    self.init(starts: starts, entries: entries, ties: ties.contains(true) ? ties : [])
  }

  /// The number of members who have a list.
  public var count: Int { max(0, starts.count - 1) }

  /// Returns a member's list as groups who are wanted alike; empty if there is no such member.
  ///
  /// Complexity: linear in the list.
  public func groups(of member: Int) -> [[Int]] {
    var groups: [[Int]] = []
    for entry in range(of: member) {
      if entry < ties.count, ties[entry], !groups.isEmpty {
        groups[groups.count - 1].append(Int(entries[entry]))
      } else {
        groups.append([Int(entries[entry])])
      }
    }
    return groups
  }

  /// The positions of a member's entries; empty if there is no such member or the starts are wrong.
  func range(of member: Int) -> Range<Int> {
    guard member >= 0, member < count else { return 0..<0 }
    let start = Int(starts[member])
    let end = Int(starts[member + 1])
    return 0 <= start && start <= end && end <= entries.count ? start..<end : 0..<0
  }
}

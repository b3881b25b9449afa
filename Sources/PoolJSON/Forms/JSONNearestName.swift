/// Finds the name that somebody may have meant.
package enum JSONNearestName {
  /// Longer names get no suggestion, so that a hostile document costs little.
  private static let longest = 64

  /// Gives the name with the fewest changes from `name`, at most a third of it; ties go by order.
  package static func find(_ name: String, among known: [String]) -> String? {
    let target = Array(name.utf8)
    guard target.count <= longest else { return nil }
    var best: String?
    var fewest = max(target.count / 3, 1) + 1
    for candidate in known where candidate.utf8.count <= longest {
      let changes = distance(Array(candidate.utf8), target)
      if changes < fewest, changes < max(target.count, 2) {
        best = candidate
        fewest = changes
      }
    }
    return best
  }

  /// Counts the bytes to insert, delete, replace or swap with their neighbour (Damerau, restricted).
  static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var older = [Int](repeating: 0, count: right.count + 1)
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        // Small and capital letters count as the same: `practitionerId` is near `practitionerID`.
        let isSame = lower(left[row]) == lower(right[column])
        var changes = min(
          previous[column] + (isSame ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          changes = min(changes, older[column - 1] + 1)
        }
        current.append(changes)
      }
      older = previous
      previous = current
    }
    return previous[right.count]
  }

  /// Lists at most 12 names: `"a", "b" or "c"`.
  static func shown(_ names: [String], or word: String) -> String {
    let quoted = names.prefix(12).map { JSONShown.quoted($0) }
    if names.count > quoted.count {
      return quoted.joined(separator: ", ") + " \(word) one of \(names.count - quoted.count) more"
    }
    guard quoted.count > 1, let last = quoted.last else { return quoted.first ?? "none" }
    return quoted.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte + 0x20 : byte
  }
}

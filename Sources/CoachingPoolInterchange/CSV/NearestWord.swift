/// Finds the word that somebody most likely meant to type, for "did you mean".
public enum NearestWord: Sendable {
  /// The longest word that is compared, in code points.
  static let longest = 128

  /// The candidate with the fewest typing slips from `word`, if there are few enough.
  ///
  /// A slip is a letter left out, added or exchanged, or two neighbours swapped
  /// (Damerau–Levenshtein distance, no letter touched twice); case does not count. As many slips
  /// are allowed as a third of the word's letters, rounded to the nearest. Of candidates equally
  /// near, the first in byte order is taken, whatever the order of the list.
  ///
  /// ```swift
  /// NearestWord.suggestion(for: "excutive", in: ["volunteer", "executive"])  // "executive"
  /// ```
  ///
  /// Words longer than 128 code points are not compared. Linear memory in the word's length; the
  /// time is at most the product of the lengths for each candidate, and far less for most.
  /// - Returns: `nil` if no candidate is near enough.
  public static func suggestion(
    for word: String, in candidates: some Sequence<String>
  ) -> String? {
    var typed: [UInt32] = []
    guard fold(word, into: &typed), !typed.isEmpty else { return nil }
    var distance = SlipDistance(from: typed)
    var folded: [UInt32] = []
    var limit = (typed.count + 1) / 3
    var best: String?
    for candidate in candidates {
      guard fold(candidate, into: &folded), !folded.isEmpty,
        let slips = distance.slips(to: folded, atMost: limit)
      else { continue }
      if let current = best, slips == limit, !precedes(candidate, current) { continue }
      best = candidate
      limit = slips
    }
    return best
  }

  /// Lower-cases into a buffer that is used again; false if the word is too long.
  private static func fold(_ word: String, into folded: inout [UInt32]) -> Bool {
    folded.removeAll(keepingCapacity: true)
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        let isUpper = (0x41...0x5A).contains(scalar.value)
        folded.append(isUpper ? scalar.value | 0x20 : scalar.value)
      } else {
        for lower in scalar.properties.lowercaseMapping.unicodeScalars {
          folded.append(lower.value)
        }
      }
      if folded.count > longest { return false }
    }
    return true
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    one.utf8.lexicographicallyPrecedes(other.utf8)
  }
}

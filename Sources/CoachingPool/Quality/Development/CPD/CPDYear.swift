/// What CPD a person had in the 12 months that end with a day.
///
/// It holds minutes by category and no title. The day itself is the last that counts, as in a
/// ``SupervisionYear``: the year of 31 May 2026 begins after 31 May 2025. That of 29 February begins after 28
/// February, since the year before has no such day. Source: rule A38.
public struct CPDYear: Hashable, Sendable, Codable {
  /// The minutes of one category.
  public struct Part: Hashable, Sendable, Codable {
    /// The category.
    public let category: CPDCategory
    /// The minutes, above 0.
    public let minutes: Int
  }

  /// The first day that counts.
  public let start: CivilDate
  /// The last day that counts, on which the year ends.
  public let end: CivilDate
  /// The minutes by category, in the order of the vocabulary and then by code; none without minutes.
  public let parts: [Part]
  /// How many of the pool's events they attended, of whatever kind.
  public let events: Int
  /// How many of those were CPD sessions.
  ///
  /// Source: a published pool asks for two CPD sessions a year (P24).
  public let sessions: Int
  /// How many minutes the policy asks for in a year; 0 asks for none.
  public let required: Int

  /// The minutes of all categories.
  public var minutes: Int { parts.reduce(0) { $0 + $1.minutes } }
  /// How many minutes are missing of what the policy asks for.
  public var shortfall: Int { Swift.max(0, required - minutes) }

  /// Adds up what counts of a person's entries.
  init(ending end: CivilDate, of counted: [CPDEntry], in state: PoolState) {
    self.end = end
    start = end.adding(months: -12).adding(days: 1)
    let (first, last) = (start, end)
    let entries = counted.filter { first <= $0.date && $0.date <= last }
    let minutes = Dictionary(grouping: entries, by: \.category).mapValues {
      $0.reduce(0) { $0 + $1.minutes }
    }
    let known = CPDCategory.vocabulary.codes
    parts = (known + minutes.keys.filter { !known.contains($0) }.sorted()).compactMap { category in
      minutes[category].map { Part(category: category, minutes: $0) }
    }
    let attended = entries.compactMap(\.event)
    events = attended.count
    sessions = attended.count { state.poolEvents[$0]?.plan.kind == .cpdSession }
    required = state.policy.quality.cpdYearMinutes
  }
}

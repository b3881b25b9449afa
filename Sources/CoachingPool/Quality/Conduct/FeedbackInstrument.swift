/// One version of the questions about a practitioner, from the day on which it is used.
///
/// Answers to different versions are never added up.
public struct FeedbackInstrument: Hashable, Sendable, Codable {
  /// Its version, 1 for the first.
  public let version: Int
  /// The first day on which it is used.
  public let from: CivilDate
  /// The questions, all of which are answered.
  public let items: [FeedbackItem]

  /// Lays down a version.
  public init(version: Int, from: CivilDate, items: [FeedbackItem]) {
    self.version = version
    self.from = from
    self.items = items
  }

  /// The versions that the library brings, the first first.
  public static let published = [
    FeedbackInstrument(
      version: 1, from: CivilDate(2026, 1, 1) ?? .first, items: FeedbackItem.vocabulary.codes)
  ]

  /// The version in use on a day: the last that began by then; `nil` before the first.
  public static func inUse(
    on date: CivilDate, among all: [FeedbackInstrument] = published
  ) -> FeedbackInstrument? {
    all.filter { $0.from <= date }.max { ($0.from, $0.version) < ($1.from, $1.version) }
  }
}

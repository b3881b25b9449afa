/// That feedback may be read by name by the practitioner.
public struct FeedbackRelease: Hashable, Sendable {
  /// From when.
  public let at: Instant
  /// Whether the answers are read beside the words; not where they were counted with others before.
  public let withScores: Bool
  /// When it was taken back, for reading from then on; `nil` while it holds.
  public internal(set) var takenBack: Instant?

  /// Describes a release.
  public init(at moment: Instant, withScores: Bool, takenBack: Instant? = nil) {
    at = moment
    self.withScores = withScores
    self.takenBack = takenBack
  }
}

/// How a request came about.
///
/// A sponsor may recommend; the individual confirms (S3-90, rule A22).
public enum ReferralSource: String, Hashable, Sendable, Codable, CaseIterable {
  /// The individual's own wish.
  case own
  /// A sponsor's recommendation that the individual confirmed.
  case sponsorRecommendation
  /// A leadership or management programme.
  case programme
  /// Learning and development, or human resources.
  case learningAndDevelopment
  /// Another route.
  case other
}

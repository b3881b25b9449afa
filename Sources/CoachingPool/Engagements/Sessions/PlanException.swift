/// Why a session or a plan lies outside what is permitted without a reason, in a word.
///
/// Source: rule R31, "warning that needs a reason".
public enum PlanException: String, Hashable, Sendable, Codable, CaseIterable {
  /// The individual wishes it.
  case individualsWish
  /// One short meeting follows up on another.
  case shortFollowUp
  /// A half or whole day is set aside at once.
  case longerDay
  /// Several sessions are put together to save a journey.
  case savesAJourney
  /// The team or group needs another number or length.
  case teamOrGroup
  /// Anything else.
  case other
}

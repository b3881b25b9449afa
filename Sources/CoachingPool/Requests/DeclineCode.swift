/// Why a practitioner declined an invitation, in a word and never in sentences.
///
/// No code counts against anybody: it stands on the invitation alone, never on a profile, and no rule
/// of matching reads it. ``conflictOfInterest`` should lead the pool coordinator to record the conflict
/// with the practitioner, so that the two are not brought together again. Source: workflow section 8.2.
public enum DeclineCode: String, Hashable, Sendable, Codable, CaseIterable {
  /// The need is another one than they can meet.
  case cannotMeetNeed
  /// They have taken on as much as they can.
  case alreadyCommitted
  /// The way is too far.
  case travelOrDistance
  /// The two had better not work together.
  case conflictOfInterest
  /// Anything else.
  case other
}

/// One of the six questions with which a sponsor prepares for the contracting conversation.
///
/// The wording is ours; ``source`` names the row of the sponsor guide. The individual sees what the
/// sponsor answers, and the sponsor is told so beforehand; ``SponsorPreparation`` keeps the answers.
public enum PreparationQuestion: String, Hashable, Sendable, Codable, CaseIterable {
  /// What they do well.
  case strengths
  /// What they might look into.
  case opportunitiesAndChallenges
  /// What the sponsor hopes for.
  case hopedForChanges
  /// What of the surroundings helps to know.
  case contextToShare
  /// What the sponsor can do.
  case ownSupport
  /// What the sponsor can clear away.
  case barriersToRemove

  /// The row of the guide that asks it.
  public var source: String {
    switch self {
    case .strengths: "S3-80"
    case .opportunitiesAndChallenges: "S3-81"
    case .hopedForChanges: "S3-82"
    case .contextToShare: "S3-83"
    case .ownSupport: "S3-84"
    case .barriersToRemove: "S3-85"
    }
  }

  /// The question.
  public var sentence: String {
    switch self {
    case .strengths: "What does the person already do well?"
    case .opportunitiesAndChallenges: "What chance or difficulty might they gain from looking into?"
    case .hopedForChanges: "What would you be glad to see change?"
    case .contextToShare: "What about the work or the organisation would it help to know?"
    case .ownSupport: "What can you do so that they get on?"
    case .barriersToRemove: "What stands in their way that you can clear?"
    }
  }
}

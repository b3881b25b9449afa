/// One of the five duties of a sponsor, which an agreement offers as commitments.
///
/// A sponsor has no say in what the two do: there is no duty to direct, and none to be told. Source:
/// sponsor guide, S3-34 to S3-39; rule A22.
public enum SponsorDuty: String, Hashable, Sendable, Codable, CaseIterable {
  /// Tell what of the organisation helps to know.
  case provideContext
  /// Help to see what matters most.
  case clarifyPriorities
  /// Keep time free for sessions.
  case makeTime
  /// Ask what was learned, and make room to try it.
  case encourageApplication
  /// Clear away what stands in the way, where they can.
  case removeBarriers

  /// The row of the guide that names it.
  public var source: String {
    switch self {
    case .provideContext: "S3-35"
    case .clarifyPriorities: "S3-36"
    case .makeTime: "S3-37"
    case .encourageApplication: "S3-38"
    case .removeBarriers: "S3-39"
    }
  }

  /// The commitment in a sentence.
  public var sentence: String {
    switch self {
    case .provideContext: "I tell what of the organisation it helps to know."
    case .clarifyPriorities: "I help to see what matters most to develop."
    case .makeTime: "I keep time free for the sessions."
    case .encourageApplication: "I ask what was learned and make room to try it."
    case .removeBarriers: "I clear away what stands in the way, where I can."
    }
  }
}

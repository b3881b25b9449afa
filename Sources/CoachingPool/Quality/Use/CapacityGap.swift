/// What is asked for in one row of ``CapacityGaps``, and what there is for it.
public struct CapacityGap: Hashable, Sendable {
  /// What the requests and practitioners have in common.
  public let group: CapacityGroup
  /// Requests that look for a practitioner.
  public let requests: Int
  /// For how many days the longest of them has waited since it was submitted; `nil` where none was.
  public let longestWait: Int?
  /// Practitioners who take people on, those without a free place among them.
  public let practitioners: Int
  /// Their free places: what they may take at once, less live engagements and open invitations.
  public let freePlaces: Int

  /// Requests beyond the free places; never below 0.
  public var gap: Int { max(0, requests - freePlaces) }
}

/// What one organisation sets otherwise than its pool: two limits, and requirements of its own.
///
/// The organisation for which a request is made governs the request: the days of its invitations and
/// what every pair of it also meets. The organisations of a practitioner govern how many engagements
/// they have at once; of several, the strictest. Weights and the order of aims belong to the pool.
/// Source: by design, so that an organisation can be stricter about its own people's time and choices
/// while all are ranked by one measure.
///
/// ```swift
/// policy.overrides = [
///   OrganisationOverride(vale, places: 1, requirements: ["peopleAreOfDifferentTeams"])
/// ]
/// ```
public struct OrganisationOverride: Hashable, Sendable, Codable {
  /// The organisation.
  public var organisation: OrganisationID
  /// How many engagements each of its volunteers has at once; the pool's number where `nil`.
  ///
  /// It stands in the place of ``CapacityPolicy/standard``, and a volunteer's own limit is never above
  /// it. Executive coaches are not the organisation's volunteers and keep the pool's number.
  public var places: Int?
  /// Days within which an invitation for a request of its people is answered; the pool's where `nil`.
  public var invitationDays: Int?
  /// What pairs of its people's requests meet beside the pool's requirements.
  public var requirements: [MatchingPolicy.RequirementUse]

  /// States what an organisation sets otherwise.
  public init(
    _ organisation: OrganisationID, places: Int? = nil, invitationDays: Int? = nil,
    requirements: [MatchingPolicy.RequirementUse] = []
  ) {
    self.organisation = organisation
    self.places = places
    self.invitationDays = invitationDays
    self.requirements = requirements
  }

  /// Whether nothing is set otherwise.
  public var isEmpty: Bool { places == nil && invitationDays == nil && requirements.isEmpty }
}

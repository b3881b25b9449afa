/// The practitioners who suit one request best, each with the whole working.
///
/// It is the coordinator's: order and working tell of other people's places. The individual is shown
/// the profiles of those on it.
public struct Shortlist: Hashable, Sendable {
  /// One practitioner of the list.
  public struct Entry: Hashable, Sendable {
    /// Every requirement, all of them met, and every term; the terms sum to the points.
    ///
    /// Cut it to its reader before it is shown: ``PairJudgement/shown(to:)``.
    public let judgement: PairJudgement
    /// Whether the two share an organisation and the individual is senior, so that others come first.
    public let comesAfterOtherOrganisations: Bool
    /// How many of the practitioner's places are taken or promised.
    public let placesTaken: Int

    /// The practitioner.
    public var practitioner: PractitionerID { judgement.practitioner }
    /// The sum of the terms.
    public var points: Int { judgement.points }
  }

  /// The request.
  public let request: RequestID
  /// The list, the best first.
  public let entries: [Entry]
  /// How many practitioners met every requirement.
  public let eligibleCount: Int
  /// How many practitioners there were.
  public let practitionerCount: Int
  /// The version of the policy under which they were judged.
  public let policyVersion: PolicyVersion
}

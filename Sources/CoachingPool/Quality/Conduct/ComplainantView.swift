/// What whoever complained sees of their complaint: what they said, how far it is, and the outcome.
///
/// They read it as the person concerned, in the role of the individual, whatever their role elsewhere. What
/// the practitioner answered, who handles it, and why it was decided so is not in it. Source: row
/// `complaint` of the confidentiality matrix, column of the individual.
public struct ComplainantView: Hashable, Sendable, Codable {
  /// The complaint.
  public let complaint: ComplaintID
  /// About whom, by name.
  public let practitioner: String
  /// In what engagement it happened.
  public let engagement: EngagementID?
  /// When it came in.
  public let received: Instant
  /// What it is about.
  public let ground: ComplaintGround
  /// What they said.
  public internal(set) var text: String
  /// Where it stands.
  public let state: ComplaintState
  /// When they were told that it came in.
  public let acknowledged: Instant?
  /// What was found, once they were told.
  public let finding: ComplaintFinding?
  /// The day on which they were told.
  public let told: CivilDate?

  init(_ complaint: Complaint, in state: PoolState) {
    let decision = complaint.decisions.last { $0.complainantTold != nil }
    self.complaint = complaint.id
    practitioner = state.practitioners[complaint.about].map { state.name($0.person) } ?? ""
    engagement = complaint.engagement
    received = complaint.received
    ground = complaint.ground
    text = complaint.text.reveal()
    self.state = complaint.state
    acknowledged = complaint.acknowledged
    finding = decision?.finding
    told = decision?.complainantTold
  }

  /// Shows a complaint to whoever made it, or says why not.
  public static func of(
    _ complaint: ComplaintID, in state: PoolState, for reader: Actor
  ) -> Reading<Self> {
    guard reader.role == .individual, let person = reader.person,
      let found = state.complaints[complaint], state.isSame(person, found.complainant)
    else { return .denied([Reason(.nothingToRead)]) }
    return .view(Self(found, in: state))
  }
}

extension PoolState {
  /// The name of a person, by the record that stands for them; empty where there is none.
  func name(_ person: PersonID) -> String {
    (people[identity(of: person)] ?? people[person])?.name ?? ""
  }
}

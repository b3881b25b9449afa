/// What a practitioner sees of a complaint about them: what the handler told them, and the outcome.
///
/// Who complains, what they say, about what, in which engagement, and who handles it is not in it; where the
/// practitioner has to know something of that, the handler's words say so. Before they are told anything
/// there is nothing to read. Source: row `complaint` of the confidentiality matrix, "as needed".
public struct ToldComplaintView: Hashable, Sendable, Codable {
  /// The complaint.
  public let complaint: ComplaintID
  /// What they were told and answered.
  public internal(set) var exchanges: [ShownComplaintExchange]
  /// What was found, once they were told.
  public let finding: ComplaintFinding?
  /// What is to follow, once they were told.
  public let actions: [ComplaintAction]
  /// The day on which they were told.
  public let told: CivilDate?

  init(_ complaint: Complaint) {
    let decision = complaint.decisions.last { $0.practitionerTold != nil }
    self.complaint = complaint.id
    exchanges = complaint.exchanges.map { ShownComplaintExchange($0) }
    finding = decision?.finding
    actions = decision?.actions ?? []
    told = decision?.practitionerTold
  }

  /// Shows a practitioner what they were told of a complaint, or says why not.
  public static func of(
    _ complaint: ComplaintID, in state: PoolState, for reader: Actor
  ) -> Reading<Self> {
    guard let found = state.complaints[complaint], state.isPractitionerTold(reader, of: found)
    else { return .denied([Reason(.nothingToRead)]) }
    return .view(Self(found))
  }
}

/// Where a complaint stands: what a command gives back to whoever may not read all of it.
public struct ComplaintStanding: Hashable, Sendable {
  /// The complaint.
  public let id: ComplaintID
  /// Where it stands.
  public let state: ComplaintState
}

extension ComplaintStanding {
  init(_ complaint: Complaint) { self.init(id: complaint.id, state: complaint.state) }
}

extension PoolState {
  /// The complaints about a practitioner's membership, the earliest first; who may read them is for a view
  /// to decide.
  /// - Complexity: O(k log k) in the complaints found.
  public func complaints(about practitioner: PractitionerID) -> [Complaint] {
    complaintsByPractitioner[practitioner].compactMap { complaints[$0] }
      .sorted { ($0.received, $0.id) < ($1.received, $1.id) }
  }

  /// Everybody who is party to a complaint: the practitioner, the complainant, and those of the engagement
  /// where it happened in one.
  func parties(to complaint: Complaint) -> [PersonID] {
    let ofTheEngagement =
      complaint.engagement.flatMap { engagements[$0] }?.parties(in: self) ?? []
    return
      ([practitioners[complaint.about]?.person, complaint.complainant].compactMap { $0 }
      + ofTheEngagement).uniqued()
  }

  /// Faults of what a complaint names beside the records that stand here.
  func complaintReferences(_ complaint: Complaint, _ list: inout FaultList) {
    list.known("about", [complaint.about], in: practitioners)
    list.known("engagement", [complaint.engagement].compactMap { $0 }, in: engagements)
    list.known("complainant", [complaint.complainant], in: people)
    list.known("handler", [complaint.handler].compactMap { $0 }, in: people)
    list.known("pauses", complaint.pauses.map(\.practitioner), in: practitioners)
    list.known("decisions", complaint.decisions.map(\.handler), in: people)
    if let person = practitioners[complaint.about]?.person {
      if isSame(person, complaint.complainant) {
        list.add("complainant", .contradiction, ["what": "somebody complains about themselves"])
      }
      let own = identities(of: person)
      let other = complaint.engagement.flatMap { engagements[$0] }
        .flatMap { practitioners[$0.practitioner] }
      if let other, !own.contains(other.person) {
        list.add("engagement", .contradiction, ["what": "it is another practitioner's"])
      }
    }
  }
}

// The one place where a complaint touches a membership, so that a workflow of memberships can take it over.
extension PractitionerMembership {
  /// The membership as it stands while a complaint pauses it: one that is live takes nobody on.
  ///
  /// Nothing of the complaint is in it; it reads like any other pause.
  func paused(for pause: ComplaintPause) -> PractitionerMembership {
    var next = self
    if status == .live { next.status = .paused }
    return next
  }

  /// The membership as it stands once no complaint pauses it any more: where it stood before, unless it
  /// was moved meanwhile.
  func resumed(after pause: ComplaintPause) -> PractitionerMembership {
    var next = self
    if status == .paused { next.status = pause.former }
    return next
  }
}

extension PoolState {
  /// Whether a membership is paused for a complaint, so that nothing else may make it live meanwhile.
  ///
  /// Why it is paused is nobody's to learn from it: the answer is for whoever moves memberships.
  /// - Complexity: O(k) in the complaints about the person.
  package func isPausedForComplaint(_ practitioner: PractitionerID) -> Bool {
    standingPause(of: practitioner, beside: nil) != nil
  }

  /// A pause of a membership that lasts, for another complaint than one.
  func standingPause(
    of practitioner: PractitionerID, beside complaint: ComplaintID?
  ) -> ComplaintPause? {
    guard let person = practitioners[practitioner]?.person else { return nil }
    return practitioners(of: person).flatMap { complaints(about: $0.id) }
      .filter { $0.id != complaint }.flatMap(\.pauses)
      .first { $0.practitioner == practitioner && $0.until == nil }
  }
}

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
  /// Whether the person behind a membership is paused for a complaint, so that nothing else may make any
  /// membership of theirs live meanwhile, one of a later day and of a merged record among them.
  ///
  /// Why it is paused is nobody's to learn from it: the answer is for whoever moves memberships.
  /// - Complexity: O(k) in the complaints about the person.
  package func isPausedForComplaint(_ practitioner: PractitionerID) -> Bool {
    guard let person = practitioners[practitioner]?.person else { return false }
    return practitioners(of: person).contains { membership in
      complaints(about: membership.id).contains(where: \.pausesPractitioner)
    }
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

extension PoolState {
  /// The changes by which a membership comes to stand as it is given, with the move that any pause of the
  /// pool leaves on its file, so that none reads otherwise than another.
  func moving(
    _ membership: PractitionerMembership, on event: PractitionerEvent, in context: CommandContext
  ) -> [Change] {
    guard let former = practitioners[membership.id], former != membership else { return [] }
    var changes = [Change.put(.practitioner(membership))]
    if var file = assurances[membership.id] {
      file.moves.append(
        MembershipMove(
          event, from: former.status, to: membership.status, at: context.now,
          actor: context.actor.pseudonym, role: context.actor.role))
      changes.append(.put(.assurance(file)))
    }
    return changes
  }
}

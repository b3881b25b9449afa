extension EngagementSight {
  /// What the person who asks for access did, the oldest first; nothing where none asks.
  ///
  /// The trail names pseudonyms, whose key is kept apart from the pool; so what was done as the individual
  /// is theirs where nobody else takes part, and of a team nothing can be told. Of what happened to content
  /// only their reflections are here: that somebody was refused a look, or that confidence was broken, is
  /// no act of theirs.
  var trailForAccess: [OwnEntry] {
    guard isForAccess, engagement.participants.count == 1 else { return [] }
    let theirs: [PrivacyEvent] = [
      .writeReflection, .releaseReflection, .giveLogConsent, .withdrawLogConsent,
    ]
    return trail.filter { entry in
      entry.role == .individual
        && (entry.machine != PrivacyEvent.machine
          || theirs.contains { $0.rawValue == entry.event })
    }.map {
      OwnEntry(
        engagement: $0.engagement, at: $0.at, event: $0.event, reasonCode: $0.reasonCode)
    }
  }

  /// The disclosures about the person who asks for access, or of a team about nobody yet, that their copy
  /// leaves out.
  var withheldForAccess: [Disclosure] {
    guard isForAccess, let subject else { return [] }
    let theirs = state.identities(of: subject)
    return state.disclosures(of: engagement.id).filter { disclosure in
      guard let about = state.subject(of: disclosure) else { return true }
      return disclosure.facts.isWithheld && theirs.contains(about)
    }
  }
}

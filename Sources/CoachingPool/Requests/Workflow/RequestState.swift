/// Where a request stands.
///
/// Source: workflow section 8.1 without the signposted state, which rule A03 takes away. A new case is
/// a breaking change and comes with a major version.
public enum RequestState: String, Hashable, Sendable, Codable, CaseIterable {
  /// The individual is still writing it.
  case draft
  /// It is submitted and about to be opened or passed on for approval.
  case submitted
  /// The organisation looks at it.
  case awaitingApproval
  /// It looks for a practitioner.
  case open
  /// It waits, since nobody can be asked at present.
  case waitlisted
  /// A practitioner accepted.
  case matched
  /// The organisation declined it, with the criterion.
  case declined
  /// The individual took it back.
  case withdrawn
  /// Two questions to the individual went unanswered.
  case expired

  /// Whether the pool is done with the request, though a matched one may lead to a rematch.
  var isFinal: Bool { [.matched, .declined, .withdrawn, .expired].contains(self) }

  /// Whether the request can take part in a round.
  public var looksForAPractitioner: Bool { self == .open || self == .waitlisted }
}

/// What happens to a request.
public enum RequestEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// The individual begins one, or a sponsor recommends one to them.
  case begin
  /// The individual submits it.
  case submit
  /// The individual asks again after an engagement that ended without fault.
  case rematch
  /// It goes to the organisation for approval.
  case passOn
  /// It begins to look for a practitioner.
  case open
  /// The organisation approves it.
  case approve
  /// The organisation declines it.
  case decline
  /// Nobody can be asked at present.
  case waitlist
  /// Somebody can be asked again.
  case resume
  /// A practitioner accepted.
  case match
  /// The individual takes it back.
  case withdraw
  /// It ends after two unanswered questions.
  case expire
}

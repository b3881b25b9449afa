/// What a category of a table narrows the people of the whole table to.
///
/// A new case is a breaking change and comes with a major version.
public enum ScopeNarrowing: Hashable, Sendable {
  /// Those with one of these values in the direction: the usual case.
  case values([String])
  /// Those of these organisations.
  case organisations([OrganisationID])
  /// Those counted in these spans of days.
  case periods([DateSpan])

  /// What all of some categories of a direction narrow to together.
  ///
  /// Different kinds in one direction have no common word; they become values no other table has.
  static func union(_ narrowings: [ScopeNarrowing], of direction: String) -> ScopeNarrowing {
    var values: [String] = []
    var organisations: [OrganisationID] = []
    var periods: [DateSpan] = []
    for narrowing in narrowings {
      switch narrowing {
      case .values(let more): values += more
      case .organisations(let more): organisations += more
      case .periods(let more): periods += more
      }
    }
    switch (values.isEmpty, organisations.isEmpty, periods.isEmpty) {
    case (true, false, true): return .organisations(organisations)
    case (true, true, false): return .periods(periods)
    default: return .values(values + organisations.map(\.text) + periods.map(\.description))
    }
  }
}

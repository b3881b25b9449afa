/// What screening leads to.
///
/// The individual is told; nothing of it is stored but an anonymous tally.
public enum ScreeningOutcome: Hashable, Sendable {
  /// The individual may submit; advice may be shown and binds nobody.
  case cleared(ScreeningClearance, advice: [Reason])
  /// Other support comes first.
  case signposted(Signposting)
  /// Questions are still open.
  case incomplete([Reason])
  /// The organisation's membership or criteria stand in the way.
  case notEntitled([Reason])
}

/// Shows that an individual was screened and may submit; only ``Screening`` makes one.
///
/// It holds no answer, cannot be encoded, and lasts ``RequestPolicy/clearanceDays`` days.
public struct ScreeningClearance: Hashable, Sendable {
  /// The person who was screened.
  public let individual: PersonID
  /// The organisation for whose post they asked.
  public let organisation: OrganisationID
  /// The day of the screening.
  public let clearedOn: CivilDate

  package init(individual: PersonID, organisation: OrganisationID, clearedOn: CivilDate) {
    self.individual = individual
    self.organisation = organisation
    self.clearedOn = clearedOn
  }
}

/// What an individual is shown when other support comes first; for their eyes only.
///
/// The value cannot be encoded and prints nothing, so that no log keeps it. A sponsor hears "not proceeding" at most.
public struct Signposting: Hashable, Sendable {
  /// Why, for the individual alone.
  public let reasons: [Reason]
  /// Where to turn, what cannot wait first.
  public let routes: [SupportRoute]
  /// The individual may always ask for a conversation instead.
  public let mayAskForAConversation = true

  package init(reasons: [Reason], routes: [SupportRoute]) {
    self.reasons = reasons
    self.routes = routes
  }
}

extension Signposting: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// A word that says nothing of why or where to.
  public var description: String { "(signposting)" }
  /// A word that says nothing of why or where to.
  public var debugDescription: String { "(signposting)" }
  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection()) }
}

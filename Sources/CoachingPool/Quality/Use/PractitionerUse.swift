/// How much a practitioner worked in a year, and why it may be little.
///
/// Nobody is at fault for a lack of demand: never having been asked is told apart from having declined
/// always, and neither counts in matching. It is for the pool coordinator. Source: rule A15.
public struct PractitionerUse: Hashable, Sendable {
  /// What the numbers say.
  public enum Finding: String, Hashable, Sendable, Codable, CaseIterable {
    /// As many engagements as the pool asks for.
    case enough
    /// A member for less than a year.
    case new
    /// Nobody asked them.
    case neverAsked
    /// They were asked, and what they were asked came to an end without an answer of theirs.
    case neverAnswered
    /// They were asked, and declined each time.
    case alwaysDeclined
    /// They have fewer than the pool asks for, for several reasons or one that cannot be told yet.
    case few

    /// Whether the pool asks why.
    public var asksWhy: Bool { self != .enough && self != .new }
  }

  /// The practitioner.
  public let practitioner: PractitionerID
  /// The first day of the year.
  public let from: CivilDate
  /// Engagements under way at any time in the year.
  public let engagements: Int
  /// Invitations sent in the year.
  public let asked: Int
  /// Those of them that they declined.
  public let declined: Int
  /// Those of them that ended without an answer.
  public let unanswered: Int
  /// What the numbers say.
  public let finding: Finding
}

extension PoolState {
  /// Says how much each live practitioner worked in the year that ends with a day, in the order of their
  /// identifiers.
  ///
  /// The year is the 12 months ending with the day, as rule A38 counts it.
  /// - Complexity: O(n log n) in practitioners, their engagements and invitations.
  public func practitionerUse(inTheYearTo date: CivilDate) -> [PractitionerUse] {
    uses(inTheYearTo: date) { _, _, _ in true }
  }

  /// The same of those alone of whom the pool asks why.
  func littleUse(inTheYearTo date: CivilDate) -> [PractitionerUse] {
    let enough = policy.quality.leastEngagementsAYear
    let found = uses(inTheYearTo: date) { practitioner, start, end in
      // Most have taken enough people on, which a few of their engagements tell.
      var worked = 0
      _ = engagementMarks.read(practitioner) { marks in
        for mark in marks where worked < enough && mark.isOfTheTime(from: start, to: end) {
          worked += 1
        }
      }
      return worked < enough
    }
    return found.filter(\.finding.asksWhy)
  }

  /// The uses of those live practitioners of whom a test holds, which takes the bounds of the year.
  private func uses(
    inTheYearTo date: CivilDate, where isAsked: (PractitionerID, Instant, Instant) -> Bool
  ) -> [PractitionerUse] {
    let from = date.adding(months: -12).adding(days: 1)
    let start = zone.startOfDay(from)
    let end = zone.startOfDay(date.adding(days: 1))
    var found: [PractitionerUse] = []
    practitioners.visit { entry in
      guard entry.value.status == .live, isAsked(entry.key, start, end) else { return }
      found.append(use(of: entry.key, from, start, end))
    }
    return found.sorted { $0.practitioner < $1.practitioner }
  }

  private func use(
    of practitioner: PractitionerID, _ from: CivilDate, _ start: Instant, _ end: Instant
  ) -> PractitionerUse {
    var worked = 0
    _ = engagementMarks.read(practitioner) { marks in
      worked = marks.count { $0.isOfTheTime(from: start, to: end) }
    }
    var (asked, declined, unanswered) = (0, 0, 0)
    invitationsByPractitioner.visit(practitioner) { id in
      _ = invitations.read(id) { invitation in
        guard start <= invitation.sent, invitation.sent < end else { return }
        asked += 1
        if invitation.state == .declined { declined += 1 }
        if invitation.state == .expired { unanswered += 1 }
      }
    }
    return PractitionerUse(
      practitioner: practitioner, from: from, engagements: worked, asked: asked,
      declined: declined, unanswered: unanswered,
      finding: finding(practitioner, from, worked, asked, declined, unanswered))
  }

  private func finding(
    _ practitioner: PractitionerID, _ from: CivilDate, _ worked: Int, _ asked: Int,
    _ declined: Int, _ unanswered: Int
  ) -> PractitionerUse.Finding {
    if worked >= policy.quality.leastEngagementsAYear { return .enough }
    if let joined = joined(practitioner), joined > from { return .new }
    if asked == 0 { return worked == 0 ? .neverAsked : .few }
    if worked > 0 { return .few }
    if declined == asked { return .alwaysDeclined }
    return unanswered == asked ? .neverAnswered : .few
  }
}

extension EngagementMark {
  /// Whether work went on in it at any time between two moments.
  fileprivate func isOfTheTime(from start: Instant, to end: Instant) -> Bool {
    guard let activated else { return false }
    return activated < end && (closed.map { start <= $0 } ?? true)
  }
}

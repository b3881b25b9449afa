/// Names a waiver of supervision.
public typealias SupervisionWaiverID = Identifier<SupervisionWaiver>

/// Says that the supervision norm is not asked of a practitioner for some days.
///
/// Inside its span nothing is in breach; from its end on the norm is asked as ever, and a breach that then
/// stands has its whole grace before it. Source: rule A14, "a dated waiver exists".
public struct SupervisionWaiver: Hashable, Sendable {
  /// Why, as a code that says nothing of anybody's health or family.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// The practitioner is away from practice.
    case awayFromPractice
    /// The pool has no supervisor free.
    case noSupervisorFree
    /// One supervisor has stopped and the next has not begun.
    case changeOfSupervisor
    /// Another ground that the coordinator knows of.
    case other
  }

  /// Names the waiver.
  public let id: SupervisionWaiverID
  /// The practitioner's membership.
  public let practitioner: PractitionerID
  /// The days on which nothing is asked; it begins and ends.
  public let span: DateSpan
  /// Who granted it.
  public let grantedBy: PersonID
  /// When it was granted.
  public let granted: Instant
  /// Why.
  public let code: Code

  /// Grants a waiver; ``faults()`` tells what is wrong with it.
  public init(
    id: SupervisionWaiverID, practitioner: PractitionerID, span: DateSpan, grantedBy: PersonID,
    granted: Instant, code: Code
  ) {
    self.id = id
    self.practitioner = practitioner
    self.span = span
    self.grantedBy = grantedBy
    self.granted = granted
    self.code = code
  }

  /// Every fault that the waiver has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.supervisionWaiver, id.text))
    if span.start == nil { list.add("span", .missing, ["what": "the day on which it begins"]) }
    if span.end == nil { list.add("span", .missing, ["what": "the day on which it ends"]) }
    return list.faults
  }
}

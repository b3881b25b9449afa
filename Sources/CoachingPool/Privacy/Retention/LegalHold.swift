/// Names a legal hold.
public typealias LegalHoldID = Identifier<LegalHold>

/// That nothing about somebody is erased while a claim, an inquiry or an order of a court needs it.
///
/// Source: workflow section 12.2, "Legal hold stops any erasure".
public struct LegalHold: Hashable, Sendable {
  /// Whose records stay.
  public enum Subject: Hashable, Sendable {
    /// Everything about a person.
    case person(PersonID)
    /// Everything about a practitioner's membership.
    case practitioner(PractitionerID)
    /// Everything of an engagement.
    case engagement(EngagementID)
    /// Everything of an organisation's people.
    case organisation(OrganisationID)
  }

  /// Names the hold.
  public let id: LegalHoldID
  /// Whose records stay.
  public let subject: Subject
  /// The number under which the host keeps the case: a word of letters, digits and hyphens, since a reason in
  /// sentences would be about the person.
  public let number: String
  /// When it was placed.
  public let placed: Instant
  /// When it was lifted; `nil` while it stands.
  public internal(set) var lifted: Instant?

  /// Places a hold; ``faults()`` tells what is wrong with it.
  public init(
    id: LegalHoldID, on subject: Subject, number: String, placed: Instant, lifted: Instant? = nil
  ) {
    self.id = id
    self.subject = subject
    self.number = number
    self.placed = placed
    self.lifted = lifted
  }

  /// Tells whether it stands at a moment: until it is lifted.
  public func stands(at moment: Instant) -> Bool { lifted.map { moment < $0 } ?? true }

  /// Every fault that it has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.legalHold, id.text))
    if Theme(number) == nil {
      list.add("number", .wrongForm, ["value": "(not shown)", "form": "letters, digits, hyphens"])
    }
    if let lifted, lifted < placed {
      list.add("lifted", .contradiction, ["what": "it was lifted before it was placed"])
    }
    return list.faults
  }
}

extension PoolState {
  /// The holds that stand at a moment, in the order of their identifiers.
  public func legalHolds(at moment: Instant) -> [LegalHold] {
    legalHolds.values.filter { $0.stands(at: moment) }.sorted { $0.id < $1.id }
  }

  func holdReferences(_ hold: LegalHold, _ list: inout FaultList) {
    switch hold.subject {
    case .person(let id): list.known("person", [id], in: people)
    case .practitioner(let id): list.known("practitioner", [id], in: practitioners)
    case .engagement(let id): list.known("engagement", [id], in: engagements)
    case .organisation(let id): list.known("organisation", [id], in: organisations)
    }
  }
}

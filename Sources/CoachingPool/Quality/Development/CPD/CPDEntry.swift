/// Names an entry of a CPD log.
public typealias CPDEntryID = Identifier<CPDEntry>

/// Some minutes of continuing professional development on one day.
///
/// An entry stands with one of a practitioner's memberships and counts for the person, under whatever
/// membership somebody asks (see ``PoolState/cpdYear(of:ending:)``). It never changes but to be withdrawn;
/// one that was wrong is followed by another that names it. Source: glossary; metrics section 11.9; row
/// `supervisionLog` of the confidentiality matrix, to whose family a CPD log belongs.
public struct CPDEntry: Hashable, Sendable {
  /// Names the entry.
  public let id: CPDEntryID
  /// The membership with which it stands.
  public let practitioner: PractitionerID
  /// The day; of an event of several days, the last.
  public let date: CivilDate
  /// How long, 1 minute to 24 hours.
  public let minutes: Int
  /// What kind of development.
  public let category: CPDCategory
  /// The pool's event that credited it; `nil` for what somebody entered.
  public let event: PoolEventID?
  /// What it was, as the forms of professional bodies ask for it.
  ///
  /// It names no participant. The practitioner and the pool coordinator alone read it.
  public let title: Confidential<String>?
  /// When it was entered.
  public let recorded: Instant
  /// In what role somebody entered it.
  public let recordedBy: Role
  /// The entry in whose place it comes.
  public let corrects: CPDEntryID?
  /// When it was withdrawn, so that it counts no longer.
  public internal(set) var withdrawn: Instant?

  /// Records an entry; ``faults(in:)`` tells what is wrong with it.
  public init(
    id: CPDEntryID, practitioner: PractitionerID, date: CivilDate, minutes: Int,
    category: CPDCategory, event: PoolEventID? = nil, title: Confidential<String>? = nil,
    recorded: Instant, recordedBy: Role = .practitioner, corrects: CPDEntryID? = nil,
    withdrawn: Instant? = nil
  ) {
    self.id = id
    self.practitioner = practitioner
    self.date = date
    self.minutes = minutes
    self.category = category
    self.event = event
    self.title = title
    self.recorded = recorded
    self.recordedBy = recordedBy
    self.corrects = corrects
    self.withdrawn = withdrawn
  }

  /// Every fault that the entry has by itself, under that policy.
  public func faults(in policy: PoolPolicy) -> [Fault] {
    var list = FaultList(RecordKey(.cpdEntry, id.text))
    list.range("minutes", minutes, 1...CivilDate.mostMinutes)
    list.unknown("category", [category], in: policy)
    if let title { list.text("title", title.reveal(), limit: 200) }
    if ![.practitioner, .poolCoordinator, .system].contains(recordedBy) {
      list.add("recordedBy", .contradiction, ["what": "nobody in that role enters CPD"])
    }
    if corrects == id {
      list.add("corrects", .contradiction, ["what": "an entry corrects itself"])
    }
    if let withdrawn, withdrawn < recorded {
      list.add("withdrawn", .contradiction, ["what": "it was withdrawn before it was entered"])
    }
    return list.faults
  }
}

extension Sequence<CPDEntry> {
  /// Those that count: not withdrawn, and not followed by a correction.
  public var standing: [CPDEntry] {
    let corrected = Set(compactMap(\.corrects))
    return filter { $0.withdrawn == nil && !corrected.contains($0.id) }
  }
}

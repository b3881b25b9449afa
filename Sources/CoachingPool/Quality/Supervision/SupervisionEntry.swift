/// Names an entry of the supervision log.
public typealias SupervisionEntryID = Identifier<SupervisionEntry>

/// One line of a practitioner's supervision log: that a session of supervision took place.
///
/// Nothing in it could name or link a participant, an engagement or an organisation: it has no such
/// member, no free text and no field of a host. An entry that was made in error is withdrawn and stays in
/// the log; what takes its place is an entry of its own that names it.
/// Source: rule R42; row `supervisionLog` of the confidentiality matrix.
public struct SupervisionEntry: Hashable, Sendable {
  /// Names the entry.
  public let id: SupervisionEntryID
  /// The practitioner's membership under which it was recorded; it counts for the person in each line.
  public let practitioner: PractitionerID
  /// What took place.
  public let session: SupervisionSession
  /// When it was recorded.
  public let recorded: Instant
  /// The entry in whose place it stands.
  public let corrects: SupervisionEntryID?
  /// When it was withdrawn; it then counts for nothing.
  public internal(set) var withdrawn: Instant?

  /// Records a session; ``faults()`` tells what is wrong with it.
  public init(
    id: SupervisionEntryID, practitioner: PractitionerID, session: SupervisionSession,
    recorded: Instant, corrects: SupervisionEntryID? = nil, withdrawn: Instant? = nil
  ) {
    self.id = id
    self.practitioner = practitioner
    self.session = session
    self.recorded = recorded
    self.corrects = corrects
    self.withdrawn = withdrawn
  }

  /// Whether it counts.
  public var stands: Bool { withdrawn == nil }

  /// Every fault that the entry has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.supervisionEntry, id.text))
    session.faults(into: &list)
    if corrects == id {
      list.add("corrects", .contradiction, ["what": "an entry corrects itself"])
    }
    if let withdrawn, withdrawn < recorded {
      list.add(
        "withdrawn", .contradiction, ["what": "it was withdrawn before it was recorded"])
    }
    return list.faults
  }
}

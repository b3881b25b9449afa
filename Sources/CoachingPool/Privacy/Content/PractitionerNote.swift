/// Names a practitioner's note.
public typealias PractitionerNoteID = Identifier<PractitionerNote>

/// What a practitioner noted for themselves about a session.
///
/// Off by default; where a pool's policy allows it, the field warns that the individual may obtain it
/// (rule A25). Nobody but its writer browses it; the individual gets it through subject access (rule R37).
public struct PractitionerNote: Hashable, Sendable {
  /// Names the note.
  public let id: PractitionerNoteID
  /// The engagement.
  public let engagement: EngagementID
  /// The session that it is about, where it is about one.
  public let session: SessionID?
  /// What it says.
  public let text: Confidential<String>
  /// When it was written.
  public let written: Instant
  /// Who answers for keeping it (rule A25).
  public let controller: DataController

  /// Records a note; ``faults()`` tells what is wrong with it.
  public init(
    id: PractitionerNoteID, engagement: EngagementID, session: SessionID? = nil,
    text: Confidential<String>, written: Instant, controller: DataController = .pool
  ) {
    self.id = id
    self.engagement = engagement
    self.session = session
    self.text = text
    self.written = written
    self.controller = controller
  }

  /// Every fault that the note has by itself; no message quotes it.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.practitionerNote, id.text))
    list.text("text", text.reveal(), limit: 10_000)
    return list.faults
  }

  /// What the field has to say before anybody writes into it; `nil` where the policy allows no notes.
  ///
  /// Source: rule A25, "the field warns that the individual may obtain them".
  public static func warning(in policy: PoolPolicy) -> Reason? {
    policy.engagements.allowsPractitionerNotes ? Reason(.individualMayObtainNotes) : nil
  }
}

/// Who decides what a record is kept for, and answers for it.
///
/// Source: rule A25, "each record names its controller".
public enum DataController: String, Hashable, Sendable, Codable, CaseIterable {
  /// The pool's lead body.
  case pool
  /// The individual's organisation.
  case organisation
  /// The practitioner, for notes of their own practice.
  case practitioner
}

extension PoolState {
  /// The practitioner's notes of an engagement, the oldest first; who may read them is for a view to
  /// decide.
  /// - Complexity: O(k log k) in the engagement's notes.
  public func practitionerNotes(of engagement: EngagementID) -> [PractitionerNote] {
    notesByEngagement[engagement].compactMap { practitionerNotes[$0] }
      .sorted { ($0.written, $0.id) < ($1.written, $1.id) }
  }
}

extension ReasonCode {
  /// Whoever writes a note is told that the individual may obtain it.
  public static let individualMayObtainNotes = ReasonCode("notes.individualMayObtainThem")
}

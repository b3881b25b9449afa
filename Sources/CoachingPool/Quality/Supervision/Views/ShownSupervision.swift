/// An entry of the supervision log as somebody reads it.
public struct ShownSupervisionEntry: Hashable, Sendable, Codable {
  /// Names the entry.
  public let entry: SupervisionEntryID
  /// What took place.
  public let session: SupervisionSession
  /// When it was recorded.
  public let recorded: Instant
  /// The entry in whose place it stands.
  public let corrects: SupervisionEntryID?
  /// When it was withdrawn; it then counts for nothing.
  public let withdrawn: Instant?

  init(_ entry: SupervisionEntry) {
    self.entry = entry.id
    session = entry.session
    recorded = entry.recorded
    corrects = entry.corrects
    withdrawn = entry.withdrawn
  }
}

/// An arrangement of supervision as somebody reads it who is not to learn who else is in the group.
public struct ShownSupervisionArrangement: Hashable, Sendable, Codable {
  /// Names the arrangement.
  public let arrangement: SupervisionArrangementID
  /// Who supervises.
  public let supervisor: SupervisorID
  /// One to one, or a group.
  public let form: SupervisionForm
  /// For how long.
  public let span: DateSpan

  init(_ arrangement: SupervisionArrangement) {
    self.arrangement = arrangement.id
    supervisor = arrangement.supervisor
    form = arrangement.form
    span = arrangement.span
  }
}

/// A waiver of the supervision norm as somebody reads it.
public struct ShownSupervisionWaiver: Hashable, Sendable, Codable {
  /// Names the waiver.
  public let waiver: SupervisionWaiverID
  /// The days on which nothing is asked.
  public let span: DateSpan
  /// Why.
  public let code: SupervisionWaiver.Code

  init(_ waiver: SupervisionWaiver) {
    self.waiver = waiver.id
    span = waiver.span
    code = waiver.code
  }
}

/// The state machines of a pool, by the word for what they are about.
///
/// ```swift
/// print(Workflow.engagement.written(as: .mermaid))
/// ```
public enum Workflow: String, Hashable, Sendable, Codable, CaseIterable {
  /// ``RequestMachine``.
  case request
  /// ``InvitationMachine``.
  case invitation
  /// ``RoundMachine``.
  case round
  /// ``EngagementMachine``.
  case engagement
  /// ``SessionMachine``.
  case session
  /// ``PractitionerMachine``.
  case practitioner
  /// ``ComplaintMachine``.
  case complaint
  /// ``PoolEventMachine``.
  case event
  /// ``TrainingCohortMachine``.
  case trainingCohort
  /// ``TrainingPlaceMachine``.
  case trainingPlace

  /// Writes the machine's table down; the same on every run.
  public func written(as form: StateTableForm) -> String {
    switch self {
    case .request: RequestMachine.table.written(as: form)
    case .invitation: InvitationMachine.table.written(as: form)
    case .round: RoundMachine.table.written(as: form)
    case .engagement: EngagementMachine.table.written(as: form)
    case .session: SessionMachine.table.written(as: form)
    case .practitioner: PractitionerMachine.table.written(as: form)
    case .complaint: ComplaintMachine.table.written(as: form)
    case .event: PoolEventMachine.table.written(as: form)
    case .trainingCohort: TrainingCohortMachine.table.written(as: form)
    case .trainingPlace: TrainingPlaceMachine.table.written(as: form)
    }
  }
}

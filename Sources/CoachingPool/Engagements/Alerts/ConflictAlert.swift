/// Something that came to stand between two who work together, or whom an invitation would bring together:
/// a new post, a new manager, a merger, a declaration, a second record of one person.
///
/// It is for the pool coordinator alone, and it ends nothing: whoever it concerns decides. Source: rule
/// A07.
public struct ConflictAlert: Hashable, Sendable {
  /// What it concerns.
  public enum Subject: Hashable, Sendable {
    /// A live engagement.
    case engagement(EngagementID)
    /// An open invitation.
    case invitation(InvitationID)
  }

  /// What it concerns.
  public let subject: Subject
  /// Who is coached or mentored, or asked to be.
  public let individual: PersonID
  /// Who coaches or mentors, or is invited to.
  public let practitioner: PractitionerID
  /// Everything that stands between them; at least one reason, each for the coordinator.
  public let reasons: [Reason]
}

/// A leadership programme of which an engagement may be a part; the pool knows no more than its name.
///
/// Source: rule A22.
public enum LeadershipProgramme: Sendable {}

/// Names a leadership programme.
public typealias LeadershipProgrammeID = Identifier<LeadershipProgramme>

/// What a proposal says of the leadership programme: whether the engagement is to be a part of one, and of
/// which.
///
/// Source: rule A22.
public enum LeadershipProgrammeLink: Hashable, Sendable {
  /// As in the version before; as with the engagement where it is the first version.
  case asBefore
  /// The engagement is to be a part of that programme.
  case partOf(LeadershipProgrammeID)
  /// It is to be a part of none.
  case ofNone

  /// The programme after the proposal.
  func programme(after before: LeadershipProgrammeID?) -> LeadershipProgrammeID? {
    switch self {
    case .asBefore: before
    case .partOf(let programme): programme
    case .ofNone: nil
    }
  }
}

/// A leadership programme of which an engagement may be a part; the pool knows no more than its name.
///
/// Source: rule A22.
public enum LeadershipProgramme: Sendable {}

/// Names a leadership programme.
public typealias LeadershipProgrammeID = Identifier<LeadershipProgramme>

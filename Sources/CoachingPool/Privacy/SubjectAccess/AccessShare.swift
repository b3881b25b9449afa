/// What of a record goes into somebody's copy for access.
enum AccessShare {
  /// The record, or what of it is theirs, with others blacked out.
  case record(Record)
  /// A view shows it: of the engagement, the complaint, the feedback, the invitation.
  case view
  /// They read it by themselves.
  case ownView
  /// It is as much about whoever wrote it.
  case undecided
  /// It is somebody else's, and may hold their identifier.
  case mention
}

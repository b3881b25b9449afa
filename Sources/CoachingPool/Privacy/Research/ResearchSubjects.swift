/// Whom a study is about, and what was left aside on the way.
struct ResearchSubjects {
  /// Each person once, in the order of their identifiers.
  var all: [ResearchSubject] = []
  /// How many engagements are left aside since some of the questions were answered and not all.
  var incomplete = 0
  /// How many engagements of teams and groups are left aside.
  var ofSeveral = 0
  /// How many engagements are left aside since the same person had another that counts.
  var further = 0
  /// How many sessions could not have been, and are not counted.
  var impossibleSessions = 0
}

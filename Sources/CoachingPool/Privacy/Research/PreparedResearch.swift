/// An extract for a study, with how it came about: for whoever gives it, and for nobody else.
public struct PreparedResearch: Hashable, Sendable {
  /// What the study is given.
  public let extract: ResearchExtract
  /// How many people answered every question, of those whose work began in the quarters.
  public let people: Int
  /// How many of them are left out, since too few are like them.
  public let leftOut: Int
  /// How many answers of people who are told of are withheld, since nearly all who are alike gave one.
  public let withheldAnswers: Int
  /// How many engagements are left aside since some of the questions were answered and not all.
  public let incompleteEngagements: Int
  /// How many further engagements of the same people are left aside.
  public let furtherEngagements: Int
  /// How many engagements of teams and groups are left aside.
  public let engagementsOfSeveral: Int
  /// How many sessions that cannot have been are not counted.
  public let impossibleSessions: Int
}

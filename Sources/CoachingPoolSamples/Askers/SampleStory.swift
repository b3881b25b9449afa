internal import CoachingPool

/// Why somebody asks now: a trigger with the themes that go with it.
struct SampleStory {
  let weight: Int
  let trigger: Trigger
  let themes: [Theme]

  init(_ weight: Int, _ trigger: String, _ themes: String) {
    self.weight = weight
    self.trigger = Trigger(unchecked: trigger)
    self.themes = items(themes).map { Theme(unchecked: $0) }
  }

  static let all = stories.map { ($0.weight, $0) }

  private static let stories: [SampleStory] = [
    SampleStory(14, "newRole", "newRole, confidencePresence, delegation, leadershipDevelopment"),
    SampleStory(8, "firstSeniorRole", "newRole, strategicThinkingDecisions, officerMemberDynamic"),
    SampleStory(
      12, "developingAsLeader", "leadershipDevelopment, difficultConversations, delegation"),
    SampleStory(
      14, "changeProgramme", "changeOrUncertainty, resilience, innovation, communication"),
    SampleStory(10, "buildingConfidence", "confidencePresence, communication, inclusion"),
    SampleStory(10, "complexChallenge", "complexChallenge, stakeholderRelationships, timeToThink"),
    SampleStory(12, "careerStep", "careerDevelopment, preparingForTopRole, confidencePresence"),
    SampleStory(3, "statutoryRole", "preparingForTopRole, officerMemberDynamic, resilience"),
    SampleStory(4, "returnAfterAbsence", "returnFromAbsence, confidencePresence, resilience"),
    SampleStory(6, "atACrossroads", "stuckOrCrossroads, careerDevelopment, timeToThink"),
    SampleStory(3, "leavingOrganisation", "leavingTransition, careerDevelopment"),
    SampleStory(
      6, "leadershipProgramme", "leadershipDevelopment, strategicThinkingDecisions, innovation"),
    SampleStory(
      4, "systemicFactors", "complexChallenge, changeOrUncertainty, stakeholderRelationships"),
  ]
}

extension Need {
  /// What speaks for mentoring (rule R08).
  static let forMentoring: [Need] = [
    .sectorInsight, .specialistExpertise, .learningFromExperience,
  ]
  /// What speaks for coaching.
  static let forCoaching = ["spaceToThink", "challenge", "ownSolutions"].map {
    Need(unchecked: $0)
  }
}

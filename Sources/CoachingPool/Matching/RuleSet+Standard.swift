extension RuleSet {
  /// The library's own rules; add yours to a copy.
  public static let standard: RuleSet = {
    var rules = RuleSet()
    rules.add(IndividualMayAsk())
    rules.add(PractitionerIsLive())
    rules.add(PractitionerOffersTheKind())
    rules.add(PractitionerIsQualified())
    rules.add(PractitionerHasAPlaceFree())
    rules.add(PractitionerIsNotAway())
    rules.add(PeopleAreDifferent())
    rules.add(NeitherManagesTheOther())
    rules.add(PeopleAreOfDifferentTeams())
    rules.add(ProvisionIsAsAsked())
    rules.add(MembersAndTheirOfficersStayApart())
    rules.add(SeniorityFitsTheKind())
    rules.add(MentorHasTheExperience())
    rules.add(TeamCoachIsCompetent())
    rules.add(TheyShareALanguage())
    rules.add(TheyShareAWayOfMeeting())
    rules.add(AdjustmentsCanBeMet())
    rules.add(IndividualMayBeOfferedThem())
    rules.add(ThemesAreShared())
    rules.add(ExperienceIsAsSought())
    rules.add(ApproachIsAsPreferred())
    rules.add(SectorIsAsWelcome())
    rules.add(SeniorsMeetAnotherOrganisation())
    rules.add(RankedChoicesComeFirst())
    return rules
  }()
}

extension MatchingPolicy {
  /// The library's default: every requirement it knows, six criteria, most people served first, then the fit, then the load.
  ///
  /// Source of the weights: by design, so that what the individual asks for outweighs the rest; a pool
  /// sets its own.
  public static let standard = MatchingPolicy(
    requirements: [
      "individualMayAsk", "practitionerOffersTheKind", "provisionIsAsAsked", "practitionerIsLive",
      "practitionerIsQualified", "practitionerHasAPlaceFree", "practitionerIsNotAway",
      "peopleAreDifferent", "neitherManagesTheOther", "peopleAreOfDifferentTeams",
      "membersAndTheirOfficersStayApart", "seniorityFitsTheKind", "mentorHasTheExperience",
      "teamCoachIsCompetent", "theyShareALanguage", "theyShareAWayOfMeeting",
      "adjustmentsCanBeMet", "individualMayBeOfferedThem",
    ].map { RequirementUse($0) },
    criteria: [
      CriterionUse("rankedChoicesComeFirst", weight: 20),
      CriterionUse("themesAreShared", weight: 6),
      CriterionUse("experienceIsAsSought", weight: 5),
      CriterionUse("approachIsAsPreferred", weight: 3),
      CriterionUse("sectorIsAsWelcome", weight: 2),
      CriterionUse("seniorsMeetAnotherOrganisation", weight: 4),
    ],
    objectives: [.peopleServed, .seniorsInOwnOrganisation, .totalFit, .load])
}

extension RuleSet {
  /// The library's own rules; add yours to a copy.
  public static let standard: RuleSet = {
    var rules = RuleSet()
    rules.addPracticeRules()
    rules.addRelationshipRules()
    rules.addKindRules()
    rules.addWishRules()
    rules.addTurnRules()
    return rules.markedAsStandard()
  }()

  /// What a practitioner has to bring, whoever asks.
  private mutating func addPracticeRules() {
    add(PractitionerIsLive())
    add(PractitionerOffersTheKind())
    add(PractitionerIsQualified())
    add(PractitionerHasAPlaceFree())
    add(PractitionerIsNotAway())
    addRequirement("supervisionIsInDate") { parameters throws(ValidationError) in
      try SupervisionIsInDate(parameters)
    }
    addRequirement("requiredCredentialIsInDate") { parameters throws(ValidationError) in
      try RequiredCredentialIsInDate(parameters)
    }
    addRequirement("codeOfEthicsIsAgreed") { parameters throws(ValidationError) in
      try CodeOfEthicsIsAgreed(parameters)
    }
    addRequirement("organisationSupportIsConfirmed") { parameters throws(ValidationError) in
      try OrganisationSupportIsConfirmed(parameters)
    }
    addRequirement("insuranceIsInDate") { parameters throws(ValidationError) in
      try InsuranceIsInDate(parameters)
    }
  }

  /// What two people may not be to each other.
  private mutating func addRelationshipRules() {
    add(PeopleAreDifferent())
    add(NeitherManagesTheOther())
    add(PeopleAreOfDifferentTeams())
    add(NeitherDeclaredAConflict())
    add(MembersAndTheirOfficersStayApart())
    add(PairsMoveToTheExecutiveLineByApproval())
    addRequirement("formerPairsMeetAgainByChoice") { parameters throws(ValidationError) in
      try FormerPairsMeetAgainByChoice(parameters)
    }
    addRequirement("nobodyNextInTheLineIsTheirClient") { parameters throws(ValidationError) in
      try NobodyNextInTheLineIsTheirClient(parameters)
    }
  }

  /// What the kind of service asks for.
  private mutating func addKindRules() {
    add(IndividualMayAsk())
    add(ProvisionIsAsAsked())
    add(SeniorityFitsTheKind())
    add(MentorHasTheExperience())
    add(TeamCoachIsCompetent())
    add(TeamIsIntact())
    addRequirement("bothAreBriefed") { parameters throws(ValidationError) in
      try BothAreBriefed(parameters)
    }
  }

  /// What the individual asks for, as a requirement or as points.
  private mutating func addWishRules() {
    add(TheyShareALanguage())
    add(TheyShareAWayOfMeeting())
    add(AdjustmentsCanBeMet())
    add(IndividualMayBeOfferedThem())
    add(PractitionerWasNotAskedBefore())
    add(ThemesAreShared())
    add(ExperienceIsAsSought())
    add(ApproachIsAsPreferred())
    add(SectorIsAsWelcome())
    add(RankedChoicesComeFirst())
    add(PaceIsAsWished())
    add(CharacteristicsAreAsAsked())
    addCriterion("nearerPlacesCountMore") { parameters throws(ValidationError) in
      try NearerPlacesCountMore(parameters)
    }
  }

  /// What spreads work and waiting fairly.
  private mutating func addTurnRules() {
    add(PractitionerHasNoClientYet())
    add(SeniorsMeetAnotherOrganisation())
    addCriterion("fewerRecentEngagementsCountMore") { parameters throws(ValidationError) in
      try FewerRecentEngagementsCountMore(parameters)
    }
    addCriterion("longerWaitsCountMore") { parameters throws(ValidationError) in
      try LongerWaitsCountMore(parameters)
    }
    addCriterion("organisationsGiveAsTheyReceive") { parameters throws(ValidationError) in
      try OrganisationsGiveAsTheyReceive(parameters)
    }
  }
}

extension MatchingPolicy {
  /// The library's default: every requirement it knows, twelve criteria, most people served first, then
  /// the fewest seniors in their own organisation, then the fit, then the load.
  ///
  /// What nobody recorded of a practitioner's standing, and of a briefing, stands in nobody's way until
  /// records exist: `unknown` is `allow`. Source of the weights: by design, so that what the individual
  /// asks for outweighs the rest; a pool sets its own. Not among the criteria, for a pool to add, is
  /// ``NearerPlacesCountMore``.
  public static let standard = MatchingPolicy(
    requirements: [
      "individualMayAsk", "practitionerOffersTheKind", "provisionIsAsAsked", "practitionerIsLive",
      "practitionerIsQualified", "supervisionIsInDate", "requiredCredentialIsInDate",
      "codeOfEthicsIsAgreed", "organisationSupportIsConfirmed", "insuranceIsInDate",
      "practitionerHasAPlaceFree", "practitionerIsNotAway", "peopleAreDifferent",
      "neitherManagesTheOther", "peopleAreOfDifferentTeams", "neitherDeclaredAConflict",
      "formerPairsMeetAgainByChoice", "nobodyNextInTheLineIsTheirClient",
      "membersAndTheirOfficersStayApart", "pairsMoveToTheExecutiveLineByApproval",
      "seniorityFitsTheKind", "bothAreBriefed",
      "mentorHasTheExperience", "teamCoachIsCompetent", "teamIsIntact", "theyShareALanguage",
      "theyShareAWayOfMeeting", "adjustmentsCanBeMet", "individualMayBeOfferedThem",
      "practitionerWasNotAskedBefore",
    ].map { name in
      allowingUnknown.contains(name)
        ? RequirementUse(name, RuleParameters(words: ["unknown": ["allow"]])) : RequirementUse(name)
    },
    criteria: [
      CriterionUse("rankedChoicesComeFirst", weight: 20),
      CriterionUse("themesAreShared", weight: 6),
      CriterionUse("experienceIsAsSought", weight: 5),
      CriterionUse("seniorsMeetAnotherOrganisation", weight: 4),
      CriterionUse("approachIsAsPreferred", weight: 3),
      CriterionUse("characteristicsAreAsAsked", weight: 3),
      CriterionUse("sectorIsAsWelcome", weight: 2),
      CriterionUse("paceIsAsWished", weight: 2),
      CriterionUse("longerWaitsCountMore", weight: 2),
      CriterionUse("practitionerHasNoClientYet", weight: 1),
      CriterionUse("fewerRecentEngagementsCountMore", weight: 1),
      CriterionUse("organisationsGiveAsTheyReceive", weight: 1),
    ],
    objectives: [.peopleServed, .seniorsInOwnOrganisation, .totalFit, .load])

  private static let allowingUnknown: Set<RuleName> = [
    "supervisionIsInDate", "requiredCredentialIsInDate", "codeOfEthicsIsAgreed",
    "organisationSupportIsConfirmed", "insuranceIsInDate", "bothAreBriefed",
  ]
}

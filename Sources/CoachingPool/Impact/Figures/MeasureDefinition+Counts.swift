extension MeasureDefinition {
  /// What a session has to be, for it to count in a window.
  private static let countedSessions =
    "Sessions that were held and start in the window, for coaching or mentoring."

  /// Counts people who had a session.
  public static let peopleSupported = Self(
    "peopleSupported", "people supported", "11.1", .people, kind: "peopleSupported",
    meaning: "Distinct individuals with at least one held session in the window.",
    formula: "the number of distinct individuals",
    counting: """
      \(countedSessions) A person counts once in a cut, in the cell of the first counted session; cuts \
      that overlap have no total.
      """)
  /// Counts people who were matched, whether or not they had a session.
  public static let peopleAccessed = Self(
    "peopleAccessed", "people who accessed the pool", "11.1", .people, kind: "peopleSupported",
    meaning: "Distinct individuals with at least one accepted match in the window.",
    formula: "the number of distinct individuals",
    counting: "Matches that were accepted in the window, whether or not a session was held.")
  /// Counts engagements that were under way.
  public static let engagementsActive = Self(
    "engagementsActive", "active engagements", "11.1", .engagements,
    meaning: "Engagements that were active on some day of the window.",
    formula: "the number of engagements",
    counting: "By the dates on which they became active and ceased to be.")
  /// Counts engagements that began.
  public static let engagementsStarted = Self(
    "engagementsStarted", "engagements started", "11.1", .engagements,
    meaning: "Engagements that became active in the window.",
    formula: "the number of engagements", counting: "By the date of the transition.")
  /// Counts engagements that were completed.
  public static let engagementsCompleted = Self(
    "engagementsCompleted", "engagements completed", "11.1", .engagements,
    meaning: "Engagements that were completed in the window.",
    formula: "the number of engagements",
    counting: "By the date of the transition; as planned, and goals met early.")
  /// Measures how many of the endings were completions.
  public static let completionRate = Self(
    "completionRate", "completion rate", "11.1", .percent, .oneDecimal,
    meaning: "The share of ended engagements that were completed.",
    formula: "100 × completed ÷ (completed + ended early)",
    counting: """
      Endings in the window without the no-fault ones of a poor fit, and without those that have a \
      successor, whose rematch counts.
      """)
  /// Measures how many engagements cross the border of an organisation.
  public static let crossOrganisationShare = Self(
    "crossOrganisationShare", "engagements across organisations", "11.1", .percent, .oneDecimal,
    meaning: "The share of engagements whose practitioner comes from another organisation.",
    formula: "100 × engagements of two organisations ÷ engagements of which both are known",
    counting: """
      The organisation that the request names, and every post that the practitioner holds on the day \
      of the proposal.
      """)
  /// Measures how long a request waits.
  public static let timeToMatch = Self(
    "timeToMatch", "time to match", "11.1", .days, .oneDecimal,
    meaning: "The median of days from the opening of a request to its match.",
    formula: "the median of days",
    counting: "Requests that were matched in the window; with their number.")
  /// Counts who holds or prepares for a statutory role.
  public static let statutoryPipeline = Self(
    "statutoryPipeline", "people in or preparing for statutory roles", "11.1", .people,
    kind: "statutoryPipeline",
    meaning: "Individuals of requests and engagements who hold or prepare for a statutory role.",
    formula: "the number of distinct individuals",
    counting: "By designation and by stage, each person once in a cell.")

  static let peopleAndEngagements: [MeasureDefinition] = [
    peopleSupported, peopleAccessed, engagementsActive, engagementsStarted, engagementsCompleted,
    completionRate, crossOrganisationShare, timeToMatch, statutoryPipeline,
  ]

  /// Sums the time of sessions.
  public static let deliveredHours = Self(
    "deliveredHours", "hours of thinking time", "11.1", .minutes, kind: "thinkingTime",
    meaning: "The time of all counted sessions.", formula: "the sum of minutes ÷ 60",
    counting: "\(countedSessions) A session counts once, however many took part.")
  /// Sums the time of sessions for each who took part.
  public static let participantHours = Self(
    "participantHours", "hours of participants", "11.1", .minutes,
    meaning: "The time of all counted sessions, for each participant.",
    formula: "the sum of minutes × participants ÷ 60", counting: countedSessions)
  /// Measures how much time a person had.
  public static let hoursPerPersonSupported = Self(
    "hoursPerPersonSupported", "hours per person supported", "11.1", .minutes, .oneDecimal,
    meaning: "Delivered hours for each person supported.",
    formula: "delivered hours ÷ people supported",
    counting: "\(countedSessions) One-to-one work only.")
  /// Measures how much time an engagement took.
  public static let hoursPerCompletedEngagement = Self(
    "hoursPerCompletedEngagement", "hours per completed engagement", "11.1", .minutes, .oneDecimal,
    meaning: "The time of all sessions of the engagements that were completed in the window.",
    formula: "hours of all their sessions ÷ engagements completed",
    counting: "All held sessions of those engagements, also those before the window.")
  /// Counts organisations that belong to the pool.
  public static let subscribingOrganisations = Self(
    "subscribingOrganisations", "subscribing organisations", "11.1", .organisations,
    isOfADay: true,
    meaning: "Organisations whose membership is valid on the day.",
    formula: "the number of memberships", counting: "Memberships that are valid on the day.")
  /// Counts people who could use the pool.
  public static let eligibleHeadcount = Self(
    "eligibleHeadcount", "eligible headcount", "11.1", .people, isOfADay: true,
    meaning: "People who work for subscribing organisations.",
    formula: "the sum of headcounts",
    counting: "Each subscriber by its last headcount, which has a day of its own.")
  /// Measures how many of those who could use the pool did.
  public static let reachPerThousand = Self(
    "reachPer1000", "reach per 1,000", "11.1", .perThousand, .oneDecimal,
    meaning: "People supported for each thousand of the eligible headcount.",
    formula: "1,000 × people supported ÷ eligible headcount",
    counting: "The headcount on the last day of the window.")

  static let hoursAndReach: [MeasureDefinition] = [
    deliveredHours, participantHours, hoursPerPersonSupported, hoursPerCompletedEngagement,
    subscribingOrganisations, eligibleHeadcount, reachPerThousand,
  ]

  /// Counts those who offer their time.
  public static let practitioners = Self(
    "practitioners", "practitioners", "11.1", .people, isOfADay: true,
    meaning: "Members of the pool's practitioners who are live or paused on the day.",
    formula: "the number of practitioners", counting: "States live and paused.")
  /// Counts those of them who have shown their qualification.
  public static let qualifiedPractitioners = Self(
    "qualifiedPractitioners", "qualified practitioners", "11.1", .people, isOfADay: true,
    meaning: "Practitioners, live or paused on the day, with evidence of a qualification.",
    formula: "the number of practitioners", counting: "With evidence only.")
  /// Measures how many practitioners are at work.
  public static let utilisation = Self(
    "utilisation", "utilisation of practitioners", "11.1", .percent, .oneDecimal,
    meaning: "The share of practitioners with at least one active engagement in the window.",
    formula: "100 × practitioners with an active engagement ÷ practitioners live at any time",
    counting: "Practitioners who were live on some day of the window.")
  /// Counts places for people of the practitioner's own organisation.
  public static let internalCapacity = Self(
    "internalCapacity", "places for the own organisation", "11.1", .places, isOfADay: true,
    meaning: "Places of live practitioners for people of their own organisation.",
    formula: "the sum of places", counting: "Practitioners who are live on the day.")
  /// Counts places for people of other organisations.
  public static let externalCapacity = Self(
    "externalCapacity", "places for other organisations", "11.1", .places, isOfADay: true,
    meaning: "Places of live practitioners for people of other organisations.",
    formula: "the sum of places", counting: "Practitioners who are live on the day.")

  static let capacity: [MeasureDefinition] = [
    practitioners, qualifiedPractitioners, utilisation, internalCapacity, externalCapacity,
  ]
}

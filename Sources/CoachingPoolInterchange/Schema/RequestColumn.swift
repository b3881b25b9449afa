/// The columns of `requests.csv`.
///
/// There is none for what the individual wrote, none for a screening answer (rule A03), and none for a
/// characteristic that they ask for, which is theirs alone to read (rule R20).
enum RequestColumn: Int, ColumnSet {
  case id, individual, organisation, kind, provision, themes, triggers, needs, choice, avoid
  case modes, easting, northing, travel, requiredExperience, soughtExperience, approaches
  case sectors, notOwnPoliticalGroup, sessionsAMonth, referral, otherParticipants, proposedStart
  case submitted, state

  var column: PoolCSVColumn {
    switch self {
    case .id:
      .required(
        "id", "identifier or key", example: "r-2026-014",
        fields: ["request.id", "request.externalID"],
        synonyms: ["requestid", "reference", "number", "key"])
    case .individual:
      .required(
        "individual", "person who asks", example: "c.ahmed@moorland.example",
        fields: ["request.individual"],
        synonyms: ["person", "coachee", "mentee", "client", "requester"])
    case .organisation:
      .required(
        "organisation", "organisation of the post for which they ask", example: "moorland-fire",
        fields: ["request.organisation"], synonyms: Synonyms.organisation)
    case .kind:
      .optional(
        "kind", "word of `kinds`; empty for coaching", example: "mentoring",
        fields: ["request.kind"], synonyms: ["service", "type"])
    case .provision:
      .optional(
        "provision",
        "`ownOrganisation`, `crossPool` or `executive`; empty for crossPool, or for executive "
          + "where the kind is executive coaching",
        example: "crossPool", fields: ["request.provision"])
    case .themes:
      .required(
        "themes", "list, words of `themes`; may be empty while the state is draft",
        example: "newRole", fields: ["request.themes"], synonyms: ["theme", "reasons"])
    case .triggers:
      .optional(
        "triggers", "list, words of `triggers`", example: "firstSeniorRole",
        fields: ["request.triggers"])
    case .needs:
      .optional(
        "needs", "list, words of `needs`", example: "sectorInsight", fields: ["request.needs"])
    case .choice:
      .optional(
        "choice", "list of practitioners, first choice first; empty for “choose for me”",
        example: "okafor-pool;singh-pool", fields: ["request.choice"])
    case .avoid:
      .optional(
        "avoid", "list of practitioners who are not to be asked", example: "lee-pool",
        fields: ["request.avoid", "request.choice"])
    case .modes:
      .optional(
        "modes", "list of `inPerson`, `video` and `phone`; empty for all", example: "video",
        fields: ["request.modes"], synonyms: ["meeting", "meetingmodes"])
    case .easting:
      .optional(
        "easting", "metres east on the National Grid, kept to the kilometre", example: "405000",
        fields: ["request.travel"])
    case .northing:
      .optional(
        "northing", "metres north; needed with easting", example: "291000",
        fields: ["request.travel"])
    case .travel:
      .optional(
        "travel_km", "whole kilometres, 0 to 1000; empty for any distance", example: "15",
        fields: ["request.travel"])
    case .requiredExperience:
      .optional(
        "required_experience", "list, words of `experience`: what a mentor must have",
        example: "finance", fields: ["request.requiredExperience"])
    case .soughtExperience:
      .optional(
        "sought_experience", "list, words of `experience`: what would be welcome",
        example: "housing", fields: ["request.soughtExperience"])
    case .approaches:
      .optional(
        "approaches", "list, words of `approaches` that would be welcome", example: "challenging",
        fields: ["request.approaches"])
    case .sectors:
      .optional(
        "sectors", "list, words of `sectors` that would be welcome", example: "health",
        fields: ["request.sectors"])
    case .notOwnPoliticalGroup:
      .optional(
        "not_own_political_group", "`yes` or `no`; empty for no", example: "no",
        fields: ["request.notOwnPoliticalGroup"])
    case .sessionsAMonth:
      .optional(
        "sessions_a_month", "whole number of sessions that would suit, 1 to 31; empty for any",
        example: "2", fields: ["request.sessionsAMonth"], synonyms: ["pace", "frequency"])
    case .referral:
      .optional(
        "referral",
        "`own`, `sponsorRecommendation`, `programme`, `learningAndDevelopment` or `other`; empty "
          + "for own", example: "own", fields: ["request.referral"], synonyms: ["source"])
    case .otherParticipants:
      .optional(
        "other_participants", "list of further people, for team and group coaching",
        example: "d.evans@moorland.example",
        fields: ["request.otherParticipants", "request.individual"])
    case .proposedStart:
      .required(
        "proposed_start", "first day on which work should begin", example: "2026-10-01",
        fields: ["request.proposedStart"], synonyms: ["start", "startdate"])
    case .submitted:
      .optional(
        "submitted",
        "moment of submission, in Coordinated Universal Time; empty as it stands in the pool",
        example: "2026-09-01T09:30:00Z", fields: ["request.submitted"])
    case .state:
      .optional(
        "state", "where the request stands; empty for open, or as it stands in the pool",
        example: "open",
        fields: ["request.state"], synonyms: ["status"])
    }
  }
}

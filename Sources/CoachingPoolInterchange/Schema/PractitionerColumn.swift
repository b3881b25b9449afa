/// The columns of `practitioners.csv`.
enum PractitionerColumn: Int, ColumnSet {
  case id, person, line, status, kinds, ownLimit, modes, easting, northing, travel, provides
  case languages, themes, experience, approaches, inTraining, away
  case sessionsAMonth, profile

  var column: PoolCSVColumn {
    switch self {
    case .id:
      .required(
        "id", "identifier or key", example: "okafor-pool", fields: ["practitioner.id"],
        synonyms: ["practitionerid", "coachid", "mentorid", "reference", "key"])
    case .person:
      .required(
        "person", "person", example: "a.okafor@vale.example", fields: ["practitioner.person"],
        synonyms: ["coach", "mentor", "personid"])
    case .line:
      .optional(
        "line", "`pool` or `executive`; empty for pool", example: "pool",
        fields: ["practitioner.line"], synonyms: ["serviceline"])
    case .status:
      .optional(
        "status",
        "`applied`, `approved`, `live`, `paused`, `left` or `removed`; empty for live, or "
          + "as it stands in the pool",
        example: "live", fields: ["practitioner.status"])
    case .kinds:
      .required(
        "kinds", "list, words of `kinds`: what they offer", example: "coaching;mentoring",
        fields: ["practitioner.kinds"], synonyms: ["offers", "services"])
    case .ownLimit:
      .optional(
        "own_limit", "whole number of engagements at once; empty leaves it to the policy",
        example: "2", fields: ["practitioner.ownLimit"], synonyms: ["capacity", "limit", "places"])
    case .modes:
      .optional(
        "modes", "list of `inPerson`, `video` and `phone`; empty for all", example: "video;phone",
        fields: ["practitioner.modes"], synonyms: ["meeting", "meetingmodes"])
    case .easting:
      .optional(
        "easting", "metres east on the National Grid, kept to the kilometre", example: "412000",
        fields: ["practitioner.travel"])
    case .northing:
      .optional(
        "northing", "metres north; needed with easting", example: "287000",
        fields: ["practitioner.travel"])
    case .travel:
      .optional(
        "travel_km", "whole kilometres, 0 to 1000; empty for any distance", example: "30",
        fields: ["practitioner.travel"])
    case .provides:
      .optional(
        "provides", "list, words of `adjustments` for which they can provide", example: "captions",
        fields: ["practitioner.provides"])
    case .languages:
      .optional(
        "languages", "list of language tags; empty for `en-GB`", example: "en-GB;bfi",
        fields: ["practitioner.languages"], synonyms: ["language"])
    case .themes:
      .optional(
        "themes", "list, words of `themes`; empty for any", example: "newRole;resilience",
        fields: ["practitioner.themes"])
    case .experience:
      .optional(
        "experience", "list, words of `experience`", example: "finance;housing",
        fields: ["practitioner.experience"])
    case .approaches:
      .optional(
        "approaches", "list, words of `approaches`", example: "reflective",
        fields: ["practitioner.approaches"])
    case .inTraining:
      .optional(
        "in_training", "`yes` while in training; empty for no", example: "no",
        fields: ["practitioner.isInTraining"])
    case .away:
      .optional(
        "away", "list of spans: first day away, `/`, first day back",
        example: "2026-08-01/2026-08-15", fields: ["practitioner.away"])
    case .sessionsAMonth:
      .optional(
        "sessions_a_month", "whole number of sessions with one person, 1 to 31; empty for any",
        example: "2", fields: ["practitioner.sessionsAMonth"], synonyms: ["pace", "frequency"])
    case .profile:
      .optional(
        "profile", "text: what they say of themselves to seekers",
        example: "I help people think.", fields: ["practitioner.profile"],
        synonyms: ["biography", "bio", "about"])
    }
  }
}

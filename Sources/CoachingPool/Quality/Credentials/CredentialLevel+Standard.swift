// The library's rows, as standards section 6.3 has them. A number that was not found in a publication is
// marked as unconfirmed, and one that nobody names is absent.
extension CredentialLevel {
  private static func published(
    _ measure: CredentialMeasure, _ least: Int, _ source: String, withinMonths: Int? = nil
  ) -> CredentialRequirement {
    CredentialRequirement(
      measure, SourcedNumber(least, source: source), withinMonths: withinMonths)
  }

  private static func unconfirmed(
    _ measure: CredentialMeasure, _ least: Int, withinMonths: Int? = nil, level: String? = nil
  ) -> CredentialRequirement {
    CredentialRequirement(
      measure, SourcedNumber(least, .unconfirmed, source: said), withinMonths: withinMonths,
      level: level)
  }

  private static let said = "commonly said, not found in a publication"

  // MARK: ICF

  private static let icfPages =
    "coachingfederation.org/experience-requirements; erickson-coaching.at; phcoach.com"
  private static let icfRenewalPages = "coachingfederation.org/faqs, credentialing; phcoach.com"
  private static let icfEdition = CredentialEdition("experience requirements")

  private static func icf(
    _ level: String, _ title: String, _ requirements: [CredentialRequirement],
    renewal: [CredentialRequirement] = []
  ) -> CredentialLevel {
    CredentialLevel(
      "ICF", level, icfEdition, title: title, requirements: requirements,
      validity: .years(SourcedNumber(3, source: icfRenewalPages)),
      renewal: [
        published(.cpdHours, 40, icfRenewalPages, withinMonths: 36),
        published(.coreCompetenceHours, 24, icfRenewalPages, withinMonths: 36),
      ] + renewal + [published(.supervisionHoursCountedAtMost, 10, icfRenewalPages)],
      notes: ["An hour with a group counts once."])
  }

  static let icf: [CredentialLevel] = [
    icf(
      "ACC", "Associate Certified Coach",
      [
        published(.trainingHours, 60, icfPages), published(.practiceHours, 100, icfPages),
        published(.paidPracticeHours, 75, icfPages),
        published(.practiceHours, 25, icfPages, withinMonths: 18),
        published(.clients, 8, icfPages), published(.mentorCoachingHours, 10, icfPages),
      ],
      renewal: [published(.mentorCoachingHours, 10, icfRenewalPages, withinMonths: 36)]),
    icf(
      "PCC", "Professional Certified Coach",
      [
        published(.trainingHours, 125, icfPages), published(.practiceHours, 500, icfPages),
        published(.paidPracticeHours, 450, icfPages),
        published(.practiceHours, 50, icfPages, withinMonths: 18),
        published(.clients, 25, icfPages), published(.mentorCoachingHours, 10, icfPages),
      ]),
    icf(
      "MCC", "Master Certified Coach",
      [
        published(.trainingHours, 200, icfPages), published(.practiceHours, 2500, icfPages),
        unconfirmed(.paidPracticeHours, 2250), unconfirmed(.clients, 35),
        published(.mentorCoachingHours, 10, icfPages), unconfirmed(.predecessor, 1, level: "PCC"),
      ]),
  ]

  // MARK: EMCC

  private static let eiaPages = "emccapr.org, levels of accreditation for EIA"
  private static let eiaFive = CredentialValidity.years(
    SourcedNumber(5, source: "accreditation.emccshop.org, accreditation renewal"))

  private static func eia(
    _ level: String, _ requirements: [CredentialRequirement], notes: [String] = []
  ) -> CredentialLevel {
    CredentialLevel(
      "EMCC-EIA", level, CredentialEdition("levels of accreditation"),
      practice: .coachingAndMentoring, requirements: requirements, validity: eiaFive,
      notes: ["Training is shown against the competence framework, without a number of hours."]
        + notes)
  }

  static let emccIndividual: [CredentialLevel] = [
    eia(
      "Foundation",
      [
        published(.practiceHours, 50, eiaPages), published(.clients, 5, eiaPages),
        published(.yearsOfPractice, 1, eiaPages),
        published(.cpdHours, 16, eiaPages, withinMonths: 12),
        published(.supervisionHoursAQuarter, 1, eiaPages),
        published(.clientFeedbacks, 5, eiaPages, withinMonths: 12),
        published(.reflections, 5, eiaPages, withinMonths: 12),
      ]),
    eia(
      "Practitioner",
      [
        published(.practiceHours, 100, eiaPages), published(.clients, 10, eiaPages),
        published(.yearsOfPractice, 3, eiaPages),
        published(.cpdHours, 16, eiaPages, withinMonths: 12),
        unconfirmed(.supervisionHoursAQuarter, 1),
        published(.clientFeedbacks, 5, eiaPages, withinMonths: 12),
      ]),
    eia("Senior Practitioner", senior(hours: 250, clients: 20, years: 5, cpd: 32)),
    eia("Master Practitioner", senior(hours: 500, clients: 40, years: 7, cpd: 48)),
  ]

  private static func senior(
    hours: Int, clients: Int, years: Int, cpd: Int
  ) -> [CredentialRequirement] {
    [
      unconfirmed(.practiceHours, hours), unconfirmed(.clients, clients),
      unconfirmed(.yearsOfPractice, years), unconfirmed(.cpdHours, cpd, withinMonths: 12),
      unconfirmed(.practiceHoursPerSupervisionHour, 35), unconfirmed(.supervisionHoursAQuarter, 1),
    ]
  }

  static func emcc(
    _ scheme: String, _ what: String, practice: CredentialPractice
  ) -> CredentialLevel {
    CredentialLevel(
      scheme, any, CredentialEdition("renewal"), practice: practice, validity: eiaFive,
      notes: ["An award \(what); what it asks for was not found."])
  }

  // MARK: AC

  private static let acSheet = "AC Coach Levels, an older sheet (scribd.com 474245075)"

  private static func ac(
    _ level: String, training: Int, practice: Int, supervision: Int, cpd: Int?,
    alsoCalled: [String] = [], notes: [String] = []
  ) -> CredentialLevel {
    CredentialLevel(
      "AC", level, CredentialEdition("older sheet"), alsoCalled: alsoCalled,
      requirements: [
        published(.trainingHours, training, acSheet), published(.practiceHours, practice, acSheet),
        published(.supervisionMonths, supervision, acSheet),
      ] + (cpd.map { [published(.cpdHours, $0, acSheet, withinMonths: 36)] } ?? []),
      notes: notes
        + (alsoCalled.isEmpty
          ? [] : ["That the level for executive coaches asks for the same is not confirmed."]))
  }

  static let ac: [CredentialLevel] = [
    ac(
      "Foundation", training: 35, practice: 75, supervision: 3, cpd: nil,
      notes: ["A log of development is kept."]),
    ac(
      "Coach", training: 40, practice: 250, supervision: 6, cpd: 30,
      alsoCalled: ["Executive Coach"]),
    ac(
      "Professional", training: 60, practice: 750, supervision: 9, cpd: 36,
      alsoCalled: ["Professional Executive Coach"], notes: [threeYears]),
    ac(
      "Master", training: 80, practice: 1500, supervision: 12, cpd: 42,
      alsoCalled: ["Master Executive Coach"], notes: [threeYears]),
  ]
  private static let threeYears =
    "That the hours of development are those of three years is said of the level Coach alone."

  // MARK: ILM and the apprenticeship

  private static let ilmThree = "focus-mfb.com, ILM 3 coaching"
  private static let ilmFive = "ILM 8588 handbook (issuu.com); loveyourcoaching.com"
  private static let ilmSevenPack = "candidate induction pack of the level 7 certificate"
  private static let ilmSeven = "ILM 8589 handbook, version 1.1 of February 2019"
  private static let provider = "coaching-focus.com, what an ILM qualification takes"

  private static func ilm(
    _ level: String, _ edition: CredentialEdition, _ title: String,
    _ requirements: [CredentialRequirement], alsoCalled: [String] = [], notes: [String] = []
  ) -> CredentialLevel {
    CredentialLevel(
      "ILM", level, edition, title: title, alsoCalled: alsoCalled,
      practice: .coachingAndMentoring, requirements: requirements, validity: .withoutEnd,
      notes: notes)
  }

  static let ilm: [CredentialLevel] = [
    ilm(
      "3 Award", CredentialEdition("older suite"), "Level 3 Award",
      [published(.practiceHours, 6, ilmThree)], alsoCalled: ["3"],
      notes: ["Where a record says level 3 and no more, this row is read, which asks for less."]),
    ilm(
      "3 Certificate", CredentialEdition("older suite"), "Level 3 Certificate",
      [published(.practiceHours, 36, ilmThree)]),
    ilm(
      "5", CredentialEdition("handbook 8588"), "Level 5 Certificate (8588)",
      [published(.practiceHours, 18, ilmFive)],
      notes: ["There are supervision or tutorials, without a number of hours."]),
    ilm(
      "5", CredentialEdition("a provider's"), "Level 5 Certificate (8588)",
      [published(.practiceHours, 24, provider), published(.supervisionHours, 1, provider)],
      notes: ["What one provider asks for."]),
    ilm(
      "7", CredentialEdition("older suite"), "Level 7 Certificate (8589)",
      [published(.practiceHours, 20, ilmSevenPack)]),
    ilm(
      "7", CredentialEdition("2018 suite", of: .year(2018)), "Level 7 Certificate (8589)",
      [
        published(.guidedLearningHours, 52, ilmSeven),
        published(.totalQualificationHours, 138, ilmSeven),
      ],
      notes: ["The suite changed the hours of practice; their number was not found."]),
    ilm(
      "7", CredentialEdition("a provider's"), "Level 7 Certificate (8589)",
      [published(.practiceHours, 30, provider), published(.supervisionHours, 3, provider)],
      notes: ["What one provider asks for."]),
  ]

  private static let standardPages = "haso.skillsforhealth.org.uk; elevate-epa.com"

  static let apprenticeship: [CredentialLevel] = [
    CredentialLevel(
      "Apprenticeship", "Coaching Professional 5", CredentialEdition("standard"),
      title: "Coaching Professional, level 5",
      requirements: [
        published(.programmeMonths, 14, standardPages),
        published(.leastProgrammeMonths, 12, standardPages),
        published(.assessmentMonths, 3, standardPages),
      ], validity: .withoutEnd,
      notes: ["It prepares for accreditation by EMCC, AC and ICF."])
  ]
}

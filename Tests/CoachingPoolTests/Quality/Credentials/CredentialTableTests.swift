import CoachingPool
import Testing

@Suite struct `The table of credentials` {
  private static func line(_ level: CredentialLevel) -> String {
    func text(_ part: [CredentialRequirement]) -> String {
      part.map { requirement in
        let number = requirement.least
        return "\(requirement.measure.rawValue) \(number.value)"
          + (requirement.withinMonths.map { "/\($0)" } ?? "")
          + (requirement.level.map { " \($0)" } ?? "") + (number.isPublished ? "" : "?")
      }.joined(separator: ", ")
    }
    let holds =
      switch level.validity {
      case .withoutEnd: "never"
      case .years(let years): "\(years.value)\(years.isPublished ? "" : "?")"
      case .notKnown: "unknown"
      }
    return
      "\(level.scheme) \(level.level) [\(level.edition.name)] \(text(level.requirements)) | \(holds)"
      + (level.renewal.isEmpty ? "" : " | \(text(level.renewal))")
  }

  private static let rows: [String] = [
    "ICF ACC [experience requirements] trainingHours 60, practiceHours 100, paidPracticeHours 75, practiceHours 25/18, clients 8, mentorCoachingHours 10 | 3 | cpdHours 40/36, coreCompetenceHours 24/36, mentorCoachingHours 10/36, supervisionHoursCountedAtMost 10",
    "ICF PCC [experience requirements] trainingHours 125, practiceHours 500, paidPracticeHours 450, practiceHours 50/18, clients 25, mentorCoachingHours 10 | 3 | cpdHours 40/36, coreCompetenceHours 24/36, supervisionHoursCountedAtMost 10",
    "ICF MCC [experience requirements] trainingHours 200, practiceHours 2500, paidPracticeHours 2250?, clients 35?, mentorCoachingHours 10, predecessor 1 PCC? | 3 | cpdHours 40/36, coreCompetenceHours 24/36, supervisionHoursCountedAtMost 10",
    "EMCC-EIA Foundation [levels of accreditation] practiceHours 50, clients 5, yearsOfPractice 1, cpdHours 16/12, supervisionHoursAQuarter 1, clientFeedbacks 5/12, reflections 5/12 | 5",
    "EMCC-EIA Practitioner [levels of accreditation] practiceHours 100, clients 10, yearsOfPractice 3, cpdHours 16/12, supervisionHoursAQuarter 1?, clientFeedbacks 5/12 | 5",
    "EMCC-EIA Senior Practitioner [levels of accreditation] practiceHours 250?, clients 20?, yearsOfPractice 5?, cpdHours 32/12?, practiceHoursPerSupervisionHour 35?, supervisionHoursAQuarter 1? | 5",
    "EMCC-EIA Master Practitioner [levels of accreditation] practiceHours 500?, clients 40?, yearsOfPractice 7?, cpdHours 48/12?, practiceHoursPerSupervisionHour 35?, supervisionHoursAQuarter 1? | 5",
    "EMCC-ESIA any [renewal]  | 5", "EMCC-ITCA any [renewal]  | 5", "EMCC-IPMA any [renewal]  | 5",
    "EMCC-TCQA any [renewal]  | 5", "EMCC-EQA any [renewal]  | 5",
    "AC Foundation [older sheet] trainingHours 35, practiceHours 75, supervisionMonths 3 | unknown",
    "AC Coach [older sheet] trainingHours 40, practiceHours 250, supervisionMonths 6, cpdHours 30/36 | unknown",
    "AC Professional [older sheet] trainingHours 60, practiceHours 750, supervisionMonths 9, cpdHours 36/36 | unknown",
    "AC Master [older sheet] trainingHours 80, practiceHours 1500, supervisionMonths 12, cpdHours 42/36 | unknown",
    "ILM 3 Award [older suite] practiceHours 6 | never",
    "ILM 3 Certificate [older suite] practiceHours 36 | never",
    "ILM 5 [handbook 8588] practiceHours 18 | never",
    "ILM 5 [a provider's] practiceHours 24, supervisionHours 1 | never",
    "ILM 7 [older suite] practiceHours 20 | never",
    "ILM 7 [2018 suite] guidedLearningHours 52, totalQualificationHours 138 | never",
    "ILM 7 [a provider's] practiceHours 30, supervisionHours 3 | never",
    "Apprenticeship Coaching Professional 5 [standard] programmeMonths 14, leastProgrammeMonths 12, assessmentMonths 3 | never",
  ]

  @Test func `has every row of the standards, with what is unconfirmed marked`() {
    #expect(CredentialScheme.standard.flatMap(\.levels).map(Self.line) == Self.rows)
  }

  @Test func `is sound by the rules for a policy's own rows, and its schemes agree with its rows`()
  {
    var policy = PoolPolicy()
    policy.quality.credentialLevels = CredentialScheme.standard.flatMap(\.levels)
    #expect(policy.faults().isEmpty)
    for scheme in CredentialScheme.standard {
      #expect(!scheme.levels.isEmpty && scheme.levels.allSatisfy { $0.scheme == scheme.code })
      #expect(
        (scheme.kind == .qualification) == scheme.levels.allSatisfy { $0.validity == .withoutEnd })
      for requirement in scheme.levels.flatMap({ $0.requirements + $0.renewal }) {
        #expect(
          requirement.least.isPublished != requirement.least.source.contains("not found"))
      }
    }
    #expect(
      Set(CredentialScheme.standard.map(\.code)).count == CredentialScheme.standard.count)
  }

  @Test func `knows every credential with which a line begins`() {
    let policy = QualityPolicy()
    for required in RequiredCredential.standard {
      #expect(
        policy.credentialLevel(of: required.scheme, required.level, on: today) != nil,
        "\(required.scheme) \(required.level)")
    }
  }

  @Test func `gives the row that counts: the latest edition that was out, or the first`() {
    let policy = QualityPolicy()
    func edition(_ scheme: String, _ level: String, _ on: String = "2026-06-15") -> String? {
      policy.credentialLevel(of: scheme, level, on: day(on)).map {
        "\($0.level) \($0.edition.name)"
      }
    }
    #expect(edition("ILM", "5") == "5 handbook 8588")
    #expect(edition("ILM", "7") == "7 2018 suite")
    #expect(edition("ILM", "7", "2018-01-01") == "7 2018 suite")
    #expect(edition("ILM", "7", "2017-12-31") == "7 older suite")
    #expect(edition("ILM", "3") == "3 Award older suite")
    #expect(edition("AC", "Professional Executive Coach") == "Professional older sheet")
    #expect(edition("EMCC-ESIA", "Practitioner") == "any renewal")
    #expect(edition("ILM", "4") == nil && edition("NLP", "Master") == nil)
    #expect(policy.credentialLevels(of: "ILM", "7", on: day("2017-12-31")).count == 2)
    #expect(policy.credentialLevels(of: "ILM", "7", on: today).count == 3)
  }

  @Test func `counts the kinds of work that a level asks for, and no kind of the pool's own`() {
    let own: ServiceKind = word("walkingGroup")
    for kind in ServiceKind.vocabulary.codes {
      #expect(CredentialPractice.coaching.counts(kind) != kind.isMentoring)
      #expect(CredentialPractice.coachingAndMentoring.counts(kind))
      #expect(CredentialPractice.teamCoaching.counts(kind) == (kind == .teamCoaching))
      #expect(!CredentialPractice.notKept.counts(kind))
    }
    #expect(CredentialPractice.allCases.allSatisfy { !$0.counts(own) })
  }

  @Test func `reads the date of an edition from a year or a day, and from nothing else`() {
    for text in ["2018", "2018-11-01", "0001", "9999"] {
      #expect(EditionDate(text)?.description == text)
    }
    for text in ["", "18", "2018-11", "2018-13-01", "0000", "abcd", "20180", " 2018"] {
      #expect(EditionDate(text) == nil, "\(text)")
    }
    #expect(EditionDate("2018")?.firstDay == day("2018-01-01"))
  }
}

internal import CoachingPool

/// Makes qualifications and accreditations with the days on which their evidence was seen.
enum SampleCredentials {
  /// The credentials of a member of the volunteer pool.
  static func forPool(
    _ calling: SampleCalling, _ standing: SampleStanding, _ asOf: CivilDate,
    _ random: inout SampleRandom
  ) -> [Credential] {
    if standing == .inTraining { return [] }
    let isSeen = standing != .withoutEvidence && standing != .applied
    if calling == .reverseMentor || (calling == .mentor && random.chance(40)) {
      return [qualification("ILM", "3", asOf, seen: isSeen, &random)]
    }
    let level = random.chance(30) ? "7" : "5"
    var credentials: [Credential] = []
    let roll = random.below(100)
    if roll < 76 || roll >= 97 {
      credentials.append(qualification("ILM", level, asOf, seen: isSeen, &random))
    }
    if roll >= 70, roll < 88 {
      credentials.append(
        accreditation(
          "EMCC-EIA", random.pick(["Practitioner", "Practitioner", "Senior Practitioner"]), 5, asOf,
          seen: isSeen, &random))
    } else if roll >= 88, roll < 97 {
      credentials.append(
        accreditation("ICF", random.pick(["ACC", "ACC", "PCC"]), 3, asOf, seen: isSeen, &random))
    } else if roll >= 97 {
      // Once accredited and still qualified.
      credentials.append(lapsed("EMCC-EIA", "Foundation", asOf, &random))
    }
    return credentials
  }

  /// The credentials of an executive coach: a qualification of level 7 and an accreditation.
  static func forExecutive(_ asOf: CivilDate, _ random: inout SampleRandom) -> [Credential] {
    let (scheme, level, years) = random.pick([
      ("EMCC-EIA", "Senior Practitioner", 5), ("EMCC-EIA", "Master Practitioner", 5),
      ("ICF", "PCC", 3), ("AC", "Professional Executive Coach", 3),
    ])
    return [
      qualification("ILM", "7", asOf, seen: true, &random),
      accreditation(scheme, level, years, asOf, seen: true, &random),
    ]
  }

  private static func qualification(
    _ scheme: String, _ level: String, _ asOf: CivilDate, seen: Bool, _ random: inout SampleRandom
  ) -> Credential {
    let awarded = asOf.adding(days: -random.number(in: 200...5000))
    return Credential(
      kind: .qualification, scheme: scheme, level: level, awarded: awarded,
      evidenceSeen: seen ? awarded.adding(days: random.number(in: 7...150)) : nil)
  }

  private static func accreditation(
    _ scheme: String, _ level: String, _ years: Int, _ asOf: CivilDate, seen: Bool,
    _ random: inout SampleRandom
  ) -> Credential {
    let awarded = asOf.adding(days: -random.number(in: 120...(years * 365 - 30)))
    return Credential(
      kind: .accreditation, scheme: scheme, level: level, awarded: awarded,
      expires: awarded.adding(years: years),
      evidenceSeen: seen ? awarded.adding(days: random.number(in: 7...90)) : nil)
  }

  private static func lapsed(
    _ scheme: String, _ level: String, _ asOf: CivilDate, _ random: inout SampleRandom
  ) -> Credential {
    let awarded = asOf.adding(days: -random.number(in: 1900...3000))
    return Credential(
      kind: .accreditation, scheme: scheme, level: level, awarded: awarded,
      expires: awarded.adding(years: 5), evidenceSeen: awarded.adding(days: 20))
  }
}

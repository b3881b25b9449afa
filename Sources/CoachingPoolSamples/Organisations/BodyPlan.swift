internal import CoachingPool

/// The kinds and sizes of bodies in the order in which they joined, modelled on the region's.
///
/// The first 13 are the founders. Headcounts of the first 46 sum to some 210,000 (S0-51); a larger
/// sample goes on with bodies of the later kinds.
struct BodyPlan {
  let type: OrganisationType
  let people: Int

  static let first: [BodyPlan] = rows.map { BodyPlan(type: $0.0, people: $0.1) }

  private static let rows: [(OrganisationType, Int)] = [
    (.employersOrganisation, 90), (.countyCouncil, 6800), (.metropolitanCouncil, 13_500),
    (.nhsTrust, 23_000), (.policeForce, 13_200), (.unitaryCouncil, 4900), (.nhsTrust, 11_000),
    (.districtCouncil, 480), (.districtCouncil, 390), (.fireAuthority, 1950),
    (.countyCouncil, 5200), (.metropolitanCouncil, 9800), (.university, 8100),
    (.metropolitanCouncil, 7900), (.unitaryCouncil, 4300), (.districtCouncil, 820),
    (.policeForce, 4900), (.nhsTrust, 14_500), (.countyCouncil, 4700), (.metropolitanCouncil, 6800),
    (.districtCouncil, 560), (.fireAuthority, 880), (.unitaryCouncil, 3900), (.nhsTrust, 9000),
    (.districtCouncil, 610), (.metropolitanCouncil, 5900), (.combinedAuthority, 850),
    (.integratedCareBoard, 780), (.nhsTrust, 7500), (.districtCouncil, 700),
    (.districtCouncil, 330), (.college, 1150), (.metropolitanCouncil, 5200),
    (.unitaryCouncil, 3300), (.policeForce, 4100), (.districtCouncil, 520), (.nhsTrust, 6000),
    (.districtCouncil, 290), (.fireAuthority, 760), (.academyTrust, 1600), (.university, 4400),
    (.districtCouncil, 450), (.nhsTrust, 5200), (.districtCouncil, 430), (.districtCouncil, 640),
    (.housingAssociation, 620),
  ]

  private static let further: [OrganisationType] = [
    .districtCouncil, .nhsTrust, .academyTrust, .unitaryCouncil, .districtCouncil, .college,
    .metropolitanCouncil, .housingAssociation,
  ]

  /// The plan of the body at a position.
  static func at(_ position: Int) -> BodyPlan {
    if position < first.count { return first[position] }
    let type = further[(position - first.count) % further.count]
    let like = first.last { $0.type == type }
    return BodyPlan(type: type, people: like?.people ?? 600)
  }

  /// The day on which the body at a position joined: 13 in March 2008, 19 in 2012, 22 in 2016, 26 in
  /// 2019 and more than 40 today, as the seeds tell (conflict C11).
  static func joined(_ position: Int) -> CivilDate {
    let years: [(Int, Int)] = [
      (2009, 4), (2009, 10), (2010, 4), (2010, 10), (2011, 4), (2011, 10), (2013, 4), (2014, 4),
      (2015, 10), (2017, 4), (2017, 10), (2018, 4), (2019, 4),
    ]
    switch position {
    case ..<5: return .day(2007, 11, 1)
    case ..<13: return .day(2008, 3, 1)
    case ..<26: return .day(years[position - 13].0, years[position - 13].1, 1)
    default: return CivilDate.day(2020, 4, 1).adding(months: 6 * ((position - 26) % 12))
    }
  }
}

extension CivilDate {
  /// A day that is written in the source and exists.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    CivilDate(year, month, day) ?? .first
  }
}

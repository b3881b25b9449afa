/// A principal council of the West Midlands region by its code, as dated reference data.
///
/// These are real councils and belong in no demonstration: a sample pool has invented organisations
/// (rule A12). Reorganisation replaces codes, so each has the days for which it is known to hold.
/// Source: reference section 13.4, after the Office for National Statistics' code register.
public struct ReferenceCouncil: Hashable, Sendable {
  /// The area's name.
  public let name: String
  /// The kind of council.
  public let type: OrganisationType
  /// Its code.
  public let gss: GSSCode
  /// The county in which a district lies.
  public let county: GSSCode?
  /// The days for which this entry is known to hold; an open end means "until further notice".
  public let validity: DateSpan
}

extension ReferenceCouncil {
  /// The 33 principal councils of the region E12000005: 14 of the upper or one tier, 19 districts.
  ///
  /// Known to hold from 2009-04-01, when Shropshire became one council of one tier; the codes of the
  /// others are older.
  public static let westMidlands: [ReferenceCouncil] = {
    let validity = CivilDate(2009, 4, 1).map { DateSpan(from: $0) } ?? .always
    return rows.compactMap { name, type, code, county in
      GSSCode(code).map {
        ReferenceCouncil(
          name: name, type: type, gss: $0, county: county.flatMap(GSSCode.init), validity: validity)
      }
    }
  }()

  /// Finds the council that has that code on that day.
  public static func westMidlands(gss: GSSCode, on date: CivilDate) -> ReferenceCouncil? {
    westMidlands.first { $0.gss == gss && $0.validity.contains(date) }
  }

  private static let rows: [(String, OrganisationType, String, String?)] = [
    ("Birmingham", .metropolitanCouncil, "E08000025", nil),
    ("Coventry", .metropolitanCouncil, "E08000026", nil),
    ("Dudley", .metropolitanCouncil, "E08000027", nil),
    ("Sandwell", .metropolitanCouncil, "E08000028", nil),
    ("Solihull", .metropolitanCouncil, "E08000029", nil),
    ("Walsall", .metropolitanCouncil, "E08000030", nil),
    ("Wolverhampton", .metropolitanCouncil, "E08000031", nil),
    ("Herefordshire", .unitaryCouncil, "E06000019", nil),
    ("Telford and Wrekin", .unitaryCouncil, "E06000020", nil),
    ("Stoke-on-Trent", .unitaryCouncil, "E06000021", nil),
    ("Shropshire", .unitaryCouncil, "E06000051", nil),
    ("Staffordshire", .countyCouncil, "E10000028", nil),
    ("Warwickshire", .countyCouncil, "E10000031", nil),
    ("Worcestershire", .countyCouncil, "E10000034", nil),
    ("Cannock Chase", .districtCouncil, "E07000192", "E10000028"),
    ("East Staffordshire", .districtCouncil, "E07000193", "E10000028"),
    ("Lichfield", .districtCouncil, "E07000194", "E10000028"),
    ("Newcastle-under-Lyme", .districtCouncil, "E07000195", "E10000028"),
    ("South Staffordshire", .districtCouncil, "E07000196", "E10000028"),
    ("Stafford", .districtCouncil, "E07000197", "E10000028"),
    ("Staffordshire Moorlands", .districtCouncil, "E07000198", "E10000028"),
    ("Tamworth", .districtCouncil, "E07000199", "E10000028"),
    ("North Warwickshire", .districtCouncil, "E07000218", "E10000031"),
    ("Nuneaton and Bedworth", .districtCouncil, "E07000219", "E10000031"),
    ("Rugby", .districtCouncil, "E07000220", "E10000031"),
    ("Stratford-on-Avon", .districtCouncil, "E07000221", "E10000031"),
    ("Warwick", .districtCouncil, "E07000222", "E10000031"),
    ("Bromsgrove", .districtCouncil, "E07000234", "E10000034"),
    ("Malvern Hills", .districtCouncil, "E07000235", "E10000034"),
    ("Redditch", .districtCouncil, "E07000236", "E10000034"),
    ("Worcester", .districtCouncil, "E07000237", "E10000034"),
    ("Wychavon", .districtCouncil, "E07000238", "E10000034"),
    ("Wyre Forest", .districtCouncil, "E07000239", "E10000034"),
  ]
}

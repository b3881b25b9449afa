import CoachingPool
import Testing

@Suite struct `An amount of money` {
  @Test func `R50: travel of £18.40 is 1,840 pence`() {
    #expect(Money(minorUnits: 1840).description == "GBP 18.40")
  }

  @Test(arguments: [
    (0, "GBP", "GBP 0.00"), (-5, "GBP", "GBP -0.05"), (7, "JPY", "JPY 7"),
    (1005, "KWD", "KWD 1.005"), (Int.min, "GBP", "GBP -92233720368547758.08"),
    (Int.max, "JPY", "JPY 9223372036854775807"),
  ])
  func `is written with its currency's digits`(units: Int, code: String, text: String) throws {
    let currency = try #require(CurrencyCode(code))
    #expect(Money(minorUnits: units, currency: currency).description == text)
  }

  @Test func `adds exactly, or says why not`() throws {
    let euro = try #require(CurrencyCode("EUR"))
    #expect(
      try Money(minorUnits: 1).adding(Money(minorUnits: 2)) == Money(minorUnits: 3))
    #expect { try Money(minorUnits: 1).adding(Money(minorUnits: 1, currency: euro)) } throws: {
      ($0 as? MoneyError)?.code == .twoCurrencies
    }
    for (left, right) in [(Int.max, 1), (Int.min, -1)] {
      #expect { try Money(minorUnits: left).adding(Money(minorUnits: right)) } throws: {
        ($0 as? MoneyError)?.code == .outOfRange && "\($0)".hasSuffix(".")
      }
    }
  }

  @Test(arguments: ["", "GB", "gbp", "GBPX", "G1P", "ＧＢＰ", "£"])
  func `has a currency of three capitals only`(code: String) {
    #expect(CurrencyCode(code) == nil)
  }
}

@Suite struct `Small values` {
  @Test(arguments: ["E08000025", "W06000001", "S12000033", "N09000003", "K02000001"])
  func `a GSS code is a letter of E, W, S, N, K and eight digits`(code: String) {
    #expect(GSSCode(code)?.code == code)
    #expect(GSSCode(code)?.prefix == String(code.prefix(3)))
  }

  @Test(arguments: [
    "", "E0800002", "E080000255", "e08000025", "X08000025", "E0800002a", "E0800002５",
  ])
  func `any other text is no GSS code`(code: String) { #expect(GSSCode(code) == nil) }

  @Test(arguments: ["en-GB", "cy", "bfi", "zh-Hant-TW", "en-1"])
  func `a language tag has a primary subtag of two or three letters`(tag: String) {
    #expect(LanguageTag(tag)?.tag == tag)
    #expect(LanguageTag(tag)?.primary == String(tag.prefix { $0 != "-" }))
  }

  @Test(arguments: [
    "", "e", "engl", "en-", "-en", "en--GB", "en_GB", "e1", "en-abcdefghi", "én",
    "en-aaaaaaaa-aaaaaaaa-aaaaaaaa-aaaaaaaa",
  ])
  func `any other text is no language tag`(tag: String) { #expect(LanguageTag(tag) == nil) }

  @Test func `a place is coarsened to its kilometre and lies on the National Grid`() {
    #expect(place(406_689, 286_822) == place(406_000, 286_999))
    #expect(place(406_689, 286_822).description == "406000,286000")
    for (east, north) in [(-1, 0), (0, -1), (700_000, 0), (0, 1_300_000), (Int.min, Int.max)] {
      #expect(GridReference(easting: east, northing: north) == nil)
    }
    #expect(place(0, 0).squaredDistance(to: place(3000, 4000)) == 25_000_000)
  }

  @Test func `two meet where one of them goes the whole way`() {
    let here = place(400_000, 300_000)
    let there = place(403_000, 304_000)
    func travel(_ base: GridReference?, _ limit: Int?) -> Travel {
      Travel(base: base, limit: limit)
    }
    #expect(travel(here, 5).reaches(travel(there, 0)))
    #expect(travel(here, 0).reaches(travel(there, 5)))
    #expect(!travel(here, 4).reaches(travel(there, 4)))
    #expect(travel(here, nil).reaches(travel(there, 0)))
    #expect(travel(nil, 0).reaches(travel(there, 0)))
    #expect(!travel(here, .min).reaches(travel(there, .min)))
    #expect(travel(here, .max).reaches(travel(there, 0)))
    #expect(travel(here, 0).reaches(travel(here, 0)))
  }

  @Test func `a policy version is 1 or more`() {
    #expect(PolicyVersion(0) == nil && PolicyVersion(.min) == nil)
    #expect(PolicyVersion(1) == .first)
  }
}

import CoachingPool
import CoachingPoolFoundation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Money and decimals")
struct MoneyDecimalTests {
  @Test(arguments: [0, 1, -1, 1840, -99, 100, 24_398_000, 9_007_199_254_740_993, .max, .min])
  func `come back as they were`(_ units: Int) throws {
    for code in ["GBP", "JPY", "KWD"] {
      let money = Money(minorUnits: units, currency: try #require(CurrencyCode(code)))
      #expect(Money(Decimal(money), currency: money.currency) == money)
    }
  }

  @Test func `an amount is in the main unit`() throws {
    #expect(Decimal(Money(minorUnits: 1840)) == Decimal(string: "18.4"))
    #expect(Decimal(Money(minorUnits: -5)) == Decimal(string: "-0.05"))
    let yen = Money(minorUnits: 500, currency: try #require(CurrencyCode("JPY")))
    #expect(Decimal(yen) == 500)
    #expect(Money(18, currency: .gbp)?.minorUnits == 1800)
    #expect(try Money(#require(Decimal(string: "-0.05")))?.minorUnits == -5)
    #expect(try Money(#require(Decimal(string: "1e3")))?.minorUnits == 100_000)
  }

  @Test(arguments: [
    "18.405", "0.001", "92233720368547758.08", "-92233720368547758.09", "1e40",
    "18.40000000000000000000000000000000001",
  ])
  func `nothing is rounded and nothing overflows`(_ text: String) throws {
    #expect(Money(try #require(Decimal(string: text))) == nil)
  }

  @Test func `what is no number is no amount`() { #expect(Money(.nan) == nil) }
}

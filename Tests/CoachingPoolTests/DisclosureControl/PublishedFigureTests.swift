import CoachingPool
import Testing

@Suite struct `Percentages, means and magnitudes` {
  let ofqual = DisclosurePolicy.ofqual2025

  @Test func `12.3: a percentage has one decimal place and comes from true counts`() {
    let share = ofqual.share(26, of: 441)
    #expect(share.percentage.description == "5.9%" && share.percentage.tenths == 59)
    #expect(share.numerator.text == "25" && share.denominator.text == "440")
    #expect(ofqual.share(0, of: 40).percentage.description == "0.0%")
    #expect(ofqual.share(40, of: 40).percentage.description == "100.0%")
  }

  @Test func `12.3: nhsSecondaryCare computes percentages from rounded counts`() {
    // 13 of 41 is 31.7%, 15 of 40 is 37.5%.
    #expect(DisclosurePolicy.nhsSecondaryCare.share(13, of: 41).percentage.description == "37.5%")
    #expect(DisclosurePolicy.nhsSecondaryCare.share(7, of: 41).percentage.description == "*")
  }

  @Test(arguments: DisclosurePolicy.standard)
  func `A40: a numerator or complement of 1 to 4 hides the percentage`(policy: DisclosurePolicy) {
    for small in 1...4 {
      #expect(policy.share(small, of: 100).percentage.tenths == nil)
      #expect(policy.share(100 - small, of: 100).percentage.tenths == nil)
    }
    #expect(policy.share(50, of: 100).percentage.tenths == 500)
    #expect(policy.share(0, of: 100).percentage.tenths == 0)
    #expect(policy.share(100, of: 100).percentage.tenths == 1000)
    #expect(policy.share(95, of: 100).percentage.tenths == 950)
  }

  @Test(arguments: DisclosurePolicy.standard)
  func `A40: nor do numerator and whole tell a small complement`(policy: DisclosurePolicy) {
    for complement in 1...4 {
      let share = policy.share(100 - complement, of: 100)
      let part = policy.range(of: share.numerator)
      let whole = policy.range(of: share.denominator)
      let most = whole.most.map { $0 - part.least } ?? .max
      let least = part.most.map { whole.least - $0 } ?? 0
      #expect(!(least >= 1 && most <= 4), "\(share)")
    }
    #expect(policy.share(50, of: 100).numerator.number == 50)
  }

  @Test func `12.3: too few people have no percentage`() {
    #expect(ofqual.share(5, of: 9).percentage.tenths == nil)
    #expect(ofqual.share(5, of: 10).percentage.tenths == 500)
    #expect(ofqual.share(0, of: 9).percentage.tenths == nil)
    #expect(ofqual.share(0, of: 0).percentage.tenths == nil)
    #expect(DisclosurePolicy.hesa.share(11, of: 22).percentage.description == "x")
    #expect(DisclosurePolicy.hesa.share(11, of: 23).percentage.tenths == 478)
    #expect(DisclosurePolicy.threshold5Exact.share(5, of: 9).percentage.tenths == nil)
  }

  @Test func `12.3: too few values have no mean`() {
    #expect(ofqual.mean(sum: 43, count: 9).description == "fewer than 5")
    #expect(ofqual.mean(sum: 43, count: 10).description == "4.3")
    #expect(DisclosurePolicy.hesa.mean(sum: 43, count: 7).tenths == nil)
    #expect(DisclosurePolicy.hesa.mean(sum: 43, count: 8).description == "5.4")
    #expect(DisclosurePolicy.nhsSecondaryCare.mean(sum: 43, count: 7).description == "*")
    #expect(DisclosurePolicy.nhsSecondaryCare.median(doubled: 11, count: 8).description == "5.5")
    #expect(ofqual.mean(sum: -25, count: 100).description == "-0.2")
    #expect(ofqual.mean(sum: .max, count: 10).tenths == .max)
    #expect(ofqual.median(doubled: .max, count: 10).tenths == nil)
  }

  @Test func `12.3: a magnitude of too few, or of one above all, is hidden`() throws {
    let exact = DisclosurePolicy.threshold5Exact
    #expect(exact.magnitude(try RawMagnitude([60, 60, 60, 60])).symbol == "c")
    #expect(exact.magnitude(try RawMagnitude([60, 60, 60, 60, 0])).symbol == "c")
    #expect(exact.magnitude(try RawMagnitude([60, 60, 60, 60, 60])).amount == 300)
    // 80% is allowed, more is not.
    #expect(exact.magnitude(try RawMagnitude([400, 25, 25, 25, 25])).amount == 500)
    #expect(exact.magnitude(try RawMagnitude([401, 25, 25, 25, 25])).amount == nil)
    #expect(exact.magnitude(try RawMagnitude([])).amount == 0)
    #expect(
      DisclosurePolicy.nhsSecondaryCare.magnitude(try RawMagnitude([9, 9, 9, 9, 9, 9, 9]))
        .amount == nil)
    #expect(throws: MagnitudeError.self) { try RawMagnitude([5, -1]) }
    #expect(throws: MagnitudeError.self) { try RawMagnitude([.max, 1]) }
    #expect("\(try RawMagnitude([60, 90]))" == "(raw magnitude)")
  }

  @Test func `magnitudes beside each other have a sum only where all are shown`() throws {
    let exact = DisclosurePolicy.threshold5Exact
    let (wide, narrow) = (try RawMagnitude([9, 9, 9, 9, 9]), try RawMagnitude([9, 9]))
    #expect(try exact.magnitudes([wide, wide]).total?.amount == 90)
    #expect(try exact.magnitudes([wide, narrow]).total == nil)
    #expect(try exact.magnitudes([wide, wide], withTotal: false).total == nil)
  }
}

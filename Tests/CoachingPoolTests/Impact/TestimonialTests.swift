import Testing

@testable import CoachingPool

@Suite struct `A testimonial` {
  private let words = Confidential("I sleep again.")

  private func refused(_ testimonial: Testimonial, at moment: Instant = now) -> [ReasonCode] {
    do throws(Refusal) {
      _ = try testimonial.publication(at: moment)
      return []
    } catch { return error.reasons.map(\.code) }
  }

  @Test func `R41: is not published without a consent on record`() {
    #expect(refused(Testimonial(of: "amara", words)) == [.noConsentToPublish])
    let later = Testimonial.Consent(given: now.adding(seconds: 1))
    #expect(refused(Testimonial(of: "amara", words, consent: later)) == [.noConsentToPublish])
  }

  @Test func `R41: says by default no more than role and kind of organisation`() throws {
    let consent = Testimonial.Consent(given: now)
    let published = try Testimonial(of: "amara", words, consent: consent).publication(at: now)
    #expect(published.attribution == .roleAndOrganisationType)
    #expect(published.text == "I sleep again.")
    for attribution in Testimonial.Attribution.allCases {
      let own = Testimonial.Consent(given: now, attribution: attribution)
      #expect(
        try Testimonial(of: "amara", words, consent: own).publication(at: now).attribution
          == attribution)
    }
  }

  @Test func `R41: is published no longer once the consent is taken back`() {
    let consent = Testimonial.Consent(given: now, withdrawn: now.adding(seconds: 60))
    let testimonial = Testimonial(of: "amara", words, consent: consent)
    #expect(refused(testimonial) == [])
    #expect(refused(testimonial, at: now.adding(seconds: 60)) == [.noConsentToPublish])
  }

  @Test func `is not printed by accident`() {
    let testimonial = Testimonial(of: "amara", words)
    #expect(
      !"\(testimonial)".contains("sleep") && !String(reflecting: testimonial).contains("sleep"))
  }
}

import CoachingPool
import CoachingPoolSamples

/// Reports of a small pool's year.
enum ReportSamples {
  private static let year = SampleYear.run(
    SamplePool.make(.small, seed: 2008),
    SampleYear.Settings(seed: 2008, atOnce: SampleSize.small.askers / 2))

  static var state: PoolState { year.state }

  static func terms(
    _ audience: ImpactReport.Audience = .everybody, _ policy: DisclosurePolicy = .ofqual2025,
    _ voices: [Testimonial] = []
  ) throws -> ImpactReportTerms {
    let last = state.zone.date(at: year.end)
    guard
      let period = DateSpan(from: last.adding(days: 1).adding(years: -1), to: last.adding(days: 1))
    else { throw MissingDays() }
    return ImpactReportTerms(
      try ReleaseID("year"), for: audience, over: period, under: policy,
      made: last.adding(days: 1),
      testimonials: voices)
  }

  static func report(
    _ audience: ImpactReport.Audience = .everybody, _ policy: DisclosurePolicy = .ofqual2025,
    _ voices: [Testimonial] = []
  ) throws -> ImpactReport {
    try state.impactReport(try terms(audience, policy, voices)).report
  }

  /// Reports for everybody and for one organisation, under each policy.
  static func all() throws -> [ImpactReport] {
    let organisation = state.organisations.values.map(\.id).sorted()[0]
    return try DisclosurePolicy.standard.flatMap { policy in
      try [.everybody, .organisation(organisation)].map { try report($0, policy) }
    }
  }

  /// A report with somebody's words that would be markup, formulas and more.
  static func hostile() throws -> ImpactReport {
    let person = state.people.values.map(\.id).sorted()[0]
    let words = "=1+1 <script>alert('x')</script> | **bold** [a](javascript:b) \u{202E}\n\"quoted\""
    let consent = Testimonial.Consent(
      given: Instant(secondsSince1970: 0), attribution: .roleAndOrganisationType)
    return try report(
      .everybody, .ofqual2025, [Testimonial(of: person, Confidential(words), consent: consent)])
  }
}

/// A year without days, which there is none of.
private struct MissingDays: Error {}

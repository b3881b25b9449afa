import CoachingPool
import Testing

@Suite struct `The clock of a request for access` {
  /// Public holidays of England and Wales that the table touches.
  private static let holidays: Set<CivilDate> = [
    day("2025-12-25"), day("2025-12-26"), day("2026-01-01"), day("2026-04-03"),
    day("2026-04-06"), day("2026-05-04"), day("2026-12-25"), day("2026-12-28"),
    day("2028-05-01"),
  ]

  @Test(arguments: [
    ("2025-09-03", "2025-10-03", "2025-12-03"), ("2026-01-30", "2026-03-02", "2026-04-30"),
    ("2028-01-30", "2028-02-29", "2028-05-02"), ("2026-03-31", "2026-04-30", "2026-06-30"),
    ("2026-07-01", "2026-08-03", "2026-10-01"), ("2026-11-25", "2026-12-29", "2027-02-25"),
  ])
  func `section 12.1: counts as the regulator does`(
    _ received: String, _ due: String, _ extended: String
  ) {
    let clock = AccessRequestClock(received: day(received), holidays: Self.holidays)
    #expect(clock.due == day(due))
    #expect(clock.extended == day(extended))
  }

  @Test func `stands while the pool waits for clarification`() {
    func clock(_ pauses: DateSpan...) -> AccessRequestClock {
      AccessRequestClock(received: day("2026-03-02"), pauses: pauses)
    }
    #expect(clock().due == day("2026-04-02"))
    #expect(clock(span("2026-03-09", "2026-03-16")).due == day("2026-04-09"))
    // Two that overlap stop it once; one before the receipt and one after the end stop nothing.
    let two = clock(span("2026-03-09", "2026-03-16"), span("2026-03-12", "2026-03-17"))
    #expect(two.due == day("2026-04-10"))
    #expect(clock(span("2026-02-01", "2026-03-02")).due == day("2026-04-02"))
    #expect(clock(span("2026-04-03", "2026-04-20")).due == day("2026-04-02"))
    // A second pause within the time that the first one added.
    #expect(
      clock(span("2026-03-09", "2026-03-16"), span("2026-04-06", "2026-04-08")).due
        == day("2026-04-13"))
    // The month ends on a Saturday: on the Sunday and the Monday after it the time still runs.
    let weekend = AccessRequestClock(
      received: day("2026-01-30"), pauses: [span("2026-03-01", "2026-03-04")])
    #expect(weekend.due == day("2026-03-03"))
    let open = clock(span("2026-03-09", nil))
    #expect(open.due == nil && open.extended == nil)
    #expect(open.isStopped(on: day("2026-03-09")) && !open.isStopped(on: day("2026-03-08")))
  }

  @Test func `ends on the last day that can be written`() {
    #expect(AccessRequestClock(received: .last).due == .last)
  }
}

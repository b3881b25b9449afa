import ArgumentParser
import CoachingPool

/// Counts the days of a request.
struct AccessDue: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "Say by which day a request for access is to be answered.",
    discussion: """
      One month from receipt, or three for a complex request; from a weekend or a holiday to the next
      working day. While you wait for an answer the clock stands. Holidays are yours to give.
      Exits 0, or 1 while the clock stands with no end.
      """)

  @Option(help: ArgumentHelp("The day on which it was received.", valueName: "YYYY-MM-DD"))
  var received: CivilDate

  @Option(
    name: .customLong("holiday"),
    help: ArgumentHelp(
      "A public holiday; may stand several times.", valueName: "YYYY-MM-DD"))
  var holidays: [CivilDate] = []

  @Option(
    name: .customLong("paused"),
    help: ArgumentHelp(
      "From the day on which you asked to that of the answer, or with no end so far; may stand several times.",
      valueName: "YYYY-MM-DD/[YYYY-MM-DD]"))
  var pauses: [String] = []

  func validate() throws { _ = try clock() }

  private func clock() throws -> AccessRequestClock {
    let spans = try pauses.map { text -> DateSpan in
      let days = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard days.count == 2, let from = CivilDate(days[0]),
        days[1].isEmpty || CivilDate(days[1]) != nil,
        let span = DateSpan(from: from, to: CivilDate(days[1]))
      else {
        throw ArgumentParser.ValidationError(
          "--paused \(text) is not two days in order, such as 2026-03-02/2026-03-09.")
      }
      return span
    }
    return AccessRequestClock(received: received, holidays: Set(holidays), pauses: spans)
  }

  func run() throws {
    let clock = try clock()
    guard let due = clock.due, let extended = clock.extended else {
      Terminal.print(["The clock stands."])
      Terminal.end(.findings)
    }
    Terminal.print([
      "Due on \(due).", "On \(extended) where two months more are taken, and told by \(due).",
    ])
  }
}

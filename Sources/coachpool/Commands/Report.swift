import ArgumentParser
import CoachingPool
import CoachingPoolFoundation
import CoachingPoolInterchange
import CoachingPoolSamples

/// Makes an impact report that is safe to publish.
struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Make an impact report that is safe to publish, for the board or one organisation.",
    discussion: """
      Without --pool it reports the year of a small pool of invented people. A folder of CSV files holds no
      sessions, so that there is nothing to report of it.
      Counts of people go through a disclosure policy and its audit. --register keeps what was released, so
      that no later report tells by subtraction what an earlier one hid; the file holds true counts and
      is not for publication.
      Exits 0 where the report was made, 64 for wrong options, 65 where the register cannot be read or
      stands against it, 66 where there is no such pool or organisation, 73 where a file cannot be
      written.
      """)

  @Option(help: ArgumentHelp("The folder in which a pool is kept.", valueName: "DIR"))
  var pool: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day on which it is made, today by default; goes with --pool.", valueName: "YYYY-MM-DD"))
  var asOf: CivilDate?

  /// How the report is written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, csv, json, html
  }

  @Option(help: "How it is written: text, markdown, csv, json or html.")
  var format: Format = .text

  @Option(
    help: ArgumentHelp("Write it to a file, and not to standard output.", valueName: "FILE"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "For one organisation, of its own people; for the board without it.",
      valueName: "ORGANISATION"))
  var organisation: String?

  @Option(
    help: ArgumentHelp(
      "The first day; a year before the last without it.", valueName: "YYYY-MM-DD"))
  var from: CivilDate?

  @Option(
    help: ArgumentHelp(
      "The last day; a year after the first, or the last that is over, without it.",
      valueName: "YYYY-MM-DD"))
  var through: CivilDate?

  @Option(help: "The disclosure policy: ofqual2025, nhsSecondaryCare, hesa or threshold5Exact.")
  var policy = DisclosurePolicy.ofqual2025.name

  @Option(
    help: ArgumentHelp(
      "The name of the release, 1 to 64 letters, digits, hyphens and underscores.",
      valueName: "NAME"))
  var release = "report"

  @Option(
    help: ArgumentHelp(
      "The register of releases: read where it exists, and written anew.", valueName: "FILE"))
  var register: String?

  @Option(help: "The seed of the small pool: another seed, another pool. Not with --pool.")
  var seed: UInt64?

  func validate() throws {
    guard disclosure != nil else {
      let known = DisclosurePolicy.standard.map(\.name).joined(separator: ", ")
      throw ArgumentParser.ValidationError("--policy is one of \(known).")
    }
    guard (try? ReleaseID(release)) != nil else {
      throw ArgumentParser.ValidationError(
        "--release is 1 to 64 letters, digits, hyphens and underscores.")
    }
    guard pool == nil || seed == nil else {
      throw ArgumentParser.ValidationError("--seed is for the small pool; leave it or --pool out.")
    }
    guard pool != nil || asOf == nil else {
      throw ArgumentParser.ValidationError("--as-of goes with --pool.")
    }
    if let from, let through, through < from {
      throw ArgumentParser.ValidationError("--through \(through) is before --from \(from).")
    }
  }

  private var disclosure: DisclosurePolicy? {
    DisclosurePolicy.standard.first { $0.name == policy }
  }

  func run() throws {
    guard let disclosure else { Terminal.stop(.usage, "There is no policy \"\(policy)\".") }
    let (state, made) = read()
    let last = through ?? from?.adding(years: 1).adding(days: -1) ?? made.adding(days: -1)
    let first = from ?? last.adding(days: 1).adding(years: -1)
    guard let period = DateSpan(from: first, to: last.adding(days: 1)) else {
      Terminal.stop(.usage, "The days \(first) to \(last) are no period.")
    }
    let terms = ImpactReportTerms(
      try ReleaseID(release), for: audience(state), over: period, under: disclosure,
      made: made)
    let before = register.map(RegisterFile.read) ?? ReleaseRegister()
    let published: ImpactReportRelease
    do { published = try state.impactReport(terms, after: before) } catch {
      Terminal.stop(.badData, Terminal.safeLines(error.description))
    }
    let bytes = try written(published.report)
    if let output { Folder.refuse(ifPresent: [output]) }
    // Before the report leaves, so that none is out of which the register does not know.
    if let register { Folder.replace(register, with: RegisterFile.bytes(published.register)) }
    if let output { Folder.replace(output, with: bytes) } else { Terminal.write(bytes) }
  }

  /// The pool, and the day on which its report is made.
  private func read() -> (PoolState, CivilDate) {
    if let pool {
      let state = PoolFolder.read(pool)
      return (state, asOf ?? state.zone.date(at: .now))
    }
    let (state, moment) = SmallYear.toReport(seed: seed ?? SampleFiles.seed)
    // The day after the small year, when all of it is over.
    return (state, state.zone.date(at: moment).adding(days: 1))
  }

  private func audience(_ state: PoolState) -> ImpactReport.Audience {
    guard let organisation else { return .everybody }
    if let id = try? OrganisationID(organisation), state.organisations[id] != nil {
      return .organisation(id)
    }
    let hint = NearestWord.suggestion(
      for: organisation, in: state.organisations.values.map(\.id.text)
    ).map { " Did you mean \"\(Terminal.safe($0))\"?" }
    Terminal.stop(
      .noInput, "There is no organisation \"\(Terminal.safe(organisation))\".\(hint ?? "")")
  }

  private func written(_ report: ImpactReport) throws -> [UInt8] {
    switch format {
    case .text:
      Array(
        (ImpactReportText(report).lines().map(Terminal.safe).joined(separator: "\n") + "\n").utf8)
    case .markdown: Array(ImpactReportMarkdown(report).text().utf8)
    case .csv: try ImpactReportCSV(report).bytes()
    case .json: ImpactReportDocument(report).bytes()
    case .html: Array(ImpactReportPage(report).text.utf8)
    }
  }
}

import ArgumentParser
import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples

/// Shows the pool's main job on invented people, from any folder and without a file.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a pool of invented people, match them, explain, and let a year go by.")

  @Option(help: "The seed: another seed, another pool.")
  var seed: UInt64 = SampleFiles.seed

  /// Whose year goes by after the round.
  enum Year: String, ExpressibleByArgument, CaseIterable {
    /// The pool that was matched, with more people who come to ask over the year.
    case region
    /// A small pool of its own.
    case small
    /// Nobody's.
    case none
  }

  @Option(
    help: ArgumentHelp(
      "Whose year goes by: that of the region, of a small pool, or none.",
      discussion: "The region's, unless the program was built for debugging, which runs slower."))
  var year: Year = Self.usualYear

  /// A region's year takes seconds in a release build and minutes in one for debugging.
  private static var usualYear: Year {
    #if DEBUG
      .small
    #else
      .region
    #endif
  }

  func run() throws {
    let sample = SamplePool.make(seed: seed)
    Terminal.print(DemoLines.pool(sample))

    let screening = sample.screened()
    Terminal.print(DemoLines.screening(screening, of: sample))

    let base = PoolState([.policy(sample.policy), .pool(sample.pool)])
    let files = try SampleFiles.make(sample).filter { $0.name.hasSuffix(".csv") }
    let report = PoolImporter().read(files, into: base)
    guard report.isSound else {
      Terminal.stop(.internal, ImportLines.faults(report).joined(separator: "\n"))
    }
    var state = base
    state.apply(report.records.map { .put($0) })
    Terminal.print(DemoLines.imported(report))

    let round = try MatchingRound.run(on: state, at: sample.now)
    let violations = round.proof.violations()
    guard violations.isEmpty else {
      Terminal.stop(.internal, "The proof does not hold: \(violations.joined(separator: " "))")
    }
    Terminal.print(DemoLines.round(round, MatchContext(state, at: sample.now)))
    if year != .none { Terminal.print(try Self.lines(of: year, seed)) }
    Terminal.print(DemoLines.next())
  }

  /// Lets a year go by, with rounds for those who come to ask in its course.
  private static func lines(of year: Year, _ seed: UInt64) throws -> [String] {
    let isSmall = year == .small
    let size = isSmall ? SampleSize.small : .westMidlandsYear
    let first = isSmall ? SampleSize.small.askers / 2 : SampleSize.westMidlands.askers
    let result =
      isSmall
      ? SmallYear.run(seed: seed)
      : SampleYear.run(
        SamplePool.make(size, seed: seed), SampleYear.Settings(seed: seed, atOnce: first))
    guard result.unmeant.isEmpty else {
      Terminal.stop(.internal, "A step was refused: \(result.unmeant[0])")
    }
    return DemoLines.year(result, of: size, atOnce: first, isSmall: isSmall)
  }
}

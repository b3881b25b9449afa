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

  @Option(
    help: ArgumentHelp(
      "How many months of the year go by, 0 to 12.",
      discussion: "All twelve unless the program was built for debugging, which runs slower."))
  var months: Int = Self.usualMonths

  /// A year takes seconds in a release build and minutes in one for debugging.
  private static var usualMonths: Int {
    #if DEBUG
      2
    #else
      12
    #endif
  }

  func validate() throws {
    guard (0...12).contains(months) else {
      throw ValidationError("--months is \(months) and has to lie between 0 and 12.")
    }
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
    if months > 0 { Terminal.print(try Self.year(months, sample, seed)) }
    Terminal.print(DemoLines.next())
  }

  /// Lets some months go by after the round, in which more people come to ask.
  private static func year(
    _ months: Int, _ sample: SamplePool, _ seed: UInt64
  ) throws -> [String] {
    let size = SampleSize.westMidlandsYear
    let year = SampleYear.run(
      SamplePool.make(size, seed: seed),
      SampleYear.Settings(months: months, seed: seed, atOnce: sample.askers.count))
    guard year.unmeant.isEmpty else {
      Terminal.stop(.internal, "A step was refused: \(year.unmeant[0])")
    }
    return DemoLines.year(year, newcomers: size.askers - sample.askers.count)
  }
}

import ArgumentParser
import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples

/// Shows the pool's main job on invented people, from any folder and without a file.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a pool of invented people, screen and import them, match them, and explain.")

  @Option(help: "The seed: another seed, another pool.")
  var seed: UInt64 = SampleFiles.seed

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
    Terminal.print(DemoLines.next())
  }
}

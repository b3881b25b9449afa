import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Compares two policies, and over a pool whom the difference touches.
struct PolicyDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what differs between two policies, and over a pool who gains and who loses.",
    discussion: """
      With --data both decide a round on the same folder; the output is for a pool coordinator.
      Exits 0 where nobody is affected (without --data: where both say the same) and 1 otherwise; 65
      where a policy or the data have faults.
      """)

  @Argument(help: ArgumentHelp("The policy file from which changes are counted."))
  var first: String

  @Argument(help: ArgumentHelp("The other policy file."))
  var second: String

  @Option(help: ArgumentHelp("A folder of CSV files to run both over.", valueName: "DIR"))
  var data: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day of both rounds, today by default.", valueName: "YYYY-MM-DD"))
  var asOf: CivilDate?

  @Flag(help: "Write JSON to standard output.")
  var json = false

  func validate() throws {
    if asOf != nil, data == nil {
      throw ArgumentParser.ValidationError("--as-of goes with --data.")
    }
  }

  func run() throws {
    let policies = [first, second].map(PolicyCommand.read)
    let differences = try PolicyDifferences(policies[0], policies[1])
    var compared: (comparison: PolicyComparison, context: MatchContext)?
    if let data {
      let options = try DataOptions.parse(
        ["--data", data] + (asOf.map { ["--as-of", $0.description] } ?? []))
      let loaded = options.load()
      guard loaded.report.isSound else {
        Terminal.report(ImportLines.faults(loaded.report).joined(separator: "\n"))
        Terminal.stop(.badData, "Nothing was compared, since the data have faults.")
      }
      let unknown = policies.flatMap { loaded.state.referenceFaults(of: .policy($0)) }
      guard unknown.isEmpty else {
        Terminal.stop(.badData, Terminal.safeLines("\(CoachingPool.ValidationError(unknown))"))
      }
      do throws(RoundError) {
        compared = (
          try PolicyComparison.run(
            on: loaded.state, from: policies[0], to: policies[1], at: options.now),
          MatchContext(loaded.state, at: options.now)
        )
      } catch { Terminal.stop(.badData, Terminal.safeLines("\(error)")) }
    }
    if json {
      Terminal.write(PolicyComparisonDocument(differences, compared?.comparison).bytes())
    } else {
      Terminal.print(
        PolicyDiffLines.differences(differences)
          + (compared.map { PolicyDiffLines.comparison($0.comparison, $0.context) } ?? []))
    }
    Terminal.end(
      compared?.comparison.affectsNobody ?? differences.list.isEmpty ? .done : .findings)
  }
}

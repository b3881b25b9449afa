import ArgumentParser
import CoachingPoolInterchange

/// Lists every fault of a policy file.
struct PolicyValidate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "List every fault of a policy file at once, each with its line and column.",
    discussion: """
      Exits 0 where the policy is sound and 65 where it is not. Whether the organisations that it
      names exist shows when it is used with a pool.
      """)

  @Argument(help: ArgumentHelp("The policy file."))
  var file: String

  @Flag(help: "Write JSON to standard output.")
  var json = false

  func run() {
    let reading = PolicyReading(Folder.read(file))
    Terminal.print(
      json ? PolicyLines.json(reading) : PolicyLines.verdict(reading, of: file))
    Terminal.end(reading.faults.isEmpty ? .done : .badData)
  }
}

import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Shows, checks and compares policies.
struct PolicyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Show, check and compare the rules by which a pool decides.",
    subcommands: [PolicyShow.self, PolicyValidate.self, PolicyDiff.self, PolicySchemaCommand.self])

  /// Reads a sound policy; ends the program with every fault where it is none.
  static func read(_ file: String) -> PoolPolicy {
    let reading = PolicyReading(Folder.read(file))
    guard let policy = reading.policy else {
      Terminal.stop(.badData, PolicyLines.faults(reading, of: file).joined(separator: "\n"))
    }
    return policy
  }
}

/// Prints the JSON Schema of a policy file.
struct PolicySchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: "Print the JSON Schema (2020-12) of a policy file.")

  func run() {
    Terminal.write(PolicySchema().bytes())
  }
}

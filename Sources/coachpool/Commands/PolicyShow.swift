import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Shows a policy so that people can read it.
struct PolicyShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a policy in sentences: rules, weights, aims, and limits with their sources.",
    discussion: """
      Without FILE it shows the library's standard policy. With --json it writes the policy file with
      every member, ready to be edited:
        coachpool policy show --json > policy.json
      """)

  @Argument(help: ArgumentHelp("A policy file, such as a data folder's policy.json."))
  var file: String?

  @Flag(help: "Write the policy file with every member to standard output.")
  var json = false

  func run() throws {
    let policy = file.map(PolicyCommand.read) ?? PoolPolicy()
    if json {
      Terminal.write(try policy.encodedJSON())
    } else {
      Terminal.print(PolicyLines.text(policy, .standard))
    }
  }
}

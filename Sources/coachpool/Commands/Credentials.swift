import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Lists credential schemes: what each level asks for, where the numbers come from, and which are not
/// confirmed.
struct Credentials: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "credentials",
    abstract:
      "List credential schemes, what each level asks for, and which numbers are unconfirmed.",
    discussion: """
      Without SCHEME it lists all of them. Hours differ by edition and by provider; no body answers for
      the numbers here. A policy may add rows or put its own in their place (quality.credentialLevels).
      Exits 0, or 64 for a scheme that nobody knows, 65 where the policy has faults.
      """)

  @Argument(help: "A scheme, such as ICF, EMCC-EIA, AC or ILM.")
  var scheme: String?

  @Option(
    help: ArgumentHelp("A policy file with rows of the pool's own.", valueName: "FILE"))
  var policy: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "Leave out editions that came after this day; all are listed without it.",
      valueName: "YYYY-MM-DD"))
  var asOf: CivilDate?

  @Flag(help: "Write JSON to standard output.")
  var json = false

  func run() throws {
    let terms = policy.map { PolicyCommand.read($0).quality } ?? QualityPolicy()
    var schemes = terms.credentialSchemes()
    if let scheme {
      let known = schemes.map(\.code)
      schemes = schemes.filter { $0.code == scheme }
      if schemes.isEmpty {
        let hint = NearestWord.suggestion(for: scheme, in: known).map {
          " Did you mean \"\(Terminal.safe($0))\"?"
        }
        let all = known.map(Terminal.safe).joined(separator: ", ")
        Terminal.stop(
          .usage,
          "There is no scheme \"\(Terminal.safe(scheme))\".\(hint ?? "") Schemes: \(all).")
      }
    }
    let lines = CredentialLines(schemes, asOf: asOf)
    Terminal.print(json ? lines.json() : lines.text())
  }
}

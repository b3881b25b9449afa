import ArgumentParser
import CoachingPoolInterchange

/// The program's root: it names the commands and helps with a mistyped one.
@main
struct CoachPool: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coachpool",
    abstract: "Tries and runs a pool of coaches and mentors shared by public bodies.",
    discussion: """
      Begin with the demonstration, which makes a pool of invented people and matches it:
        coachpool demo

      Then your own folder of CSV files:
        coachpool columns              what the files hold
        coachpool check --data DIR     every fault at once
        coachpool match --data DIR     who meets whom, and why
        coachpool browse --data DIR    the practitioners' profiles
        coachpool verify FILE          whether a round's record holds
        coachpool policy show          the rules by which it decides
        coachpool why REQUEST --data DIR --not PRACTITIONER
                                       why not that one
        coachpool gaps --data DIR      where practitioners are short
        coachpool attention            what waits for a person, and what deals with it
        coachpool report               what the pool achieved, safe to publish
        coachpool credentials          what credentials ask for
        coachpool store init --pool DIR
                                       keep a pool in a folder
        coachpool retention --pool DIR what was kept for long enough
        coachpool access copy --pool DIR
                                       gather what is kept about somebody who asks
        coachpool erase --pool DIR     take somebody out, so that nothing is left
        coachpool research extract --pool DIR
                                       give answers to a study, under pseudonyms
        coachpool hold place --pool DIR
                                       keep somebody's records for a claim
        coachpool export --pool DIR --output FILE
                                       write all of it, to move it; import reads it
        coachpool workflow engagement  what may happen to an engagement, and by whom

      Exit codes: 0 done, 1 a negative answer or findings, 64 usage, 65 bad data, 66 no such input,
      70 internal, 73 cannot create, 74 input or output, 75 locked, 78 newer format.
      """,
    version: "0.1.0",
    subcommands: [
      Demo.self, Match.self, ShortlistCommand.self, Browse.self, Why.self, Gaps.self, Verify.self,
      Check.self, Sample.self, Columns.self, PolicyCommand.self, Attention.self,
      Credentials.self, Report.self, StoreCommand.self, ExportCommand.self, ImportCommand.self,
      Retention.self, Access.self, Research.self, Erase.self, Hold.self, WorkflowCommand.self,
    ])

  static func main() async {
    Terminal.endQuietlyWhenNobodyReads()
    let words = CommandLine.arguments.dropFirst()
    let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    if let first = words.first, !first.hasPrefix("-"), !known.contains(first) {
      let hint = NearestWord.suggestion(for: first, in: known).map { " Did you mean \"\($0)\"?" }
      Terminal.stop(
        .usage,
        "There is no command \"\(Terminal.safe(first))\".\(hint ?? "") Commands: \(known.joined(separator: ", "))."
      )
    }
    await main(nil)
  }
}

import ArgumentParser
import CoachingPoolInterchange

/// Reads a folder and lists every fault, without matching anybody.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a folder of CSV files and list every fault at once.",
    discussion: "Prints nothing of the people; exits 0 where all is sound and 65 where it is not.")

  @OptionGroup var options: DataOptions

  func run() {
    let loaded = options.load()
    let lines = options.json ? ImportLines.json(loaded.report) : ImportLines.text(loaded.report)
    Terminal.print(lines)
    Terminal.end(loaded.report.isSound ? .done : options.leaveOutBadRows ? .findings : .badData)
  }
}

import ArgumentParser
import CoachingPoolInterchange

/// Reads a folder and lists every fault, without matching anybody.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read a folder of CSV files and list every fault at once.",
    discussion:
      "Exits 0 where all is sound and 65 where it is not. A fault shows the cell that it is about.")

  @OptionGroup var options: DataOptions

  func run() {
    let loaded = options.load()
    let lines = options.json ? ImportLines.json(loaded.report) : ImportLines.text(loaded.report)
    Terminal.print(lines)
    Terminal.end(loaded.report.isSound ? .done : options.leaveOutBadRows ? .findings : .badData)
  }
}

import ArgumentParser
import CoachingPoolInterchange

/// Lists the files of a data folder and their columns.
struct Columns: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "columns", abstract: "List the files of a data folder and what each column holds.")

  func run() {
    Terminal.print([PoolCSV.documentation()])
  }
}

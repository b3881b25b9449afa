import ArgumentParser
import CoachingPool
import CoachingPoolInterchange
import CoachingPoolSamples

/// Writes a pool of invented organisations and people as CSV files.
struct Sample: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write a pool of invented organisations and people as a folder of CSV files.",
    discussion: "The same seed gives the same bytes on every machine.")

  @Option(help: ArgumentHelp("The folder to write to.", valueName: "DIR"))
  var output: String

  @Flag(help: "Overwrite files that are there.")
  var replace = false

  @Option(help: "The seed.")
  var seed: UInt64 = SampleFiles.seed

  func run() throws {
    let files = try SampleFiles.make(SamplePool.make(seed: seed))
    Folder.write(files, to: output, replacing: replace)
    Terminal.report(
      "\(files.count) files of invented data written to \(Terminal.safe(output)). Next: coachpool match --data \(Terminal.safe(output))"
    )
  }
}

import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Writes a whole pool into a file or a folder.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a whole pool, with all that people said in confidence, to move it elsewhere.",
    discussion: """
      It is for moving a pool, and not for publication: nothing is left out, and only you can read what is
      written. `coachpool report` writes what may be published. The same pool gives the same bytes. What is
      written is one JSON file, or with --csv a folder of CSV files with a manifest; `coachpool import` reads
      both. The log of a store's commits is not in it; audit entries are.
      Exits 0 where it was written, 65 where the pool is damaged, 66 where there is none, 73 where there is
      such a file already, 74 where it cannot be written, 78 where a newer program wrote the pool.
      """)

  @Option(help: ArgumentHelp("The folder in which the pool is kept.", valueName: "DIR"))
  var pool: String?

  @Option(help: ArgumentHelp("The file to write, or with --csv the folder.", valueName: "PATH"))
  var output: String?

  @Flag(help: "Write a folder of CSV files.")
  var csv = false

  @Flag(help: "Overwrite what is there.")
  var replace = false

  @Flag(
    help: "Write the JSON Schema of the file, or with --csv of the manifest, to standard output.")
  var schema = false

  func validate() throws {
    if schema {
      guard pool == nil, output == nil, !replace else {
        throw ArgumentParser.ValidationError("--schema goes with --csv alone.")
      }
    } else if pool == nil || output == nil {
      throw ArgumentParser.ValidationError("Give --pool DIR and --output PATH, or --schema.")
    }
  }

  func run() {
    guard let pool, let output else {
      return Terminal.write(csv ? WholePoolSchema.manifest() : WholePoolSchema.json())
    }
    let whole = WholePool(PoolFolder.read(pool))
    do throws(WholePoolError) {
      if csv {
        try PrivateFiles.save(whole.csvFiles(), toFolder: output, replacing: replace)
      } else {
        try PrivateFiles.save(whole.json(), to: output, replacing: replace)
      }
    } catch { Terminal.stop(.badData, Terminal.safeLines(error.description)) }
    Terminal.report(
      "Wrote all \(whole.records.count) records at revision \(whole.revision) to \(Terminal.safe(output)), confidential content as it is. Only you can read it: it is for moving the pool, and not for publication."
    )
  }
}

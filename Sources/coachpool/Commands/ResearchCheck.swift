import ArgumentParser
import CoachingPool

/// Checks an extract by what it tells alone.
struct ResearchCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check an extract: whether everybody has enough like them, as whoever got it can.",
    discussion: """
      It reads extract.json, and extract.csv where it is there, which has to say the same.
      Exits 0 where it holds, 1 where it does not, 65 where extract.json cannot be read, 66 where it is
      not there.
      """)

  @Argument(help: ArgumentHelp("The folder that was given.", valueName: "DIR"))
  var folder: String

  func run() throws {
    let path = folder + "/extract.json"
    let extract: ResearchExtract
    do throws(WireError) {
      extract = try ResearchExtract(json: Folder.read(path))
    } catch {
      Terminal.stop(.badData, "\(Terminal.safe(path)): \(Terminal.safe(error.description))")
    }
    var faults = extract.faults().map(\.description)
    let table = folder + "/extract.csv"
    if faults.isEmpty, Folder.exists(table), Folder.read(table) != ResearchFiles.files(extract)[0] {
      faults.append("extract.csv says something else than extract.json.")
    }
    guard faults.isEmpty else {
      Terminal.print(faults.map { Terminal.safe($0) })
      Terminal.end(.findings)
    }
    Terminal.print([
      "It holds: \(extract.rows.count) people, each like \(extract.least - 1) others or more in all that is told, and \(extract.toldAnswers) answers."
    ])
  }
}

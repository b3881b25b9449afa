import ArgumentParser
import CoachingPool

/// Says under what pseudonym a study has somebody.
struct ResearchPseudonym: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pseudonym",
    abstract: "Say what stands in a study for somebody, so that their row can be taken out.",
    discussion: """
      For whoever objects to a study: it needs the key, and says nothing about whether they are in it. A line
      for each record that the pool has of them, since records may have been merged after it was given.
      Exits 0, 64 for wrong options, 65 where the pool is
      damaged or the file holds no key, 66 where there is none.
      """)

  @OptionGroup var folder: PoolOption

  @Option(help: ArgumentHelp("The file of the study's key.", valueName: "FILE"))
  var key: String

  @Option(help: ArgumentHelp("The study.", valueName: "NAME"))
  var study: String

  @Option(help: ArgumentHelp("Whose pseudonym it is, by identifier.", valueName: "ID"))
  var person: String

  func validate() throws { _ = try subjects() }

  private func subjects() throws -> (ResearchStudyID, PersonID) {
    guard let study = try? ResearchStudyID(study) else {
      throw ArgumentParser.ValidationError("--study \(study) is no identifier.")
    }
    guard let person = try? PersonID(person) else {
      throw ArgumentParser.ValidationError("--person \(person) is no identifier.")
    }
    return (study, person)
  }

  func run() throws {
    let (study, person) = try subjects()
    let key = ResearchFiles.key(key)
    let state = PoolFolder.read(folder.pool)
    Terminal.print(state.identities(of: person).map { key.pseudonym(of: $0, in: study) })
  }
}

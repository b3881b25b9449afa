import ArgumentParser
import CoachingPool
import CoachingPoolFoundation
import CoachingPoolInterchange

/// Writes what a study is given.
struct ResearchExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Write people's answers for a study: under pseudonyms, with enough alike.",
    discussion: """
      Two files that their owner alone can read go into the folder: extract.csv for a statistics program
      and extract.json, which `research check` reads. Attributes are made coarser until everybody shares
      all of them with enough others; whoever still stands out is left out. Each person is told of once,
      and each quarter is given to one study.
      It is personal data: give it under an agreement, never to the public. Whoever has the key can tell
      who is who, so it stays apart from the pool and from the extract. Ask for few questions: whoever
      knows somebody's rare answer finds their row. Published figures of the same answers can tell what is
      withheld here: give no quarter of which a report told means. Standard output is for you alone.
      Exits 0 where it was written, 64 for wrong options, 65 where something stands against it or a file
      is damaged, 66 where there is no pool, key or register that can be read, 73 where a file is there already or cannot be made, 74 where it cannot be written,
      78 where a newer program wrote the pool.
      """)

  @OptionGroup var folder: PoolOption

  @Option(help: ArgumentHelp("What the study is called, as an identifier.", valueName: "NAME"))
  var study: String

  @Option(
    help: ArgumentHelp("The first quarter in which the work began.", valueName: "YYYY-Qn"))
  var from: Quarter

  @Option(help: ArgumentHelp("The last quarter in which the work began.", valueName: "YYYY-Qn"))
  var through: Quarter

  @Option(help: ArgumentHelp("The instrument whose answers are told.", valueName: "NAME"))
  var instrument = "poolOutcomes"

  @Option(
    name: .customLong("instrument-version"),
    help: ArgumentHelp("Its version.", valueName: "N"))
  var version = 1

  @Option(
    name: .customLong("wave"),
    help: "When it was answered: start, closure or later; may stand several times.")
  var waves: [EvaluationRequest.Wave] = [.closure]

  @Option(
    name: .customLong("question"),
    help: ArgumentHelp(
      "A question, by its name; may stand several times. All of them without it; whoever left one unanswered is left aside.",
      valueName: "ITEM"))
  var questions: [String] = []

  @Option(
    name: .customLong("attribute"),
    help: "What is told beside the answers; may stand several times. All of them without it.")
  var attributes: [ResearchAttribute] = ResearchAttribute.allCases

  @Option(
    help: ArgumentHelp("How many are to be alike, where more than the pool says.", valueName: "N"))
  var least: Int?

  @Option(
    help: ArgumentHelp(
      "The file of the key; a new one is made where there is none.", valueName: "FILE"))
  var key: String

  @Option(
    help: ArgumentHelp(
      "The file that keeps what was given to which study.", valueName: "FILE"))
  var register: String

  @Flag(name: .customLong("new-register"), help: "Begin the register: nothing was given so far.")
  var isNewRegister = false

  @Option(help: ArgumentHelp("The folder for the two files.", valueName: "DIR"))
  var output: String

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day on which it is made, today by default.", valueName: "YYYY-MM-DD"))
  var asOf: CivilDate?

  func validate() throws { _ = try asked() }

  private func asked() throws -> ResearchStudy {
    guard let id = try? ResearchStudyID(study) else {
      throw ArgumentParser.ValidationError("--study \(study) is no identifier.")
    }
    guard let instrument = try? EvaluationInstrumentID(instrument) else {
      throw ArgumentParser.ValidationError("--instrument \(instrument) is no identifier.")
    }
    let items = try questions.map { question in
      guard let item = try? EvaluationItemID(question) else {
        throw ArgumentParser.ValidationError("--question \(question) is no identifier.")
      }
      return item
    }
    return ResearchStudy(
      id, from: from, through: through, instrument: instrument, version: version, waves: waves,
      items: items.isEmpty ? nil : items, attributes: attributes, least: least)
  }

  func run() throws {
    refuseSharing()
    let study = try asked()
    let state = PoolFolder.read(folder.pool)
    let today = state.zone.date(at: .now)
    let day = asOf ?? today
    guard day <= today else {
      Terminal.stop(
        .usage, "--as-of \(day) has not come; what will be answered by then is not known.")
    }
    for path in [key, register] { PrivateFiles.refuse(unwritable: Folder.resolved(path)) }
    let isNew = !Folder.exists(key)
    let made = isNew ? ResearchFiles.newKey() : (ResearchFiles.key(key), [])
    var given = ResearchFiles.register(register, isNew: isNewRegister)
    let prepared: PreparedResearch
    do throws(ResearchRefusal) {
      prepared = try state.researchExtract(for: study, key: made.0, register: given, on: day)
    } catch { Terminal.stop(.badData, Terminal.safe(error.description)) }
    let files = ResearchFiles.files(prepared.extract)
    PrivateFiles.prepare(output, for: ResearchFiles.names)
    if isNew {
      PrivateFiles.save(made.1, to: key, replacing: false)
      Terminal.report("A new key was made; keep it apart from pool and extract.")
    }
    // Whatever fails after this, no quarter is given twice.
    given.add(prepared.extract, on: day)
    PrivateFiles.save(
      ResearchFiles.bytes(given), to: Folder.resolved(register), replacing: true)
    PrivateFiles.save(Array(zip(ResearchFiles.names, files)), toNewFilesIn: output)
    Terminal.print(Self.lines(prepared))
  }

  /// Ends the program where the key or the register would go to the pool or to the researchers.
  private func refuseSharing() {
    for (option, path) in [("--key", key), ("--register", register)] {
      for place in [folder.pool, output] where Folder.isInside(path, place) {
        Terminal.stop(
          .usage, "Give a file outside \(Terminal.safe(place)) for \(option).")
      }
    }
    let (one, other) = (Folder.resolved(key), Folder.resolved(register))
    if one == other || one == other + ".new" {
      Terminal.stop(.usage, "Give files of their own for --key and --register.")
    }
    if Folder.isInside(output, folder.pool) {
      Terminal.stop(.usage, "Give a folder outside \(Terminal.safe(folder.pool)) for --output.")
    }
  }

  private static func lines(_ prepared: PreparedResearch) -> [String] {
    let extract = prepared.extract
    let steps = zip(extract.study.attributes, extract.steps).map { attribute, step in
      let how =
        step == 0 ? "as it is" : step == attribute.lastStep ? "not told" : "coarser"
      return "\(attribute.rawValue) \(how)"
    }
    return [
      "Wrote \(extract.rows.count) of \(prepared.people) people who answered every question, at least \(extract.least) alike.",
      "Told: \(steps.joined(separator: ", ")).",
      "Left out: \(prepared.leftOut) people with too few like them; withheld: \(prepared.withheldAnswers) answers.",
      "Left aside: \(prepared.incompleteEngagements) engagements with some questions unanswered, \(prepared.furtherEngagements) further ones of the same people, \(prepared.engagementsOfSeveral) of teams and groups; \(prepared.impossibleSessions) sessions that cannot have been.",
    ]
  }
}

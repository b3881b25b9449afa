import ArgumentParser
import CoachingPool
import CoachingPoolFileStore
import CoachingPoolFoundation
import CoachingPoolInterchange

/// Writes what is kept about somebody.
struct AccessCopyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "copy",
    abstract: "Write everything that the pool keeps about somebody, with others blacked out.",
    discussion: """
      Two files that their owner alone can read go into the folder: access.html for the person and
      access.json for machines. Read them before they leave: names and addresses are blacked out, a
      paraphrase is not. Standard output is for the officer alone: it says what is withheld and what is
      left to decide, and is no part of the answer. Each look leaves an entry in the audit trail of the
      engagements that concern the person.
      Exits 0 where nothing is left to decide, 1 where something is or the look was denied, 65 where the
      pool is damaged, 66 where there is none, 73 where a file is there already, 74 where it cannot be
      written, 75 where somebody else writes to the pool, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption

  @Option(help: ArgumentHelp("Whose data it is, by identifier.", valueName: "ID"))
  var person: String

  @OptionGroup var logged: LoggedRequestOptions

  @Option(
    help: ArgumentHelp(
      "The data-protection officer who gathers it, by the identifier of their person.",
      valueName: "ID"))
  var officer: String

  @Option(help: ArgumentHelp("The folder for the two files, outside the pool's.", valueName: "DIR"))
  var output: String

  func validate() throws {
    _ = try chosen()
    _ = try command()
  }

  private func chosen() throws -> PersonID {
    guard let officer = try? PersonID(officer) else {
      throw ArgumentParser.ValidationError("--officer \(officer) is no identifier.")
    }
    return officer
  }

  private func command() throws -> GatherAccessCopy {
    guard let person = try? PersonID(person) else {
      throw ArgumentParser.ValidationError("--person \(person) is no identifier.")
    }
    return GatherAccessCopy(
      under: try logged.request(.subjectAccess(person)), pseudonyms: try logged.actors())
  }

  func run() async throws {
    guard !Folder.isInside(output, folder.pool) else {
      Terminal.stop(.usage, "Give a folder outside \(Terminal.safe(folder.pool)) for --output.")
    }
    let officer = try chosen()
    let command = try command()
    let isNew = PrivateFiles.prepare(output, for: Self.names)
    let gathered = await gather(command, as: officer) { if isNew { PrivateFiles.leave(output) } }
    do throws(EncodingError) {
      let document = try PersonAccessDocument(gathered.copy)
      let page = PersonAccessPage(document).text
      PrivateFiles.save(
        Array(zip(Self.names, [Array(page.utf8), document.bytes()])), toNewFilesIn: output)
    } catch { Terminal.stop(.internal, "\(error)") }
    Terminal.print(Self.lines(gathered))
    Terminal.end(gathered.check.isDecided ? .done : .findings)
  }

  private static let names = ["access.html", "access.json"]

  /// What the pool keeps; ends the program where nothing may be told, once `leave` tidied up.
  private func gather(
    _ command: GatherAccessCopy, as officer: PersonID, leave: () -> Void
  ) async -> GatheredAccess {
    do throws(StoreError) {
      let store = try FileStore.open(at: folder.pool)
      // Whoever names somebody unknown would have no part in anything.
      guard try await store.snapshot().people[officer] != nil else {
        leave()
        Terminal.stop(
          .findings,
          "Nobody of the pool is \(Terminal.safe(officer.text)); register the officer first.")
      }
      let reading: Reading<GatheredAccess>
      do throws(ServiceError) {
        reading = try await DataProtection.service(store).perform(
          command, as: DataProtection.officer(officer))
      } catch {
        leave()
        DataProtection.stop(error, folder.pool)
      }
      try await store.close()
      if let gathered = reading.view { return gathered }
      leave()
      Terminal.stop(
        .findings,
        reading.reasons.shown(to: .coordinator).map { Terminal.safe("\($0)") }
          .joined(separator: "\n"))
    } catch {
      leave()
      PoolFolder.stop(error, folder.pool)
    }
  }

  private static func lines(_ gathered: GatheredAccess) -> [String] {
    let (copy, check) = (gathered.copy, gathered.check)
    var lines = [
      "Gathered \(copy.records.count) records and \(copy.engagements.count) engagements; "
        + "blacked out \(copy.redactionCount) times. Read both files before they leave.",
      "For the officer alone: \(check.withheld) disclosures withheld, \(check.undecided) of them undecided.",
    ]
    lines += check.toDecide.map { "To decide: \(Terminal.safe("\($0)"))." }
    if !check.mentions.isEmpty {
      let counts = check.mentions.map { "\($0.kind) \($0.count)" }.joined(separator: ", ")
      lines.append("Others' records with an identifier of theirs: \(counts).")
    }
    if !check.hasPseudonyms {
      lines.append("No pseudonym was given, so what they did is told of their engagements alone.")
    }
    return lines
  }
}

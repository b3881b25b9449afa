import ArgumentParser
import CoachingPool
import CoachingPoolFileStore
import PoolJSON

/// Makes, checks and mends pools that are kept in a folder.
struct StoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "store", abstract: "Make, check and mend a pool that is kept in a folder.",
    discussion: """
      A folder holds the whole pool, with all that people said in confidence: only its owner can read it,
      and so should its backups be. Folders on network file systems are not supported.
      """,
    subcommands: [
      StoreInit.self, StoreCheck.self, StoreLog.self, StoreCompact.self, StoreSalvage.self,
      StoreBackup.self, StoreRestore.self, StoreMigrate.self,
    ])
}

/// The folder of a pool.
struct PoolOption: ParsableArguments {
  @Option(help: ArgumentHelp("The folder in which the pool is kept.", valueName: "DIR"))
  var pool: String
}

/// Makes a pool in a folder.
struct StoreInit: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a pool in a folder, empty or with invented people.",
    discussion: """
      The folder is made where there is none. Exits 0 where the pool was made, 73 where there is one
      already, 74 where the folder cannot be written, 75 where somebody else has it.
      """)

  @OptionGroup var folder: PoolOption

  @Flag(help: "Begin with a small pool of invented people, as a year leaves it.")
  var sample = false

  @Option(help: "The seed of the small pool: another seed, another pool. Goes with --sample.")
  var seed: UInt64?

  func validate() throws {
    guard sample || seed == nil else {
      throw ArgumentParser.ValidationError("--seed goes with --sample.")
    }
  }

  func run() async throws {
    let state = sample ? SmallYear.toReport(seed: seed ?? SampleFiles.seed).state : PoolState()
    let store = PoolFolder.make(folder.pool, holding: state)
    do throws(StoreError) { try await store.close() } catch { PoolFolder.stop(error, folder.pool) }
    Terminal.print([
      "Made a pool of \(state.records.count) records in \(Terminal.safe(folder.pool))."
    ])
  }
}

/// Checks a folder.
struct StoreCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check every line of a pool's journal, and every record.",
    discussion: """
      It takes no lock and changes nothing. Of a fault it says the file, the line, the byte and the reason,
      and nothing of what the journal holds.
      Exits 0 where all is sound, 1 where something is not, 66 where there is no pool, 74 where it cannot be
      read, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption

  @Flag(help: "Write JSON to standard output.")
  var json = false

  func run() {
    let inspection: StoreInspection
    do throws(StoreError) {
      inspection = try FileStore.inspect(at: folder.pool)
    } catch { PoolFolder.stop(error, folder.pool) }
    let lines = InspectionLines(inspection)
    if json { Terminal.write(lines.document) } else { Terminal.print(lines.lines) }
    Terminal.end(inspection.isSound ? .done : .findings)
  }
}

/// Lets go of a folder's history.
struct StoreCompact: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compact", abstract: "Write a pool's records anew, without their history.",
    discussion: """
      The log of who did what is gone afterwards; audit entries are records and stay. Exits 0 where it was
      done, 65 where the journal is damaged, 66 where there is no pool, 74 where it cannot be written, 75
      where somebody else writes to it, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption

  func run() async throws {
    do throws(StoreError) {
      let store = try FileStore.open(at: folder.pool)
      let before = store.report
      try await store.compact()
      try await store.close()
      Terminal.print([
        "Wrote \(try FileStore.read(at: folder.pool).report.records) records anew and let go of "
          + "\(before.commits) commits."
      ])
    } catch { PoolFolder.stop(error, folder.pool) }
  }
}

/// Saves what is sound.
struct StoreSalvage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "salvage", abstract: "Write what is sound of a damaged pool into another folder.",
    discussion: """
      The damaged one stays as it is. What is not sound is listed. Exits 0 where everything was sound, 1
      where something was left out, 66 where there is no pool, 73 where there is one in the other folder,
      74 where it cannot be written.
      """)

  @OptionGroup var folder: PoolOption

  @Option(help: ArgumentHelp("A folder without a pool, for what is sound.", valueName: "DIR"))
  var output: String

  func run() async throws {
    do throws(StoreError) {
      let inspection = try await FileStore.salvage(from: folder.pool, to: output)
      Terminal.print(InspectionLines(inspection).lines)
      Terminal.end(inspection.isSound ? .done : .findings)
    } catch {
      PoolFolder.stop(error, error.code == .storeExists ? output : folder.pool)
    }
  }
}

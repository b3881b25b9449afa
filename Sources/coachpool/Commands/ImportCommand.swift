import ArgumentParser
import CoachingPool
import CoachingPoolFileStore
import CoachingPoolFoundation
import CoachingPoolInterchange

/// Takes a whole pool from a file or a folder into an empty store.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take over a whole pool that `coachpool export` wrote, into an empty store.",
    discussion: """
      PATH is the JSON file or the folder of CSV files. The store is made where there is none, and then the
      pool keeps its revision; an empty one counts on from its own. Everything is imported in one commit, or
      nothing. A coordinator's own CSV files are another thing: `coachpool check --data` reads those.
      Exits 0 where it was imported, 65 where something is wrong with it (every fault is listed), 66 where
      there is nothing at PATH, 73 where the store is not empty, 74 where it cannot be written, 75 where
      somebody else has the store, 78 where a newer program wrote the file or the store.
      """)

  @Argument(help: ArgumentHelp("The JSON file, or the folder of CSV files.", valueName: "PATH"))
  var path: String

  @OptionGroup var folder: PoolOption

  @Flag(help: "Read and check everything, and store nothing.")
  var dryRun = false

  @Flag(
    help: "Take records that contradict the policy or each other, as they may in the pool exported."
  )
  var acceptFaults = false

  @Option(help: ArgumentHelp("The pseudonym of whoever imports, for the log.", valueName: "ID"))
  var actor = "import"

  @Flag(help: "Write what was read and every fault as JSON to standard output.")
  var json = false

  func run() async {
    guard let actor = try? ActorID(actor) else {
      Terminal.stop(
        .usage, "--actor is 1 to 64 letters, digits, - and _, not \(Terminal.safe(self.actor)).")
    }
    let pool: WholePool
    do throws(WholePoolError) {
      pool = try WholePoolFiles.read(path, acceptsFaults: acceptFaults)
    } catch {
      let lines = WholePoolLines(error)
      if json { Terminal.write(lines.document) } else { Terminal.report(lines.text(of: path)) }
      Terminal.end(error.code == .newerFormat ? .newerFormat : .badData)
    }
    let isThere = checkTarget()
    if !dryRun { await store(pool, by: actor, isThere: isThere) }
    let lines = WholePoolLines(pool, isStored: !dryRun)
    if json {
      Terminal.write(lines.document)
    } else {
      Terminal.print(lines.summary(of: path, into: folder.pool))
    }
  }

  /// Whether there is a store already; ends the program where it is not empty.
  private func checkTarget() -> Bool {
    do throws(StoreError) {
      let state = try FileStore.read(at: folder.pool).state
      refuseUnlessEmpty(state)
      return true
    } catch {
      if error.code == .noStore { return false }
      PoolFolder.stop(error, folder.pool)
    }
  }

  private func refuseUnlessEmpty(_ state: PoolState) {
    if state.records.isEmpty { return }
    Terminal.stop(
      .cannotCreate,
      "Nothing was imported, since the store in \(Terminal.safe(folder.pool)) holds \(state.records.count) records already. A whole pool is imported into an empty store: give another folder."
    )
  }

  private func store(_ pool: WholePool, by actor: ActorID, isThere: Bool) async {
    do throws(StoreError) {
      let store: FileStore
      if isThere {
        store = try FileStore.open(at: folder.pool)
      } else {
        // So that the one commit leads to the revision that the pool had; without records there is none.
        let before =
          pool.records.isEmpty ? pool.revision : Revision(pool.revision.number - 1)
        store = try FileStore.create(at: folder.pool, holding: PoolState([], at: before))
      }
      do throws(ServiceError) {
        // Reading the pool found every fault that was not accepted.
        _ = try await PoolService.live(store: store).perform(
          ImportPool(pool.records, acceptsFaults: true), as: Actor(actor, as: .system))
      } catch {
        if let error = error.storeError { throw error }
        // Somebody was faster, or a fault that the command alone finds.
        let isTaken = error.refusal?.reasons.contains { $0.code == .poolNotEmpty } == true
        Terminal.stop(
          isTaken ? .cannotCreate : error.refusal == nil ? .tryAgain : .badData,
          Terminal.safeLines(error.description))
      }
      try await store.close()
    } catch { PoolFolder.stop(error, folder.pool) }
  }
}

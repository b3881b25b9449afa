import ArgumentParser
import CoachingPool
import CoachingPoolFileStore

/// Copies a pool with its history.
struct StoreBackup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy a pool with its history into another folder.",
    discussion: """
      It takes no lock: somebody may go on writing. Exits 0 where it was copied, 65 where the journal is
      damaged, 66 where there is no pool, 73 where there is one in the other folder, 74 where it cannot be
      written, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption

  @Option(help: ArgumentHelp("A folder without a pool, for the copy.", valueName: "DIR"))
  var output: String

  func run() {
    do throws(StoreError) {
      let report = try FileStore.backup(from: folder.pool, to: output)
      Terminal.print([
        "Copied \(report.records) records and \(report.commits) commits to \(Terminal.safe(output))."
      ])
    } catch {
      PoolFolder.stop(error, error.code == .storeExists ? output : folder.pool)
    }
  }
}

/// Puts a backup back.
struct StoreRestore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a backup back, and erase again whoever was erased since.",
    discussion: """
      The folder of the pool is not there yet: move a damaged one away first. The list of erasures is the one that
      `coachpool erase` and `coachpool retention` keep. Without it whoever was erased since is back, so that
      it has to be said that there is none.
      Exits 0 where it was restored, 1 where a trace of somebody erased is left, 65 where the backup or the
      list is damaged, 66 where there is no backup, 73 where that folder is there, 74 where it cannot be
      written, 78 where a newer program wrote it.
      """)

  @Argument(help: ArgumentHelp("The folder of the backup.", valueName: "BACKUP"))
  var backup: String

  @OptionGroup var folder: PoolOption

  @Option(help: ArgumentHelp("The list of erasures.", valueName: "FILE"))
  var erasures: String?

  @Flag(name: .customLong("no-erasures"), help: "Nobody was erased since the backup was made.")
  var noErasures = false

  func validate() throws {
    guard noErasures == (erasures == nil) else {
      throw ArgumentParser.ValidationError(
        "Give the list of erasures by --erasures FILE, or say by --no-erasures that there is none: without it, whoever was erased since is back."
      )
    }
  }

  func run() async throws {
    if let erasures, !Folder.exists(erasures) {
      Terminal.stop(
        .noInput, "\(Terminal.safe(erasures)) is not there, so that nobody knows who was erased.")
    }
    Folder.refuse(ifPresent: [folder.pool])
    let list = erasures.map { ErasuresFile.read($0) }
    // Nobody sees the pool before whoever was erased is out of it.
    let unfinished = folder.pool + ".restoring"
    Folder.refuse(ifPresent: [unfinished])
    let report: OpenReport
    do throws(StoreError) {
      report = try FileStore.backup(from: backup, to: unfinished)
    } catch { PoolFolder.stop(error, backup) }
    let isWhole = await reapply(list, to: unfinished)
    Folder.rename(unfinished, to: folder.pool)
    Terminal.print(["Restored \(report.records) records and \(report.commits) commits."])
    Terminal.end(isWhole ? .done : .findings)
  }

  /// Erases again whoever is on a list; returns whether no trace is left.
  private func reapply(_ list: ErasureList?, to pool: String) async -> Bool {
    guard let list else { return true }
    do throws(StoreError) {
      let store = try FileStore.open(at: pool)
      let erasure: Erasure?
      do throws(ServiceError) {
        erasure = try await DataProtection.service(store).perform(
          ReapplyErasures(list), as: DataProtection.officer)
      } catch { DataProtection.stop(error, pool) }
      let search = try await store.search(for: erasure?.traces ?? [])
      try await store.close()
      Terminal.print([
        erasure.map {
          "Erased again: \($0.identifiers.count) who had been erased since; \(search.found) traces left."
        } ?? "Nobody in it had been erased since."
      ])
      return search.found == 0 && search.unread == 0
    } catch { PoolFolder.stop(error, pool) }
  }
}

/// Says whether a pool's form is the one that this program writes.
struct StoreMigrate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "migrate", abstract: "Bring a pool's folder to the form that this program writes.",
    discussion: """
      There is one form so far, so that a pool that can be read needs nothing. Exits 0, 65 where the journal
      is damaged, 66 where there is no pool, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption

  func run() {
    _ = PoolFolder.read(folder.pool)
    Terminal.print(["The pool is in the form of this program, version 1: nothing to do."])
  }
}

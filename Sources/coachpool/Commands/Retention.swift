import ArgumentParser
import CoachingPool
import CoachingPoolFileStore
import CoachingPoolFoundation

/// Lists what was kept for long enough, and does what the policy says with it.
struct Retention: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "List what was kept for long enough, and with --apply do what the policy says.",
    discussion: """
      It names records by kind and identifier, and shows nothing of what they hold. What a legal hold keeps,
      and what somebody has to look at first, is listed and never touched. With --apply the pool's history
      goes too, since it holds what was.
      Exits 0 where nothing is due, or all that was due is done; 1 where something is due or was left; 65
      where the journal is damaged, 66 where there is no pool, 74 where it cannot be written, 75 where
      somebody else writes to it, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day of asking, today by default.", valueName: "YYYY-MM-DD"))
  var asOf: CivilDate?

  @Flag(help: "Do what the policy says; only as of today.")
  var apply = false

  @Option(
    help: ArgumentHelp(
      "The list of erasures, which goes with --apply; made where there is none.", valueName: "FILE")
  )
  var erasures: String?

  func validate() throws {
    guard !apply || asOf == nil else {
      throw ArgumentParser.ValidationError("--apply is as of today, without --as-of.")
    }
    guard apply == (erasures != nil) else {
      throw ArgumentParser.ValidationError("--apply and --erasures go together.")
    }
  }

  func run() async throws {
    guard apply, let erasures else {
      let state = PoolFolder.read(folder.pool)
      let moment = asOf.map { state.zone.startOfDay($0.adding(days: 1)).adding(seconds: -1) }
      let items = state.retention(asOf: moment ?? .now)
      Terminal.print(DataProtection.lines(items))
      Terminal.end(items.isEmpty ? .done : .findings)
    }
    ErasuresFile.refuse(erasures, within: folder.pool)
    do throws(StoreError) {
      let store = try FileStore.open(at: folder.pool)
      // Read under the pool's lock, so that no other erasure's entry is lost.
      let before = ErasuresFile.read(erasures)
      var list = before
      if let planned = DataProtection.decide(ApplyRetention(), try await store.snapshot()).erasure {
        list.add(planned)
        ErasuresFile.write(list, to: erasures)
      }
      let outcome: ApplyRetention.Outcome
      do throws(ServiceError) {
        outcome = try await DataProtection.service(store).perform(
          ApplyRetention(), as: DataProtection.officer)
      } catch {
        // Where the store failed it may have been carried out.
        if error.refusal != nil { ErasuresFile.write(before, to: erasures) }
        DataProtection.stop(error, folder.pool)
      }
      let search = try await store.search(for: outcome.erasure?.traces ?? [])
      try await store.close()
      Terminal.print([
        "Did what the policy says with \(outcome.applied.count) that were due; "
          + "\(search.found) traces found in \(search.searched) bytes."
      ])
      if !outcome.left.isEmpty { Terminal.print(DataProtection.lines(outcome.left)) }
      let isClean = search.found == 0 && search.unread == 0
      Terminal.end(outcome.left.isEmpty && isClean ? .done : .findings)
    } catch { PoolFolder.stop(error, folder.pool) }
  }
}

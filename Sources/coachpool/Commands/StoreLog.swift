import ArgumentParser
import CoachingPool
import CoachingPoolFileStore
import PoolJSON

/// Shows who did what.
struct StoreLog: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show who did what, from the commits of a pool's journal.",
    discussion: """
      Actors stand by their pseudonyms, and nothing is shown of what records hold. What was compacted away
      is not in it. Exits 0, 65 where the journal is damaged, 66 where there is no pool, 74 where it cannot
      be read, 78 where a newer program wrote it.
      """)

  @OptionGroup var folder: PoolOption

  @Option(help: ArgumentHelp("Only what came after this revision.", valueName: "REVISION"))
  var after = 0

  @Flag(help: "Write one JSON object a line to standard output.")
  var json = false

  func validate() throws {
    guard after >= 0 else {
      throw ArgumentParser.ValidationError("--after is a revision, 0 or more.")
    }
  }

  func run() {
    let commits: [Commit]
    do throws(StoreError) {
      commits = try FileStore.history(at: folder.pool).filter { $0.revision.number > after }
    } catch { PoolFolder.stop(error, folder.pool) }
    Terminal.print(commits.map { json ? Self.document($0) : Self.line($0) })
  }

  private static func line(_ commit: Commit) -> String {
    let who = commit.actor.map { "\($0)" } ?? "nobody named"
    let count = commit.changes.count
    return "\(commit.revision)  \(commit.instant)  \(commit.role.rawValue) \(who)  "
      + "\(Terminal.safe(commit.command))  \(count) \(count == 1 ? "change" : "changes")"
  }

  private static func document(_ commit: Commit) -> String {
    var writer = JSONWriter()
    writer.object { form in
      form.member("revision", commit.revision.number)
      form.member("at", "\(commit.instant)")
      form.member("role", commit.role.rawValue)
      form.member("actor", commit.actor?.text)
      form.member("command", commit.command)
      form.member("policy", commit.policyVersion.description)
      form.member("changes", commit.changes.count)
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

public import ArgumentParser
public import CoachingPool
import CoachingPoolFoundation
import CoachingPoolInterchange

/// The options of every command that reads a folder of CSV files.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder of CSV files, with pool.json and policy.json beside them where wanted.",
      valueName: "DIR"))
  var data: String

  @Option(
    help: ArgumentHelp(
      "A JSON file that maps other headings and words to ours.", valueName: "FILE"))
  var mapping: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day of the decision, today by default.", valueName: "YYYY-MM-DD"))
  var asOf: CivilDate?

  @Flag(help: "Leave out rows with faults instead of refusing everything.")
  var leaveOutBadRows = false

  @Option(
    help: ArgumentHelp(
      "Where rows with faults are written, ready to mend and import again.", valueName: "DIR"))
  var rejects: String?

  @Flag(help: "Write JSON to standard output.")
  var json = false

  func validate() throws {
    if rejects != nil, !leaveOutBadRows {
      throw ArgumentParser.ValidationError("--rejects goes with --leave-out-bad-rows.")
    }
    if leaveOutBadRows, rejects == nil {
      throw ArgumentParser.ValidationError(
        "--leave-out-bad-rows needs --rejects DIR, so that no row is lost.")
    }
  }

  /// The moment of the decision: noon of the day, since no rule here asks for the hour.
  var now: Instant {
    asOf.flatMap { Instant($0, hour: 12) } ?? .now
  }

  /// Reads pool, policy and tables, or ends the program where rows have faults and are not left out.
  ///
  /// - Parameter done: What was not done then: `matched`, `listed`.
  func loadSound(orNothingIs done: String) -> LoadedPool {
    let loaded = load()
    if loaded.report.isSound || leaveOutBadRows { return loaded }
    Terminal.report(ImportLines.faults(loaded.report).joined(separator: "\n"))
    Terminal.stop(
      .badData,
      """
      Nothing was \(done), since the data have faults. Mend them; or repeat the command with
        --leave-out-bad-rows --rejects DIR
      to take the rest and find the rows in DIR, where whole rows are the fault.
      """)
  }

  /// Reads pool, policy and tables.
  func load() -> LoadedPool {
    let loaded = Self.load(data, mapping: mapping, leavingOutBadRows: leaveOutBadRows)
    let rejected = loaded.report.rejects
    if let rejects, !rejected.isEmpty { Folder.write(rejected, to: rejects) }
    return loaded
  }

  /// Reads a folder.
  static func load(
    _ data: String, mapping: String?, leavingOutBadRows: Bool
  ) -> LoadedPool {
    WholePoolFiles.refuse(asDataFolder: data)
    let base = Self.base(of: data)
    var importer = PoolImporter()
    if let mapping {
      do { importer.mapping = try ImportMapping(json: Folder.read(mapping)) } catch {
        Terminal.stop(.badData, Self.lines(error, of: mapping))
      }
    }
    importer.badRows = leavingOutBadRows ? .leaveOut : .refuseAll
    let report = importer.read(Folder.tables(in: data), into: base)
    var state = base
    state.apply(report.records.map { .put($0) })
    // Only now is it known which organisations there are.
    let unknown = state.policies.flatMap { state.referenceFaults(of: .policy($0)) }
    if report.isSound, !unknown.isEmpty {
      Terminal.stop(
        .badData, Self.lines(CoachingPool.ValidationError(unknown), of: data + "/policy.json"))
    }
    return LoadedPool(state: state, report: report)
  }

  private static func base(of folder: String) -> PoolState {
    var records: [Record] = []
    var messages: [String] = []
    let pool = folder + "/pool.json"
    let policy = folder + "/policy.json"
    do {
      if Folder.exists(policy) {
        let read = try PoolPolicy(json: Folder.read(policy))
        _ = try RuleSet.standard.resolve(read)
        records.append(.policy(read))
      }
    } catch { messages.append(lines(error, of: policy)) }
    do {
      if Folder.exists(pool) {
        let read = try Pool(json: Folder.read(pool))
        let faults = read.faults()
        guard faults.isEmpty else { throw CoachingPool.ValidationError(faults) }
        records.append(.pool(read))
      }
    } catch { messages.append(lines(error, of: pool)) }
    guard messages.isEmpty else {
      Terminal.stop(.badData, messages.joined(separator: "\n"))
    }
    return PoolState(records)
  }

  private static func lines(_ error: any Error, of file: String) -> String {
    "\(Terminal.safe(file)):\n\(Terminal.safeLines("\(error)"))"
  }
}

/// A pool that was read from a folder, and how the reading went.
struct LoadedPool {
  let state: PoolState
  let report: ImportReport
}

extension CivilDate: ExpressibleByArgument {}

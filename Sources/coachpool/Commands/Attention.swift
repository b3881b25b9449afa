import ArgumentParser
import CoachingPool
import CoachingPoolFoundation
import CoachingPoolInterchange

/// Lists what waits for a person, the most urgent first.
struct Attention: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attention",
    abstract: "List what waits for a person, the most urgent first, and what deals with it.",
    discussion: """
      Without --pool or --data it shows the end of a small pool's year, made from invented people. A folder
      of CSV files holds people, practitioners and requests only, so that little waits in it.
      What it prints is for a pool coordinator. --for leaves out every matter in which that person, or
      somebody below them in a reporting line, takes part.
      Exits 0 where nothing waits, 1 where something does, 64 for wrong options, 65 where the data have
      faults, 66 where there is no such folder or person.
      """)

  @Option(help: ArgumentHelp("The folder in which a pool is kept.", valueName: "DIR"))
  var pool: String?

  @Option(
    help: ArgumentHelp(
      "A folder of CSV files, with pool.json and policy.json beside them where wanted.",
      valueName: "DIR"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "A JSON file that maps other headings and words to ours; goes with --data.",
      valueName: "FILE"))
  var mapping: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(
      "The day of asking, today by default; goes with --pool or --data.", valueName: "YYYY-MM-DD"))
  var asOf: CivilDate?

  @Option(
    help: "The seed of the small pool: another seed, another pool. Not with --pool or --data.")
  var seed: UInt64?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Who reads it, by identifier.", valueName: "PERSON"))
  var reader: String?

  @Option(help: "How many days ahead to look for what falls due, 0 to 366.")
  var within = 14

  @Option(help: "How many to list at most, 1 to 100000; all without it. All are counted.")
  var limit: Int?

  @Flag(help: "Write JSON to standard output.")
  var json = false

  func validate() throws {
    guard (0...366).contains(within) else {
      throw ArgumentParser.ValidationError("--within is a number from 0 to 366.")
    }
    guard limit.map((1...100_000).contains) ?? true else {
      throw ArgumentParser.ValidationError("--limit is a number from 1 to 100000.")
    }
    guard data == nil || pool == nil else {
      throw ArgumentParser.ValidationError("--pool and --data are two pools; leave one out.")
    }
    guard data != nil || mapping == nil else {
      throw ArgumentParser.ValidationError("--mapping goes with --data.")
    }
    guard data != nil || pool != nil || asOf == nil else {
      throw ArgumentParser.ValidationError("--as-of goes with --pool or --data.")
    }
    guard (data == nil && pool == nil) || seed == nil else {
      throw ArgumentParser.ValidationError(
        "--seed is for the small pool; leave it, or --pool and --data, out.")
    }
  }

  func run() throws {
    let (state, moment) = read()
    let date = MatchContext(state, at: moment).date
    let items: [AttentionItem]
    do {
      let reader = self.reader.map { known($0, in: state) }
      items = state.attention(
        asOf: moment, for: reader, within: within,
        conflicts: try state.conflictAlerts(at: moment, for: reader))
    } catch { Terminal.stop(.badData, Terminal.safeLines("\(error)")) }
    if json {
      let document = AttentionDocument(
        items, on: state, date: date, within: within, limit: limit ?? .max)
      Terminal.write(document.bytes())
    } else {
      let lines = AttentionLines(
        items, on: state, date: date, within: within, limit: limit ?? .max)
      Terminal.print(lines.lines())
    }
    Terminal.end(items.isEmpty ? .done : .findings)
  }

  private func read() -> (PoolState, Instant) {
    if let pool { return (PoolFolder.read(pool), asOf.flatMap { Instant($0, hour: 12) } ?? .now) }
    guard let data else { return SmallYear.end(seed: seed ?? SampleFiles.seed) }
    let loaded = DataOptions.load(data, mapping: mapping, leavingOutBadRows: false)
    guard loaded.report.isSound else {
      Terminal.report(ImportLines.faults(loaded.report).joined(separator: "\n"))
      Terminal.stop(.badData, "Nothing was listed, since the data have faults.")
    }
    return (loaded.state, asOf.flatMap { Instant($0, hour: 12) } ?? .now)
  }

  private func known(_ text: String, in state: PoolState) -> PersonID {
    if let id = try? PersonID(text), state.people[id] != nil { return id }
    let hint = NearestWord.suggestion(for: text, in: state.people.values.map(\.id.text))
      .map { " Did you mean \"\(Terminal.safe($0))\"?" }
    Terminal.stop(.noInput, "There is no person \"\(Terminal.safe(text))\".\(hint ?? "")")
  }
}

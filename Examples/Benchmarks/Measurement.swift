import CoachingPool
import Foundation

/// Runs the jobs that are asked for, and prints their tables.
struct Measurement {
  private let options: Options
  private let peers: Peers

  init(_ options: Options) throws {
    self.options = options
    peers = try Peers(options.peers)
  }

  func run() throws {
    for (title, jobs) in [
      ("Sparse, with capacities", Job.sparse), ("Dense", Job.dense), ("Stable", Job.stable),
    ] {
      try compare(title, jobs)
    }
    if options.wants("events") { try events() }
    try pools()
    try years()
    try attention()
    try impact()
    try report()
    try disclosure()
    try store()
    try json()
    try list("Large", "large", Job.large)
    try list("Time against size", "growth", Job.growth)
  }

  /// Ours beside the peers, one run of each in turn.
  private func compare(_ title: String, _ jobs: [Job]) throws {
    let jobs = jobs.map { $0.divided(by: options.divisor) }.filter { options.wants($0.name) }
    if jobs.isEmpty { return }
    Table.heading(
      title, ["instance", "ours, s", "best peer, s", "times faster", "goal", "MB", "peers"])
    for job in jobs {
      let files = try InstanceFiles(job)
      var racers = [Racer(try Peers.startOurs())]
      for peer in job.peers {
        if let child = peers.start(peer) { racers.append(Racer(child)) }
      }
      defer { for racer in racers { racer.child.end() } }
      for _ in 0..<options.runs {
        for index in racers.indices {
          racers[index].run(files.request, timeout: options.timeout)
        }
      }
      Table.row(job, racers)
    }
    print()
  }

  /// Ours alone.
  private func list(_ title: String, _ word: String, _ jobs: [Job]) throws {
    let jobs = jobs.map { $0.divided(by: options.divisor) }.filter { job in
      let name = word + "-" + job.name
      return options.words.isEmpty
        || options.words.contains { $0.hasPrefix(word) && name.contains($0) }
    }
    if jobs.isEmpty { return }
    Table.heading(title, ["instance", "seconds", "MB at most"])
    for job in jobs {
      let files = try InstanceFiles(job)
      var racer = Racer(try Peers.startOurs())
      defer { racer.child.end() }
      for _ in 0..<min(3, options.runs) { racer.run(files.request, timeout: options.timeout) }
      Table.cells([job.name, racer.seconds, racer.megabytes])
    }
    print()
  }

  /// Rounds and shortlists of whole pools, each in a process of its own.
  private func pools() throws {
    let rounds = [(550, 500), (10_000, 2000), (100_000, 20_000)]
      .map { (rows: $0 / options.divisor, columns: $1 / options.divisor) }
      .filter { options.wants("round-\($0.rows)x\($0.columns)") }
    if !rounds.isEmpty {
      Table.heading(
        "Rounds, from records to the certified result",
        [
          "requests", "practitioners", "eligible pairs", "served", "passes", "seconds",
          "checking, s", "MB at most",
        ])
      for (rows, columns) in rounds { try pool("round \(rows) \(columns)") }
      print()
    }
    let columns = 20_000 / options.divisor
    if options.wants("shortlist-\(columns)") {
      Table.heading(
        "Shortlists of ten with every filter and term",
        [
          "requests", "practitioners", "preparing, s", "median, ms", "p99, ms", "MB at most",
        ])
      try pool("shortlist \(2000 / options.divisor) \(columns)")
      print()
    }
  }

  /// A year of a pool, in a process of its own.
  private func years() throws {
    let sizes = [2000, 20_000].map { max(10, $0 / options.divisor) }
      .filter { options.wants("year-\($0)") }
    if sizes.isEmpty { return }
    Table.heading(
      "A year, every step decided and applied in place",
      [
        "practitioners", "engagements", "sessions held", "decisions", "seconds",
        "processor, s", "a decision, µs of it", "MB at most",
      ])
    // No solver's time-out cuts a year short: some 200 decisions for each practitioner, a millisecond
    // each at worst.
    for practitioners in sizes {
      try ask("year \(practitioners)", timeout: max(options.timeout, practitioners / 5))
    }
    print()
  }

  /// What waits in a pool, in a process of its own.
  private func attention() throws {
    let sizes = [2000, 20_000].map { max(10, $0 / options.divisor) }
      .filter { options.wants("attention-\($0)") }
    if sizes.isEmpty { return }
    Table.heading(
      "What waits, three months into a year with its records of quality",
      [
        "volunteers", "memberships", "requests", "open invitations", "engagements", "live", "items",
        "median, ms", "longest, ms", "conflicts", "finding them, ms", "MB at most",
      ])
    for practitioners in sizes {
      try ask("attention \(practitioners)", timeout: max(options.timeout, practitioners / 20))
    }
    print()
  }

  /// What is counted for the figures of ten years, in a process of its own.
  private func impact() throws {
    let sizes = [60_000, 600_000].map { max(10, $0 / options.divisor) }
      .filter { options.wants("impact-\($0)") }
    if sizes.isEmpty { return }
    Table.heading(
      "Counts of ten years by every cut",
      [
        "engagements", "sessions", "people", "practitioners", "hours", "gathering, s",
        "median, s", "longest, s", "MB at most",
      ])
    for engagements in sizes { try ask("impact \(engagements)") }
    print()
  }

  /// How long the raw results of a year's report take, by every cut, and the report itself.
  private func report() throws {
    let sizes = [2000, 20_000].map { max(10, $0 / options.divisor) }
      .filter { options.wants("report-\($0)") }
    if sizes.isEmpty { return }
    Table.heading(
      "A year's report, three months into the year",
      [
        "volunteers", "engagements", "sessions", "counts, s", "evaluation, s", "goals, s",
        "supervision, s", "money, s", "report, s", "MB at most",
      ])
    for practitioners in sizes {
      try ask("report \(practitioners)", timeout: max(options.timeout, practitioners / 20))
    }
    print()
  }

  /// How long a table takes to be released or refused.
  private func disclosure() throws {
    if !options.wants("disclosure") { return }
    Table.heading(
      "Tables released or refused",
      [
        "policy", "rows", "columns", "counts audited", "counts refused", "median, ms",
        "longest, ms",
      ])
    for policy in DisclosurePolicy.standard { try ask("disclosure \(policy.name) 40 20") }
    print()
  }

  /// How long a pool in a folder takes to open and to commit to, in a process that did not write it.
  private func store() throws {
    let sizes = [1000, 100_000, 1_000_000].map { max(10, $0 / options.divisor) }
      .filter { options.wants("store-\($0)") }
    if sizes.isEmpty { return }
    Table.heading(
      "Pools in a folder: held sessions",
      [
        "records", "MB", "opening, s", "MB at most", "commit, median ms", "commit, 99% ms",
        "compacting, s",
      ])
    for records in sizes {
      let path = FileManager.default.temporaryDirectory.path + "/store-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: path) }
      try answer("store \(path) \(records)")
      try ask("store \(path)")
    }
    print()
  }

  /// How fast records are written to their stored form and read back.
  private func json() throws {
    let sizes = [100_000].map { max(10, $0 / options.divisor) }
      .filter { options.wants("json-\($0)") }
    if sizes.isEmpty { return }
    Table.heading(
      "Records as JSON, MB in a second of the processor",
      [
        "records", "MB", "encoding", "decoding", "JSONSerialization writing", "its reading",
      ])
    for records in sizes { try ask("json \(records)") }
    print()
  }

  private func pool(_ words: String) throws { try ask("pool " + words) }

  /// Has a worker measure something, and prints its cells.
  private func ask(_ words: String, timeout: Int? = nil) throws {
    Table.cells(try answer(words, timeout: timeout).split(separator: ";").map(String.init))
  }

  /// Has a worker of its own do something.
  @discardableResult
  private func answer(_ words: String, timeout: Int? = nil) throws -> Substring {
    let child = try Peers.startOurs()
    defer { child.end() }
    let answer = try child.ask(words, timeout: timeout ?? options.timeout)
    guard answer.hasPrefix("ok ") else { throw Child.Failure.said(answer) }
    return answer.dropFirst(3)
  }

  private func events() throws {
    let child = try Peers.startOurs()
    defer { child.end() }
    let rows = 100_000 / options.divisor
    let words = try child.ask(
      "events \(rows) \(rows / 5) 5 30 \(100 * options.runs)", timeout: options.timeout)
    guard words.hasPrefix("ok ") else { throw Child.Failure.said(words) }
    Table.heading(
      "Events, popular, \(rows) rows with 30 candidates",
      ["event", "median, ms", "p99, ms", "longest, ms", "goal of p99, ms"])
    for line in words.dropFirst(3).split(separator: ";") {
      Table.cells(line.split(separator: ",").map(String.init))
    }
    print()
  }
}

/// A solver and what it has said so far.
struct Racer {
  let child: Child
  private var answers: [Child.Answer] = []
  private var failure: String?

  init(_ child: Child) {
    self.child = child
  }

  var name: String { child.name }
  /// The median time, unless a run failed.
  var median: Double? { failure == nil ? Statistics.median(answers.map(\.seconds)) : nil }
  /// The objective of the last run.
  var objective: Int64? { answers.last?.objective }
  var seconds: String { median.map(Table.number) ?? failure ?? "none" }
  var megabytes: String { answers.map(\.megabytes).max().map { "\(Int($0))" } ?? "" }

  mutating func run(_ request: String, timeout: Int) {
    guard failure == nil else { return }
    do {
      answers.append(try child.run(request, timeout: timeout))
    } catch {
      failure = "\(error)"
      child.end()
    }
  }
}

import Foundation

/// Has both stores written once for a number of records, and copies of them opened and committed to in turns.
struct Comparison {
  private let options: Options
  private let files = FileManager.default

  init(_ options: Options) { self.options = options }

  enum Failure: Error, CustomStringConvertible {
    case noAnswer(StoreKind)
    case wrongCount(StoreKind, Int)

    var description: String {
      switch self {
      case .noAnswer(let kind): "The process that measures \(kind) gave no answer."
      case .wrongCount(let kind, let count): "\(kind) holds \(count) sessions."
      }
    }
  }

  func run() throws {
    let folder = options.folder + "/compare-\(UUID().uuidString)"
    try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: folder) }
    print(
      """
      | records | store | MB | opening, s | of processor, s | MB at most | commit, median ms | commit, 99% ms | load |
      |---|---|---|---|---|---|---|---|---|
      """)
    for size in options.sizes { try compare(size, in: folder) }
  }

  private func compare(_ size: Int, in folder: String) throws {
    var measured: [StoreKind: [Work.Measurement]] = [:]
    var loads: [StoreKind: [Double]] = [:]
    let whole = { (kind: StoreKind) in "\(folder)/\(kind)-\(size)" }
    for kind in StoreKind.allCases {
      _ = try answer(of: Work(kind: kind, path: whole(kind), count: size))
    }
    for run in 0..<options.runs {
      for kind in run.isMultiple(of: 2) ? StoreKind.allCases : StoreKind.allCases.reversed() {
        let copy = folder + "/copy"
        try files.copyItem(atPath: whole(kind), toPath: copy)
        defer { try? files.removeItem(atPath: copy) }
        loads[kind, default: []].append(load())
        let answer = try answer(of: Work(kind: kind, path: copy, count: nil))
        guard answer.records == size else { throw Failure.wrongCount(kind, answer.records) }
        measured[kind, default: []].append(answer)
      }
    }
    for kind in StoreKind.allCases {
      let runs = measured[kind] ?? []
      let cells = [
        Double(try bytes(in: whole(kind))) / 1_000_000, median(runs.map(\.opening)),
        median(runs.map(\.working)), median(runs.map(\.megabytes)),
        median(runs.map(\.commits.median)),
        median(runs.map(\.commits.highest)), median(loads[kind] ?? []),
      ]
      let shown = cells.map { String(format: $0 < 10 ? "%.3f" : "%.1f", $0) }
      print("| \(size) | \(kind.title) | \(shown.joined(separator: " | ")) |")
      try files.removeItem(atPath: whole(kind))
    }
    fflush(nil)
  }

  /// Has a process of its own do something.
  private func answer(of work: Work) throws -> Work.Measurement {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["--work"] + work.words
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0,
      let measured = Work.Measurement(line: said.prefix { $0 != "\n" })
    else { throw Failure.noAnswer(work.kind) }
    return measured
  }

  private func bytes(in folder: String) throws -> Int {
    try files.contentsOfDirectory(atPath: folder).reduce(0) { sum, name in
      let size = try files.attributesOfItem(atPath: "\(folder)/\(name)")[.size] as? Int
      return sum + (size ?? 0)
    }
  }

  /// How many processes wanted a processor during the last minute.
  private func load() -> Double {
    var loads = [0.0]
    return getloadavg(&loads, 1) == 1 ? loads[0] : .nan
  }

  private func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    return sorted.isEmpty ? .nan : (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}

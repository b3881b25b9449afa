import Foundation
import Instances

/// Solves what it is asked on standard input, as the peers' programs do.
///
/// A request is one line; the answer is `ok SECONDS OBJECTIVE PEAK_MEGABYTES` or `error WHY`. The
/// seconds go from the arrays in memory to the checked answer. The arrays of a path are read once.
enum Worker {
  static func serve() {
    var problem: Problem?
    var known = ""
    while let line = readLine() {
      do {
        if line.hasPrefix("events ") {
          let numbers = line.split(separator: " ").dropFirst().compactMap { Int($0) }
          print("ok", try EventRun(numbers).run())
        } else if line.hasPrefix("pool ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try PoolRun(words).run())
        } else if line.hasPrefix("year ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try YearRun(words).run())
        } else if line.hasPrefix("attention ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try AttentionRun(words).run())
        } else if line.hasPrefix("disclosure ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try DisclosureRun(words).run())
        } else if line.hasPrefix("report ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try ReportRun(words).run())
        } else if line.hasPrefix("json ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try JSONRun(words).run())
        } else if line.hasPrefix("store ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try StoreRun(words).run())
        } else if line.hasPrefix("impact ") {
          let words = line.split(separator: " ").dropFirst().map(String.init)
          print("ok", try ImpactRun(words).run())
        } else {
          if line != known || problem == nil {
            problem = try Problem(line.split(separator: " ").map(String.init))
            known = line
          }
          guard let solution = try problem?.solve() else { throw Problem.Unknown() }
          let seconds = solution.buildSeconds + solution.seconds
          print(
            solution.isCertified
              ? "ok \(seconds) \(solution.objective) \(PeakMemory.megabytes())"
              : "error the checker does not accept the answer")
        }
      } catch {
        print("error \(error)".replacing("\n", with: " "))
      }
      fflush(nil)
    }
  }
}

/// An instance read back from its arrays.
enum Problem {
  case dense(DenseInstance)
  case sparse(SparseInstance, SparseRun.Objective)
  case stable(PreferenceInstance)

  struct Unknown: Error {}

  init(_ words: [String]) throws {
    guard let mode = words.first, let folder = words.last else { throw Unknown() }
    let sizes = words.dropFirst().dropLast().compactMap { Int($0) }
    switch (mode, sizes.count) {
    case ("dense", 2):
      self = .dense(
        DenseInstance(
          rowCount: sizes[0], columnCount: sizes[1],
          costs: try InstanceFiles.numbers(folder + "/costs")))
    case ("sparse", 5):
      self = .sparse(
        SparseInstance(
          capacities: Array(repeating: sizes[2], count: sizes[1]),
          rowStarts: (0...sizes[0]).map { $0 * sizes[3] },
          columns: try InstanceFiles.numbers(folder + "/columns"),
          costs: try InstanceFiles.numbers(folder + "/costs")),
        sizes[4] > 0 ? .penalty : .mostServed)
    case ("stable", 4):
      self = .stable(
        PreferenceInstance(
          capacities: Array(repeating: sizes[2], count: sizes[1]),
          rowStarts: (0...sizes[0]).map { Int32($0 * sizes[3]) },
          rowEntries: try InstanceFiles.numbers(folder + "/rows"),
          columnStarts: try InstanceFiles.numbers(folder + "/starts"),
          columnEntries: try InstanceFiles.numbers(folder + "/columns")))
    default: throw Unknown()
    }
  }

  func solve() throws -> Solution {
    switch self {
    case .dense(let instance): try DenseRun.solve(instance)
    case .sparse(let instance, let objective): try SparseRun.solve(instance, objective)
    case .stable(let instance): try StableRun.solve(instance)
    }
  }
}

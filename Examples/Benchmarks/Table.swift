import Foundation
import Instances

/// Prints Markdown.
enum Table {
  static func heading(_ title: String, _ columns: [String]) {
    print("### \(title)\n")
    cells(columns)
    cells(columns.map { _ in "---" })
  }

  static func cells(_ cells: [String]) {
    print("| " + cells.joined(separator: " | ") + " |")
    fflush(nil)  // each row as soon as it is known
  }

  /// A job with ours first and the peers after it.
  static func row(_ job: Job, _ racers: [Racer]) {
    let ours = racers[0]
    let peers = racers.dropFirst()
    let best = peers.compactMap { peer in peer.median.map { (peer, $0) } }.min { $0.1 < $1.1 }
    func ratio(_ seconds: Double?) -> String {
      guard let seconds, let own = ours.median, own > 0 else { return "" }
      return number(seconds / own)
    }
    var goal = job.goal.map(number) ?? ""
    if !job.goals.isEmpty {
      goal = job.goals.keys.sorted().map { "\($0) \(number(job.goals[$0] ?? 0))" }
        .joined(separator: ", ")
    }
    let others = peers.map { peer in
      // Another optimum would be a fault of one of us.
      let isSame = peer.objective == ours.objective || peer.objective == nil
      return "\(peer.name) \(peer.seconds)\(isSame ? "" : " OTHER OPTIMUM")"
        + (peer.megabytes.isEmpty ? "" : " (\(peer.megabytes) MB)")
        + (job.goals.isEmpty ? "" : " \(ratio(peer.median))×")
    }
    cells([
      job.name, ours.seconds, best.map { "\(number($0.1)) (\($0.0.name))" } ?? "",
      ratio(best?.1), goal, ours.megabytes, others.joined(separator: ", "),
    ])
  }

  /// Three digits that count.
  static func number(_ number: Double) -> String {
    var places = 0
    var value = number
    while value > 0, value < 100, places < 9 {
      value *= 10
      places += 1
    }
    return Solution.decimal(number, places: places)
  }
}

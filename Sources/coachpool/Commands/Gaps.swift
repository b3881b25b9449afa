public import ArgumentParser
public import CoachingPool
import CoachingPoolInterchange

/// Says where a service line is short of practitioners.
struct Gaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "See where practitioners are short: by kind, theme, job level, sector and area.",
    discussion: """
      What it prints is for the pool coordinator: small counts point out people. A practitioner's places
      count in each row that they could serve, so rows are not added up. Exits 0 without a gap, 1 where a
      row has more requests than free places, 64 for a wrong option, 65 where the data have faults.
      """)

  @OptionGroup var options: DataOptions

  @Option(help: "The service line: pool or executive.")
  var line = ServiceLine.pool

  func run() throws {
    let loaded = options.loadSound(orNothingIs: "counted")
    let gaps = loaded.state.capacityGaps(of: line, at: options.now)
    if options.json {
      Terminal.write(CapacityGapsDocument(gaps, on: loaded.state).bytes())
    } else {
      Terminal.print(GapLines(gaps, on: loaded.state).lines())
    }
    Terminal.end(gaps.hasGap ? .findings : .done)
  }
}

extension ServiceLine: ExpressibleByArgument {}

import CoachingPool
import CoachingPoolSamples
import Instances

/// Measures a year of a pool of invented people: every step decided, and applied in place.
struct YearRun {
  private let practitioners: Int

  /// `year PRACTITIONERS`.
  init(_ words: [String]) throws {
    guard words.count == 1, let practitioners = Int(words[0]) else { throw Problem.Unknown() }
    self.practitioners = practitioners
  }

  /// The measurements as cells, with a semicolon between; the sample is made before the clock starts.
  func run() throws -> String {
    let sample = SamplePool.make(try .largeYear(practitioners: practitioners))
    // Processor time beside the wall's, since other programs share the machine.
    let ((year, seconds), processor) = Stopwatch.processorTime {
      Stopwatch.time { SampleYear.run(sample, .large(practitioners: practitioners)) }
    }
    guard year.unmeant.isEmpty else { throw Refused(refusal: year.unmeant[0]) }
    return [
      "\(practitioners)", "\(year.tally["engagement", "propose"])",
      "\(year.tally["session", "hold"])", "\(year.decisions)", Table.number(seconds),
      Table.number(processor),
      Table.number(processor * 1_000_000 / Double(max(1, year.decisions))),
      Table.number(PeakMemory.megabytes()),
    ].joined(separator: ";")
  }

  struct Refused: Error, CustomStringConvertible {
    let refusal: Refusal
    var description: String { "a step of the year was refused: \(refusal)" }
  }
}

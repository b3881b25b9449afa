import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Checks eligibility and matches a folder of CSV files.
struct Match: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "match",
    abstract: "Match the requests of a folder of CSV files, and say why for everybody.",
    discussion: """
      The output is for a pool coordinator: reasons may rest on other people's engagements.
      Exits 0 when a round was decided, 1 where rows were left out or somebody may not ask, 65 where
      the data have faults.
      """)

  @OptionGroup var options: DataOptions

  @Option(
    help: ArgumentHelp(
      "Explain one request in full, by its identifier or key.", valueName: "REQUEST"))
  var explain: String?

  @OptionGroup var records: RecordOptions

  func validate() throws {
    if explain != nil, options.json {
      throw ArgumentParser.ValidationError("--explain prints text; leave --json out to read it.")
    }
  }

  func run() throws {
    let loaded = options.loadSound(orNothingIs: "matched")
    let report = loaded.report
    if !report.isSound {
      Terminal.report(
        (ImportLines.faults(report) + ImportLines.counts(report)).joined(separator: "\n"))
    }
    guard !loaded.state.requests.isEmpty else {
      Terminal.stop(
        .badData,
        report.isSound
          ? "There is no request to match: requests.csv is missing or empty."
          : "No request is left to match.")
    }
    let context = MatchContext(loaded.state, at: options.now)
    let round: RoundResult
    do {
      // An audit and an explanation need every pair, however many there are.
      round = try MatchingRound.run(
        context, under: RoundConstraints(),
        pairLimit: records.audit != nil || records.record != nil || explain != nil
          ? .max : MatchingRound.pairLimit)
    } catch {
      Terminal.stop(.badData, "\(error)")
    }
    let violations = round.proof.violations()
    guard violations.isEmpty else {
      Terminal.stop(.internal, "The proof does not hold: \(violations.joined(separator: " "))")
    }
    let document: RoundDocument
    do { document = try RoundDocument(round) } catch { Terminal.stop(.badData, "\(error)") }
    records.write(round, document)
    if let explain {
      Terminal.print(explanation(of: explain, in: round, context))
    } else if options.json {
      Terminal.write(document.bytes())
    } else {
      let lines = RoundLines(round, context)
      Terminal.print(
        lines.heading() + lines.summary() + [""] + lines.matches() + [""] + lines.unmatched())
    }
    let mayNotAsk = round.unmatched.contains {
      if case .mayNotAsk = $0.cause { true } else { false }
    }
    Terminal.end(report.isSound && !mayNotAsk ? .done : .findings)
  }

  private func explanation(
    of key: String, in round: RoundResult, _ context: MatchContext
  ) -> [String] {
    let id = Why.request(key, in: round, context.state)
    let lines = RoundLines(round, context)
    do throws(RoundError) {
      let whyNot = try WhyNotLines(round)
      var told = lines.heading()
      for match in round.matches where match.request == id { told += lines.explanation(of: match) }
      for left in round.unmatched where left.request == id {
        told += lines.explanation(of: left) + (try whyNot.changes(for: left))
      }
      return told + (try whyNot.alternates(for: id))
    } catch { Terminal.stop(.badData, "\(error)") }
  }
}

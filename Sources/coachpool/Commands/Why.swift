import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Says why a request met whom it met, or nobody, or not that practitioner.
struct Why: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "why",
    abstract: "Say why a request met this practitioner, or nobody, or not that one.",
    discussion: """
      The answer is what that reader may see: to an individual, what rests on other people reads "not
      available". Exits 0 where the request or the pair was matched, 1 where it was not, 65 where the
      data have faults, 66 where the request or practitioner takes no part.
      """)

  /// For whom an answer is.
  enum Reader: String, ExpressibleByArgument, CaseIterable {
    case individual, coordinator

    var audience: Audience { self == .coordinator ? .coordinator : .individual }
  }

  @Argument(help: ArgumentHelp("The request, by its identifier or key.", valueName: "REQUEST"))
  var request: String

  @Option(
    help: ArgumentHelp("The practitioner asked about, by identifier.", valueName: "PRACTITIONER"))
  var not: String?

  @Option(name: .customLong("as"), help: "Who reads the answer: individual or coordinator.")
  var reader: Reader = .coordinator

  @OptionGroup var options: DataOptions

  func validate() throws {
    if options.json {
      throw ArgumentParser.ValidationError("why prints text; leave --json out to read it.")
    }
  }

  func run() throws {
    let loaded = options.loadSound(orNothingIs: "matched")
    do throws(RoundError) {
      let round = try MatchingRound.run(
        MatchContext(loaded.state, at: options.now), under: RoundConstraints(), pairLimit: .max)
      let id = Self.request(request, in: round, loaded.state)
      let lines = try WhyNotLines(round)
      let told: [String]?
      let isMatched: Bool
      if let not {
        let practitioner = Self.practitioner(not, in: loaded.state)
        told = try lines.why(id, not: practitioner, as: reader.audience)
        isMatched = round.matches.contains { $0.request == id && $0.practitioner == practitioner }
      } else {
        told = try lines.why(id, as: reader.audience)
        isMatched = round.matches.contains { $0.request == id }
      }
      guard let told else {
        Terminal.stop(.noInput, "One of the two takes no part in the round.")
      }
      Terminal.print(
        RoundLines(round, MatchContext(loaded.state, at: options.now)).heading() + told)
      Terminal.end(isMatched ? .done : .findings)
    } catch { Terminal.stop(.badData, "\(error)") }
  }

  /// The request of an identifier or key that takes part, or the end of the program.
  static func request(_ key: String, in round: RoundResult, _ state: PoolState) -> RequestID {
    let ids = round.matches.map(\.request) + round.unmatched.map(\.request)
    let named = state.requests.values.filter { $0.id.text == key || $0.externalID == key }
    if let id = ids.first(where: { id in named.contains { $0.id == id } }) { return id }
    let hint = NearestWord.suggestion(for: key, in: ids.map(\.text)).map {
      " Did you mean \"\($0)\"?"
    }
    Terminal.stop(
      .noInput, "No request \"\(Terminal.safe(key))\" takes part in the round.\(hint ?? "")")
  }

  private static func practitioner(_ key: String, in state: PoolState) -> PractitionerID {
    let ids = state.practitioners.values.map(\.id)
    if let id = ids.first(where: { $0.text == key }) { return id }
    let hint = NearestWord.suggestion(for: key, in: ids.map(\.text)).map {
      " Did you mean \"\($0)\"?"
    }
    Terminal.stop(.noInput, "There is no practitioner \"\(Terminal.safe(key))\".\(hint ?? "")")
  }
}

import ArgumentParser
import CoachingPool
import CoachingPoolInterchange

/// Lists who suits one request of a folder of CSV files best.
struct ShortlistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortlist",
    abstract: "List the practitioners who suit one request best, with every term.",
    discussion: """
      The output is for a pool coordinator: it tells of other people's places.
      Exits 0 with a list, 1 where nobody meets every requirement, 65 where the data have faults, 66
      where there is no such request.
      """)

  @Argument(help: "The request, by its identifier or key.")
  var request: String

  @OptionGroup var options: DataOptions

  @Option(help: "The longest list that is wanted, 1 to 1000.")
  var limit = 10

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ArgumentParser.ValidationError("--limit is a number from 1 to 1000.")
    }
  }

  func run() throws {
    let loaded = options.loadSound(orNothingIs: "listed")
    let state = loaded.state
    let named = state.requests.values.filter { $0.id.text == request || $0.externalID == request }
    guard let found = named.first else {
      let hint = NearestWord.suggestion(for: request, in: state.requests.values.map(\.id.text))
        .map { " Did you mean \"\($0)\"?" }
      Terminal.stop(.noInput, "There is no request \"\(Terminal.safe(request))\".\(hint ?? "")")
    }
    let context = MatchContext(state, at: options.now)
    let shortlist: Shortlist
    do {
      shortlist = try Shortlister(state, at: options.now).shortlist(for: found.id, limit: limit)
    } catch { Terminal.stop(.badData, "\(error)") }
    if options.json {
      Terminal.write(ShortlistDocument(shortlist, on: state, date: context.date).bytes())
    } else {
      Terminal.print(ShortlistLines(shortlist, context).lines())
    }
    Terminal.end(shortlist.entries.isEmpty ? .findings : .done)
  }
}

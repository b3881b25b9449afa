public import ArgumentParser
public import CoachingPool
import CoachingPoolInterchange

/// Lists profiles of practitioners by facets, area and words.
struct Browse: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse",
    abstract: "Browse the practitioners' profiles by facets, area and words.",
    discussion: """
      What it prints may be shown to anybody who looks for a coach or mentor: it says nothing of
      places, and those without a free one are listed too. An option that is repeated means any of its
      words. Exits 0 with profiles, 1 where there is none, 64 for a word that the policy does not know,
      65 where the data have faults.
      """)

  @OptionGroup var options: DataOptions

  @Option(help: "A kind of service, such as coaching.") var kind: [String] = []
  @Option(help: "A theme, such as newRole.") var theme: [String] = []
  @Option(help: "A sector, such as health.") var sector: [String] = []
  @Option(help: "Experience, such as finance.") var experience: [String] = []
  @Option(help: "A way of working, such as reflective.") var approach: [String] = []
  @Option(help: "A way of meeting: inPerson, video or phone.") var mode: [String] = []
  @Option(help: "A language tag, such as en-GB or cy.") var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "A National Grid place in metres; goes with --within.", valueName: "EASTING,NORTHING"))
  var near: GridReference?

  @Option(help: ArgumentHelp("Kilometres around --near, 0 to 1500.", valueName: "KM"))
  var within: Int?

  @Option(help: "Words of the profile texts, whole or their beginnings; all must be there.")
  var words = ""

  @Option(help: "The longest list that is wanted, 1 to 1000.")
  var limit = 20

  @Option(help: "How many profiles to pass over.")
  var offset = 0

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ArgumentParser.ValidationError("--limit is a number from 1 to 1000.")
    }
    guard offset >= 0 else {
      throw ArgumentParser.ValidationError("--offset is 0 or more.")
    }
    guard (near == nil) == (within == nil) else {
      throw ArgumentParser.ValidationError("--near and --within go together.")
    }
    if let within, !(0...1500).contains(within) {
      throw ArgumentParser.ValidationError("--within is a number from 0 to 1500.")
    }
  }

  func run() throws {
    let loaded = options.loadSound(orNothingIs: "listed")
    let state = loaded.state
    let date = MatchContext(state, at: options.now).date
    let page = ProfileBrowser(state, on: date)
      .browse(query(in: state.policy), offset: offset, limit: limit)
    if options.json {
      Terminal.write(ProfilePageDocument(page, on: state, date: date).bytes())
    } else {
      Terminal.print(ProfileLines(page, on: state).lines())
    }
    Terminal.end(page.total == 0 ? .findings : .done)
  }

  /// What is asked, or the end of the program with every word that the policy does not know.
  private func query(in policy: PoolPolicy) -> ProfileQuery {
    var messages: [String] = []
    let query = ProfileQuery(
      kinds: Self.codes(kind, "--kind", policy, &messages),
      themes: Self.codes(theme, "--theme", policy, &messages),
      sectors: Self.codes(sector, "--sector", policy, &messages),
      experience: Self.codes(experience, "--experience", policy, &messages),
      approaches: Self.codes(approach, "--approach", policy, &messages),
      modes: Self.read(
        mode, "--mode", MeetingMode.allCases.map(\.rawValue), &messages,
        MeetingMode.init(rawValue:)),
      languages: Self.read(language, "--language", ["en-GB"], &messages) { LanguageTag($0) },
      area: near.flatMap { place in
        within.map { ProfileQuery.Area(around: place, kilometres: $0) }
      },
      words: words)
    if !messages.isEmpty { Terminal.stop(.usage, messages.joined(separator: "\n")) }
    return query
  }

  private static func codes<Code: VocabularyCode>(
    _ words: [String], _ option: String, _ policy: PoolPolicy, _ messages: inout [String]
  ) -> [Code] {
    let known = policy.words(Code.self)
    return read(words, option, known.map(\.code), &messages) { word in
      known.first { $0.code == word }
    }
  }

  private static func read<Value>(
    _ words: [String], _ option: String, _ known: [String], _ messages: inout [String],
    _ value: (String) -> Value?
  ) -> [Value] {
    words.compactMap { word in
      if let value = value(word) { return value }
      let hint = NearestWord.suggestion(for: word, in: known).map { " Did you mean \"\($0)\"?" }
      messages.append("\(option) knows no \"\(Terminal.safe(word))\".\(hint ?? "")")
      return nil
    }
  }
}

extension GridReference: ExpressibleByArgument {
  /// Reads eastings and northings with a comma between them.
  public init?(argument: String) {
    let numbers = argument.split(separator: ",", omittingEmptySubsequences: false)
    guard numbers.count == 2, let easting = Int(numbers[0]), let northing = Int(numbers[1])
    else { return nil }
    self.init(easting: easting, northing: northing)
  }
}

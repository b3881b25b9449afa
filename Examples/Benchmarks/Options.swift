/// What the command line asks for.
struct Options: Equatable {
  /// The words of which a row's name must hold one; all rows if empty.
  var words: [String] = []
  /// The folder of a Python environment with the peers.
  var peers: String?
  /// How many times each solver solves each instance.
  var runs = 5
  /// How many seconds one solver may take once.
  var timeout = 300
  /// By what numbers of rows and columns are divided, for a quick look.
  var divisor = 1

  enum Command: Equatable {
    case measure(Options)
    case worker
    case help(Int32)
  }

  static let usage = """
    usage: Benchmarks [WORD ...] [--peers FOLDER] [--runs N] [--timeout SECONDS] [--divide N]
    A WORD selects the rows of the tables whose name holds it, such as sparse, dense, stable, events,
    year, attention, impact, report, disclosure, store, json, large, growth, tied, dense-5000 or
    sparse-10000x; without one all are measured, which takes hours with peers and minutes without.
    Runs are 5 if not given, and at most 3 of what is large; --divide 10 takes a tenth of rows and
    columns.
    """

  static func read(_ arguments: some Sequence<String>) -> Command {
    var options = Options()
    var rest = Array(arguments)[...]
    if rest == ["--worker"] { return .worker }
    while let word = rest.popFirst() {
      if word == "--help" { return .help(0) }
      guard word.hasPrefix("-") else {
        options.words.append(word)
        continue
      }
      guard let value = rest.popFirst() else { return .help(64) }
      if word == "--peers" {
        options.peers = value
        continue
      }
      guard let number = Int(value), 1...100_000 ~= number else { return .help(64) }
      switch word {
      case "--runs": options.runs = number
      case "--timeout": options.timeout = number
      case "--divide": options.divisor = number
      default: return .help(64)
      }
    }
    return .measure(options)
  }

  /// Whether a row is asked for.
  func wants(_ name: String) -> Bool {
    words.isEmpty || words.contains { name.contains($0) }
  }
}

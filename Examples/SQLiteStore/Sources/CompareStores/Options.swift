import Foundation

/// What the command line asks for.
struct Options {
  /// The numbers of records.
  var sizes = [1000, 100_000, 1_000_000]
  /// How often each store is opened and committed to.
  var runs = 5
  /// The folder in which both make their files; a temporary one.
  var folder = FileManager.default.temporaryDirectory.path

  enum Command {
    case compare(Options)
    case work(Work)
    case help(Int32)
  }

  static let usage = """
    usage: CompareStores [--records N,N,...] [--runs N] [--folder DIR]
    Without options: 1,000, 100,000 and 1,000,000 records, five runs each, in the folder for temporary
    files. Both stores are on the disk of that folder; it decides how long a commit takes.
    """

  static func read(_ arguments: some Sequence<String>) -> Command {
    var options = Options()
    var rest = Array(arguments)[...]
    if rest.first == "--work" {
      return Work(Array(rest.dropFirst())).map { .work($0) } ?? .help(64)
    }
    while let word = rest.popFirst() {
      if word == "--help" { return .help(0) }
      guard let value = rest.popFirst() else { return .help(64) }
      switch word {
      case "--records":
        let sizes = value.split(separator: ",").compactMap { Int($0) }
        guard !sizes.isEmpty, sizes.allSatisfy({ 1...10_000_000 ~= $0 }) else { return .help(64) }
        options.sizes = sizes
      case "--runs":
        guard let runs = Int(value), 1...1000 ~= runs else { return .help(64) }
        options.runs = runs
      case "--folder": options.folder = value
      default: return .help(64)
      }
    }
    return .compare(options)
  }
}

import Foundation
import Instances

/// What the command line asks for.
enum Request: Equatable {
  case file(String)
  case dense(DenseInstance.Kind, rows: Int, columns: Int, seed: UInt64)
  case sparse(SparseSize, Objective, seed: UInt64)
  case stable(SparseSize, seed: UInt64)

  /// The kind and the numbers of a sparse instance or of preference lists.
  struct SparseSize: Equatable {
    let kind: SparseInstance.Kind
    let rows: Int
    let columns: Int
    let capacity: Int
    let degree: Int
  }

  typealias Objective = SparseRun.Objective

  /// Why a request comes to nothing.
  struct Failure: Error, Equatable {
    /// 64 usage, 65 bad data, 66 no such input.
    let exitCode: Int32
    let message: String

    static func usage(_ reason: String) -> Self {
      Self(exitCode: 64, message: reason + "\n" + Request.usage)
    }
  }

  static let usage = """
    usage: SolveInstance FILE
           SolveInstance --dense uniform|tied|geo|scored|product N [M] [--seed S]
           SolveInstance --sparse uniform|tied|popular P M CAP K [--seed S]
                         [--objective penalty|mostServed]
           SolveInstance --stable uniform|popular R H CAP K [--seed S]
    The seed is 1 if it is not given, the objective penalty for popular and else mostServed.
    """

  /// Reads a command line without the program's name.
  init(_ arguments: some Sequence<String>) throws {
    var words: [String] = []
    var options: [String: String] = [:]
    var rest = Array(arguments)[...]
    while let word = rest.popFirst() {
      guard word == "--seed" || word == "--objective" else {
        words.append(word)
        continue
      }
      guard let value = rest.popFirst() else { throw Failure.usage("\(word) needs a value.") }
      guard options.updateValue(value, forKey: word) == nil else {
        throw Failure.usage("\(word) is given twice.")
      }
    }
    guard let mode = words.first else { throw Failure.usage("There is nothing to solve.") }
    if options["--objective"] != nil, mode != "--sparse" {
      throw Failure.usage("--objective goes with --sparse.")
    }
    let seed = try options["--seed"].map { text in
      guard let seed = UInt64(text) else {
        throw Failure.usage("The seed '\(text)' is not a whole number from 0 to 2^64 - 1.")
      }
      return seed
    }
    switch mode {
    case "--dense":
      let sizes = try Self.numbers(words, 1...2)
      self = .dense(
        try Self.name(DenseInstance.Kind.self, words), rows: sizes[0],
        columns: sizes[sizes.count - 1], seed: seed ?? 1)
    case "--sparse":
      let size = try Self.sparseSize(words)
      var objective: Objective = size.kind == .popular ? .penalty : .mostServed
      if let text = options["--objective"] {
        guard let named = Objective(rawValue: text) else {
          throw Failure.usage("The objective '\(text)' is not known.")
        }
        objective = named
      }
      self = .sparse(size, objective, seed: seed ?? 1)
    case "--stable":
      let size = try Self.sparseSize(words)
      guard size.kind != .tied else { throw Failure.usage("The kind 'tied' is not known here.") }
      self = .stable(size, seed: seed ?? 1)
    default:
      guard words.count == 1, !mode.hasPrefix("-"), seed == nil else {
        throw Failure.usage("'\(words.joined(separator: " "))' is not understood.")
      }
      self = .file(mode)
    }
  }

  private static func sparseSize(_ words: [String]) throws -> SparseSize {
    let sizes = try numbers(words, 4...4)
    return SparseSize(
      kind: try name(SparseInstance.Kind.self, words), rows: sizes[0], columns: sizes[1],
      capacity: sizes[2], degree: sizes[3])
  }

  private static func name<Kind: RawRepresentable<String>>(
    _ kind: Kind.Type, _ words: [String]
  ) throws -> Kind {
    guard words.count > 1, let named = Kind(rawValue: words[1]) else {
      throw Failure.usage("\(words[0]) needs a kind, one of those below.")
    }
    return named
  }

  private static func numbers(_ words: [String], _ counts: ClosedRange<Int>) throws -> [Int] {
    let texts = words.dropFirst(2)
    let numbers = texts.compactMap { Int($0) }
    guard counts.contains(texts.count), numbers.count == texts.count else {
      throw Failure.usage("\(words[0]) needs its kind and its sizes as whole numbers.")
    }
    return numbers
  }
}

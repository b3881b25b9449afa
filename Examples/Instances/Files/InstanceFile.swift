/// Reads a public assignment file, whichever of three formats it has.
///
/// - OR-Library, dense: n, then n × n costs, with line breaks anywhere.
/// - OR-Library, sparse: n, then a line `i j cost` for each permitted pair, numbered from 1.
/// - DIMACS: `p asn NODES ARCS`, a line `n ID` for each source, a line `a SOURCE SINK COST` for each
///   arc, and lines that begin with `c` for comments.
///
/// A file with a line that begins with `p` is DIMACS; all others begin with n. What follows is dense
/// if it is n × n numbers, and sparse if it is three numbers a line. Where it could be both, it is
/// dense for n = 3, and else sparse if it makes sense as such.
///
/// Sources: Beasley, *OR-Library: distributing test problems by electronic mail*, Journal of the
/// Operational Research Society 41, 1990; *The First DIMACS International Algorithm Implementation
/// Challenge: problem definitions and specifications*, 1990.
public enum InstanceFile: Hashable, Sendable {
  /// Every pair has a cost.
  case dense(DenseInstance)
  /// Some pairs have a cost; each column has one place.
  case sparse(SparseInstance)

  /// Reads a file.
  ///
  /// - Throws: The first fault, with its line.
  public init(_ bytes: [UInt8]) throws(InstanceFileError) {
    guard let head = LineScanner(bytes).first(where: { !$0.isComment }) else {
      throw InstanceFileError(line: 1, "The file holds no instance.")
    }
    switch head.words[0].text {
    case "p", "n", "a": self = .sparse(try DIMACSReader.read(LineScanner(bytes)))
    default: self = try ORLibraryReader(bytes, head: head).read()
    }
  }
}

/// Says what is wrong with a file, and where.
public struct InstanceFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int
  /// What is wrong, as a full English sentence.
  public let message: String

  init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }

  /// The line and the sentence.
  public var description: String { "line \(line): \(message)" }
}

/// Describes one fault of a file: what is wrong, where, what was expected, and what to do next.
///
/// It is a value to be listed with others, not an error to be thrown. Importers add faults of
/// their own with codes of their own; ``CSVTable/fault(_:in:column:problem:expected:remedy:)``
/// fills in the place. Text from the file is shown cut to 40 characters, with control, escape and
/// bidirectional characters made visible, so that a fault is safe to print.
public struct CSVFault: Sendable, Hashable, CustomStringConvertible {
  /// What kind of fault it is; what a program acts on.
  public let code: Code
  /// The name of the file.
  public let file: String
  /// The line, from 1, where the fault is; `nil` if it concerns the whole file.
  public let line: Int?
  /// The row as a spreadsheet counts it, from 1, the heading row being 1.
  public let row: Int?
  /// The column; `nil` if the fault concerns the whole row or file.
  public let column: CSVColumn?
  /// An excerpt of the value concerned, safe to print, at most 40 characters.
  public let value: String?
  /// What is wrong, a clause without capital or full stop.
  public let problem: String
  /// What would be right, a clause that follows the word "Expected".
  public let expected: String
  /// What to do next, in whole sentences.
  public let remedy: String
  /// The nearest valid word, date or identifier; `nil` where none is near.
  public let suggestion: String?

  /// Makes a fault; `value` is the text as it stands, and is kept as a safe excerpt.
  public init(
    _ code: Code, file: String, line: Int? = nil, row: Int? = nil, column: CSVColumn? = nil,
    value: String? = nil, problem: String, expected: String, remedy: String,
    suggestion: String? = nil
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.row = row
    self.column = column
    self.value = value.map { Excerpt.of($0) }
    self.problem = problem
    self.expected = expected
    self.remedy = remedy
    self.suggestion = suggestion
  }

  /// The fault in full sentences, such as "people.csv, line 4, column 2 (“name”): …".
  public var description: String {
    var text = Excerpt.of(file, limit: 200)
    if let line { text += ", line \(line)" }
    if let row, row != line { text += ", row \(row)" }
    if let column {
      text += ", column \(column.number)"
      if let heading = column.heading { text += " (“\(Excerpt.of(heading))”)" }
    }
    text += ": " + problem
    if let value { text += ", “\(value)”" }
    text += ". Expected \(expected). "
    if let suggestion { text += "Did you mean “\(Excerpt.of(suggestion, limit: 80))”? " }
    return text + remedy
  }
}

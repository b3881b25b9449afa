public import CoachingPool

/// One thing that is wrong with an export of a whole pool, and where.
public struct WholePoolFault: Hashable, Sendable, CustomStringConvertible {
  /// Names what is wrong; those of a value are the names of ``/CoachingPool/WireError/Code``, those of a CSV
  /// file's rows the names of ``CSVFault/Code``, and those of a record's content the names of
  /// ``/CoachingPool/ReasonCode``.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let name: String

    /// Names a code.
    public init(_ name: String) { self.name = name }

    /// The code's name.
    public var description: String { name }
  }

  /// Where something is wrong.
  public struct Place: Hashable, Sendable {
    /// The file of a folder; `nil` in the one JSON file.
    public internal(set) var file: String?
    /// The line, counted from 1; 0 where a whole file is meant.
    public internal(set) var line = 0
    /// In the one JSON file and in a manifest the byte of UTF-8 in the line, in a CSV file the column, each
    /// counted from 1; 0 where a whole line or file is meant.
    public internal(set) var column = 0
    /// In a CSV file the row as a spreadsheet counts it, from 1, the heading row being 1.
    public internal(set) var row: Int?
    /// In a CSV file the heading of the column.
    public internal(set) var heading: String?
    /// The JSON pointer (RFC 6901): in the one JSON file and in a manifest from the top, in a CSV file from
    /// the record.
    public internal(set) var pointer = ""
    /// The kind of the record.
    public internal(set) var kind: RecordKind?
    /// The number of the record among those of its kind as they stand, from 0.
    public internal(set) var index: Int?
  }

  /// What is wrong.
  public let code: Code
  /// Where.
  public let place: Place
  /// A full sentence with the place.
  public let description: String

  /// Words a fault: the place, then a sentence.
  init(_ code: Code, _ place: Place, _ sentence: String) {
    self.code = code
    self.place = place
    description = place.opening + sentence
  }
}

extension WholePoolFault.Code {
  /// The bytes are no JSON from here on: damaged, or cut short.
  public static let notJSON = Self("notJSON")
  /// The format is another, or a newer one.
  public static let schema = Self("schema")
  /// There is no such kind of record.
  public static let unknownKind = Self("unknownKind")
  /// A file that should be there is missing.
  public static let missingFile = Self("missingFile")
  /// The manifest does not know the file.
  public static let unknownFile = Self("unknownFile")
  /// The bytes of a file are not those that the manifest names.
  public static let changedFile = Self("changedFile")
  /// A file has more or fewer rows than the manifest names.
  public static let rowCount = Self("rowCount")
  /// The manifest knows no such column.
  public static let unknownColumn = Self("unknownColumn")
  /// A column that the manifest names is missing.
  public static let missingColumn = Self("missingColumn")
  /// The file would be larger than one that can be read.
  public static let tooLarge = Self("tooLarge")
  /// A cell does not hold what its column's type demands.
  public static let cell = Self("cell")
}

extension WholePoolFault.Place {
  /// Begins a sentence.
  var opening: String {
    var parts: [String] = []
    if let file { parts.append(Excerpt.of(file, limit: 100)) }
    if let row {
      parts.append("row \(row)")
      if line != row, line > 0 { parts.append("line \(line)") }
      if column > 0 {
        let name = heading.map { " (“\(Excerpt.of($0, limit: 100))”)" } ?? ""
        parts.append("column \(column)\(name)")
      }
    } else if line > 0 {
      parts.append(column > 0 ? "line \(line), column \(column)" : "line \(line)")
    }
    if !pointer.isEmpty { parts.append("at \(Excerpt.of(pointer, limit: 200))") }
    if parts.isEmpty, let kind, let index { parts.append("\(kind.rawValue) \(index)") }
    guard let first = parts.first else { return "" }
    let begin = file == nil ? first.prefix(1).uppercased() + first.dropFirst() : first
    return ([begin] + parts.dropFirst()).joined(separator: ", ") + ": "
  }
}

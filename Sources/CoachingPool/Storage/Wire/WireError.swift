/// Says why bytes are no stored form, or why a value cannot be stored: every fault at once.
///
/// What confidential records hold is not in it: for a person or a request, say, it names places,
/// members and kinds of value only, so that it may go into a log.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the errors, and their faults, apart.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let name: String

    /// Names a code; the faults' codes are open.
    public init(_ name: String) { self.name = name }

    /// The code's name.
    public var description: String { name }
  }

  /// One thing that is wrong, and where.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public let code: Code
    /// The JSON pointer (RFC 6901) of the value, or of the member that is missing or unknown.
    public let path: String
    /// The line, counted from 1; 0 where nothing was read.
    public let line: Int
    /// The byte of UTF-8 in the line, counted from 1; 0 where nothing was read.
    public let column: Int
    /// The nearest known name or word, if one is near.
    public let suggestion: String?
    /// A full sentence with the place.
    public let description: String

    init(
      code: Code, path: String, line: Int, column: Int, suggestion: String? = nil,
      description: String
    ) {
      self.code = code
      self.path = path
      self.line = line
      self.column = column
      self.suggestion = suggestion
      self.description = description
    }
  }

  /// What kind of error it is: ``Code/notJSON``, ``Code/wrongForm`` or ``Code/unwritable``.
  public let code: Code
  /// The faults in the order in which they were found, a thousand at most.
  public let faults: [Fault]
  /// How many faults more there are than ``faults`` lists.
  public let omittedFaultCount: Int

  init(_ code: Code, _ faults: [Fault], omitted: Int = 0) {
    self.code = code
    self.faults = faults
    omittedFaultCount = omitted
  }

  /// One line a fault, each a full sentence.
  public var description: String {
    let more = omittedFaultCount > 0 ? ["There are \(omittedFaultCount) more faults."] : []
    return (faults.map(\.description) + more).joined(separator: "\n")
  }
}

extension WireError.Code {
  /// The bytes are no JSON, damaged or cut short; the only fault says where, and its code why.
  public static let notJSON = Self("notJSON")
  /// The bytes are JSON, and not of the form expected.
  public static let wrongForm = Self("wrongForm")
  /// The value holds something that no stored form takes, U+0000 in a text, say.
  public static let unwritable = Self("unwritable")
  /// A member stands twice in one object.
  public static let duplicateKey = Self("duplicateKey")
  /// A required member is absent.
  public static let missing = Self("missing")
  /// A value is of another kind, a text for a number, say.
  public static let wrongType = Self("wrongType")
  /// A number lies outside its range.
  public static let outOfRange = Self("outOfRange")
  /// A value of the right kind means nothing here, 2026-02-30 as a day, say.
  public static let invalidValue = Self("invalidValue")
  /// A member is not known.
  public static let unknownMember = Self("unknownMember")
  /// An optional member is `null` instead of absent.
  public static let nullRefused = Self("nullRefused")
}

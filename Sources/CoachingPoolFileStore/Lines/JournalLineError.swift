/// Says why bytes cannot be a line of a journal.
public struct JournalLineError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// The number of the line is below 1.
    public static let number = Code(name: "number")
    /// The payload holds a line feed or a zero byte.
    public static let byte = Code(name: "byte")
    /// The line would be longer than the limit.
    public static let tooLong = Code(name: "tooLong")
  }

  /// What is wrong.
  public let code: Code
  /// The number of the line, the position of the byte in the payload, or the length of the line.
  public let number: Int

  init(_ code: Code, _ number: Int) {
    self.code = code
    self.number = number
  }

  /// A full sentence.
  public var description: String {
    switch code {
    case .number: "The number of a line is 1 or more, not \(number)."
    case .byte:
      "The payload's byte \(number) is a line feed or a zero byte, which would end or blur the line."
    default: "The line would be \(number) bytes long, which is over the limit."
    }
  }
}

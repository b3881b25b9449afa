/// Says why bytes cannot be framed.
public struct CommitFrameError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// The sequence number is below 1.
    public static let sequence = Code(name: "sequence")
    /// The payload holds a line feed or a zero byte.
    public static let byte = Code(name: "byte")
    /// The line would be longer than the limit.
    public static let tooLong = Code(name: "tooLong")
  }

  /// What is wrong.
  public let code: Code
  /// The sequence number, the position of the byte in the payload, or the length of the line.
  public let number: Int

  init(_ code: Code, _ number: Int) {
    self.code = code
    self.number = number
  }

  /// A full sentence.
  public var description: String {
    switch code {
    case .sequence: "A frame's sequence number is 1 or more, not \(number)."
    case .byte:
      "The payload's byte \(number) is a line feed or a zero byte, which would end or blur the line."
    default: "The line would be \(number) bytes long, which is over the limit."
    }
  }
}

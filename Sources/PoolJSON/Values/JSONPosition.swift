/// Points at one byte of a JSON text, for a person with an editor and for a program with a file.
///
/// A line ends with LF; a CR before it belongs to the line that it ends, and a CR alone ends none.
/// Each of the three numbers saturates at 4,294,967,295.
public struct JSONPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  // 12 bytes instead of 24: a tree that was built in code keeps one for each value and name.
  private let storedLine: UInt32
  private let storedColumn: UInt32
  private let storedOffset: UInt32

  /// Counts lines from 1; 0 in a value that was built in code.
  public var line: Int { Int(storedLine) }
  /// Counts the bytes of UTF-8 in the line from 1, so that `é` takes two columns; 0 if built in code.
  public var column: Int { Int(storedColumn) }
  /// Counts the bytes before this one, from the start of the text.
  public var offset: Int { Int(storedOffset) }

  /// Makes a position; negative numbers become 0, numbers too large saturate.
  public init(line: Int, column: Int, offset: Int) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
    storedOffset = UInt32(clamping: offset)
  }

  /// Names the first byte of a text: line 1, column 1, offset 0.
  public static var start: JSONPosition { JSONPosition(line: 1, column: 1, offset: 0) }

  /// Stands for "nowhere": the place of a value that was built in code, not read.
  public static var none: JSONPosition { JSONPosition(line: 0, column: 0, offset: 0) }

  /// Orders positions by their place in the text.
  public static func < (left: JSONPosition, right: JSONPosition) -> Bool {
    (left.storedOffset, left.storedLine, left.storedColumn)
      < (right.storedOffset, right.storedLine, right.storedColumn)
  }

  /// Reads `line 3, column 14`, or `not read from a text`.
  public var description: String {
    self == .none ? "not read from a text" : "line \(line), column \(column)"
  }

  /// Opens a message about this position and the JSON pointer `path`.
  func opening(path: String) -> String {
    let place = self == .none ? "In a value built in code" : "Line \(line), column \(column)"
    return path.isEmpty ? place : place + ", at " + JSONShown.plain(path, limit: 200)
  }
}

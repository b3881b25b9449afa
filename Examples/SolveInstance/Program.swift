import Foundation

/// Ends the program with a message.
enum Program {
  static func stop(_ code: Int32, _ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(code)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes results to standard output and messages to standard error.
enum Terminal {
  /// Lets a closed pipe show as an error of writing rather than end the program by a signal.
  static func endQuietlyWhenNobodyReads() { signal(SIGPIPE, SIG_IGN) }

  /// Writes lines of results.
  static func print(_ lines: [String]) { write(Array((lines.joined(separator: "\n") + "\n").utf8)) }

  /// Writes bytes of results.
  static func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  /// Writes a message.
  static func report(_ message: String) { write(Array((message + "\n").utf8), to: STDERR_FILENO) }

  /// Writes a message and ends the program.
  static func stop(_ status: ExitStatus, _ message: String) -> Never {
    report(message)
    exit(status.rawValue)
  }

  /// Ends the program.
  static func end(_ status: ExitStatus) -> Never { exit(status.rawValue) }

  /// Text of other people without what could steer a terminal: control, escape and bidi characters.
  static func safe(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate:
        safe.append("\u{FFFD}")
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { unistdWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        // A reader that has seen enough, such as `head`, is no fault of ours.
        exit(errno == EPIPE ? ExitStatus.done.rawValue : ExitStatus.inputOutput.rawValue)
      }
      rest = rest.dropFirst(written)
    }
  }

  private static func unistdWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int)
    -> Int
  {
    #if canImport(Glibc)
      Glibc.write(descriptor, base, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, base, count)
    #else
      Darwin.write(descriptor, base, count)
    #endif
  }
}

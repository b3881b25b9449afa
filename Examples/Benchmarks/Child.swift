import Foundation

/// A process that answers one line of standard output to one line of standard input.
final class Child {
  let name: String
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var read: [UInt8] = []

  /// What a solver says of one run.
  struct Answer {
    let seconds: Double
    let objective: Int64
    let megabytes: Double
  }

  enum Failure: Error, CustomStringConvertible {
    case silent
    case tooSlow
    case said(String)

    var description: String {
      switch self {
      case .silent: "ended"
      case .tooSlow: "too slow"
      case .said(let text): text
      }
    }
  }

  init(_ name: String, _ program: String, _ arguments: [String]) throws {
    self.name = name
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    signal(SIGPIPE, SIG_IGN)  // a peer that ended is told by its silence
  }

  /// Asks for one run.
  func run(_ request: String, timeout: Int) throws -> Answer {
    let words = try ask(request, timeout: timeout).split(separator: " ")
    guard words.count == 4, words[0] == "ok", let seconds = Double(words[1]),
      let objective = Int64(words[2]), let megabytes = Double(words[3])
    else { throw Failure.said(words.dropFirst().joined(separator: " ")) }
    return Answer(seconds: seconds, objective: objective, megabytes: megabytes)
  }

  /// Sends a line and waits for the answer.
  func ask(_ request: String, timeout: Int) throws -> String {
    do {
      try input.fileHandleForWriting.write(contentsOf: Data((request + "\n").utf8))
    } catch {
      throw Failure.silent
    }
    let deadline = ContinuousClock.now + .seconds(timeout)
    while true {
      if let end = read.firstIndex(of: 10) {
        let line = String(decoding: read[..<end], as: UTF8.self)
        read.removeSubrange(...end)
        return line
      }
      let left = (deadline - ContinuousClock.now).components.seconds
      guard left > 0 else { throw Failure.tooSlow }
      var descriptor = pollfd(
        fd: output.fileHandleForReading.fileDescriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, Int32(left * 1000)) > 0 else { continue }
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Failure.silent }
      read += [UInt8](data)
    }
  }

  /// Ends this process and no other.
  func end() {
    try? input.fileHandleForWriting.close()
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
  }
}

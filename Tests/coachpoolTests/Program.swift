import Foundation

/// Runs the built program as a person would, and keeps what it says.
struct Program {
  let status: Int32
  let output: String
  let message: String

  init(_ arguments: String..., program: String = "coachpool") throws {
    try self.init(arguments, program: program)
  }

  init(_ arguments: [String], program: String = "coachpool") throws {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appendingPathComponent(program)
    process.arguments = arguments
    let output = Pipe()
    let message = Pipe()
    process.standardOutput = output
    process.standardError = message
    try process.run()
    // Both texts here fit a pipe's buffer, so reading one after the other cannot hold the program up.
    self.output = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    self.message = String(
      decoding: message.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    status = process.terminationStatus
  }
}

/// A folder of a test's own, gone with the test.
final class Scratch {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("coachpool-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
    for (name, text) in files {
      try Data(text.utf8).write(to: url.appendingPathComponent(name))
    }
  }

  func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

import Foundation

/// Finds the programs of the peers, as far as they are installed.
final class Peers {
  private let python: String?
  /// The compiled reference for stable matching.
  private let reference: String?
  private let folder: String

  init(_ environment: String?) throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/peers"
    python = environment.map { $0 + "/bin/python" }.flatMap {
      FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil
    }
    folder = FileManager.default.temporaryDirectory.path + "/peers-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    script = sources + "/peers.py"
    reference = Self.compile(sources + "/stable.cpp", to: folder + "/stable")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private let script: String

  /// Starts a peer, or returns `nil` if it is not installed.
  func start(_ name: String) -> Child? {
    if name == "c++" { return reference.flatMap { try? Child(name, $0, []) } }
    return python.flatMap { try? Child(name, $0, [script, name]) }
  }

  /// Starts our own solver in a process of its own.
  static func startOurs() throws -> Child {
    try Child("ours", Bundle.main.executablePath ?? CommandLine.arguments[0], ["--worker"])
  }

  private static func compile(_ source: String, to program: String) -> String? {
    for compiler in ["/usr/bin/g++", "/usr/bin/clang++"]
    where FileManager.default.isExecutableFile(atPath: compiler) {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: compiler)
      process.arguments = ["-O3", "-march=native", "-std=c++17", "-o", program, source]
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { continue }
      process.waitUntilExit()
      if process.terminationStatus == 0 { return program }
    }
    return nil
  }
}

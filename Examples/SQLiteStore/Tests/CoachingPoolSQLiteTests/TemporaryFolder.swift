import Foundation

/// A folder of its own for a test, which is there for as long as the object is.
final class TemporaryFolder: Sendable {
  private let path: String
  /// The database in it.
  var database: String { path + "/pool.sqlite" }

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/coachingpool-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

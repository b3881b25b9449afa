import Foundation
import Instances
import MatchingAlgorithms

extension Request {
  /// Reads or generates the instance, and solves it.
  func solve() throws -> Solution {
    do {
      switch self {
      case .file(let path):
        switch try Self.read(path) {
        case .dense(let instance): return try DenseRun.solve(instance)
        case .sparse(let instance): return try SparseRun.solve(instance, .mostServed)
        }
      case .dense(let kind, let rows, let columns, let seed):
        return try DenseRun.solve(
          DenseInstance(kind, rows: rows, columns: columns, seed: seed))
      case .sparse(let size, let objective, let seed):
        return try SparseRun.solve(
          SparseInstance(
            size.kind, rows: size.rows, columns: size.columns, capacity: size.capacity,
            degree: size.degree, seed: seed), objective)
      case .stable(let size, let seed):
        return try StableRun.solve(
          PreferenceInstance(
            size.kind, rows: size.rows, columns: size.columns, capacity: size.capacity,
            degree: size.degree, seed: seed))
      }
    } catch let error as InstanceSizeError {
      throw Failure.usage(error.description)
    } catch let error as MatchingError {
      throw Failure(exitCode: 65, message: error.description)
    }
  }

  private static func read(_ path: String) throws -> InstanceFile {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue,
      let data = FileManager.default.contents(atPath: path)
    else {
      throw Failure(
        exitCode: 66, message: "\(path) cannot be read. Is it there, and is it a file?")
    }
    do {
      return try InstanceFile([UInt8](data))
    } catch {
      throw Failure(exitCode: 65, message: "\(path), \(error)")
    }
  }
}

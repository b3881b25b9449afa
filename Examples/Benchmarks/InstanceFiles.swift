import Foundation
import Instances

/// Writes an instance as bare arrays, so that every solver holds the same one in memory.
///
/// The arrays are 32-bit numbers of the machine's byte order, in files of one folder that is removed
/// at the end.
final class InstanceFiles {
  let folder: String
  /// What a solver is asked: the mode, the sizes and the path.
  let request: String

  init(_ job: Job) throws {
    folder = FileManager.default.temporaryDirectory.path + "/benchmarks-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let arrays: [(String, [Int32])]
    switch job.shape {
    case .dense(let kind, let size):
      let instance = try DenseInstance(kind, rows: size, columns: size, seed: 1)
      arrays = [("costs", instance.costs)]
      request = "dense \(size) \(size) \(folder)"
    case .sparse(let kind, let rows, let columns, let capacity, let degree):
      let instance = try SparseInstance(
        kind, rows: rows, columns: columns, capacity: capacity, degree: degree, seed: 1)
      arrays = [("columns", instance.columns), ("costs", instance.costs)]
      let penalty = kind == .popular ? SparseRun.penalty : 0
      request = "sparse \(rows) \(columns) \(capacity) \(degree) \(penalty) \(folder)"
    case .stable(let kind, let rows, let columns, let capacity, let degree):
      let instance = try PreferenceInstance(
        kind, rows: rows, columns: columns, capacity: capacity, degree: degree, seed: 1)
      arrays = [
        ("rows", instance.rowEntries), ("starts", instance.columnStarts),
        ("columns", instance.columnEntries),
      ]
      request = "stable \(rows) \(columns) \(capacity) \(degree) \(folder)"
    }
    for (name, numbers) in arrays {
      let bytes = numbers.withUnsafeBytes { Data($0) }
      try bytes.write(to: URL(fileURLWithPath: folder + "/" + name))
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The numbers of one file.
  static func numbers(_ path: String) throws -> [Int32] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    return [Int32](unsafeUninitializedCapacity: data.count / 4) { numbers, count in
      count = data.copyBytes(to: numbers) / 4
    }
  }
}

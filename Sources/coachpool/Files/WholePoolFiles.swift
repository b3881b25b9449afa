import CoachingPool
import CoachingPoolInterchange
import PoolJSON

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Finds and reads the files of a whole pool.
enum WholePoolFiles {
  /// The manifest and the CSV files of a folder, the manifest first; hidden files are the system's own.
  static func names(in folder: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return all.filter { $0 == WholePool.manifestName }
      + all.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
  }

  /// Whether a folder holds the manifest of a whole pool, and no table beside those that it can have.
  static func isExport(_ folder: String) -> Bool {
    let own = Set(RecordKind.allCases.map { "\($0.rawValue).csv" } + [WholePool.manifestName])
    return hasManifest(folder) && names(in: folder).allSatisfy(own.contains)
  }

  private static func hasManifest(_ folder: String) -> Bool {
    let manifest = folder + "/" + WholePool.manifestName
    guard Folder.exists(manifest), let root = try? JSONReader.read(Folder.read(manifest)) else {
      return false
    }
    return root["schema"]?.stringValue?.hasPrefix("coachingpool.pool-csv/") == true
  }

  /// Ends the program where a folder given as a coordinator's tables is that of a whole pool.
  static func refuse(asDataFolder folder: String) {
    guard hasManifest(folder) else { return }
    Terminal.stop(
      .badData,
      "\(Terminal.safe(folder)) is the folder of a whole pool, not of a coordinator's tables. `coachpool import` takes it into a store."
    )
  }

  /// Reads a JSON file or a folder of CSV files; ends the program where there is none.
  static func read(
    _ path: String, acceptsFaults: Bool
  ) throws(WholePoolError) -> WholePool {
    guard Folder.exists(path) else {
      Terminal.stop(.noInput, "\(Terminal.safe(path)) is not there. Check the path.")
    }
    guard (try? FileManager.default.contentsOfDirectory(atPath: path)) != nil else {
      return try WholePool(json: Folder.read(path), acceptsFaults: acceptsFaults)
    }
    return try WholePool(
      csvFiles: names(in: path).map {
        ImportFile(name: $0, bytes: Folder.read(path + "/" + $0))
      }, acceptsFaults: acceptsFaults)
  }
}

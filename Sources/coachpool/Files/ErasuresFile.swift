import CoachingPool

/// Keeps the list of erasures in a file, which stays outside the pool's folder.
enum ErasuresFile {
  /// The list of a file, a new one where there is no such file.
  static func read(_ path: String) -> ErasureList {
    guard Folder.exists(path) else {
      return ErasureList(
        chance: (.random(in: 0 ... .max), .random(in: 0 ... .max)))
    }
    do throws(WireError) {
      return try ErasureList(json: Folder.read(path))
    } catch {
      Terminal.stop(.badData, "\(Terminal.safe(path)): \(Terminal.safe(error.description))")
    }
  }

  /// Writes a list.
  static func write(_ list: ErasureList, to path: String) {
    do throws(WireError) {
      Folder.replace(path, with: try list.encodedJSON())
    } catch {
      Terminal.stop(.internal, "The list of erasures could not be written: \(error)")
    }
  }

  /// Ends the program where the list would be in the folder whose erasures it remembers.
  static func refuse(_ path: String, within folder: String) {
    guard Folder.isInside(path, folder) else { return }
    Terminal.stop(
      .usage,
      "The list of erasures is kept with the backups, not in the folder of the pool: give a path outside \(Terminal.safe(folder))."
    )
  }
}

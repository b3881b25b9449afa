import CoachingPool

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps a register of releases in a JSON file; it holds true counts and stays inside the pool.
enum RegisterFile {
  /// The register of a file, an empty one where there is no such file.
  static func read(_ path: String) -> ReleaseRegister {
    guard Folder.exists(path) else { return ReleaseRegister() }
    let bytes = Folder.read(path)
    do {
      return try JSONDecoder().decode(ReleaseRegister.self, from: Data(bytes))
    } catch {
      Terminal.stop(
        .badData,
        "\(Terminal.safe(path)) holds no register of releases, as \"--register\" writes it. "
          + "Name another file, or move this one away.")
    }
  }

  /// The file of a register.
  static func bytes(_ register: ReleaseRegister) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let data = try? encoder.encode(register) else {
      Terminal.stop(.internal, "The register could not be written.")
    }
    return Array(data) + [0x0A]
  }
}

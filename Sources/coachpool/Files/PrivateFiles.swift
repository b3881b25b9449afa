import CoachingPoolInterchange

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes files that their owner alone can read, and says plainly what cannot be written.
enum PrivateFiles {
  /// Writes a file; one that is there is not overwritten, unless that is asked for.
  static func save(_ bytes: [UInt8], to path: String, replacing: Bool) {
    if !replacing { return create(path, bytes) }
    let new = path + ".new"
    unlink(new)
    create(new, bytes)
    guard rename(new, path) == 0 else {
      unlink(new)
      stop(.cannotCreate, path)
    }
  }

  /// Writes the files of a whole pool into a folder, which is made where it is missing.
  ///
  /// A former export is not overwritten, unless that is asked for; then all of it goes, once the new one is
  /// written. Tables of anybody else are never touched.
  static func save(_ files: [ImportFile], toFolder path: String, replacing: Bool) {
    if mkdir(path, 0o700) != 0, errno != EEXIST { stop(.cannotCreate, path) }
    let former = WholePoolFiles.names(in: path)
    let foreign = WholePoolFiles.isExport(path) ? [] : former
    if !former.isEmpty, !replacing || !foreign.isEmpty {
      let way = foreign.isEmpty ? "Give another folder, or --replace." : "Give another folder."
      Terminal.stop(
        .cannotCreate,
        "Nothing was written, since \(Terminal.safe(path)) holds \(Terminal.safe(former.joined(separator: ", "))) already. \(way)"
      )
    }
    for file in files {
      let new = "\(path)/\(file.name).new"
      unlink(new)
      create(new, file.bytes)
    }
    // The manifest goes first and comes last: without it a folder is refused.
    for name in former { unlink(path + "/" + name) }
    for file in files where rename("\(path)/\(file.name).new", "\(path)/\(file.name)") != 0 {
      stop(.cannotCreate, path)
    }
  }

  /// Ends the program where no file can be made beside a path.
  static func refuse(unwritable path: String) {
    if access(Folder.parts(path).parent, W_OK | X_OK) != 0 { stop(.cannotCreate, path) }
  }

  /// Makes a folder where it is missing, and tells whether it did.
  ///
  /// Ends the program where it cannot be written, or holds such a file.
  @discardableResult
  static func prepare(_ path: String, for names: [String]) -> Bool {
    let isNew = mkdir(path, 0o700) == 0
    if !isNew, errno != EEXIST { stop(.cannotCreate, path) }
    for name in names where access("\(path)/\(name)", F_OK) == 0 {
      Terminal.stop(
        .cannotCreate,
        "Nothing was written, since \(Terminal.safe(path)) holds \(name) already. Give another folder."
      )
    }
    if access(path, W_OK) != 0 { stop(.inputOutput, path) }
    return isNew
  }

  /// Takes away a folder into which nothing was written.
  static func leave(_ path: String) { rmdir(path) }

  /// Writes files into a folder, which is made where it is missing: all of them or none.
  ///
  /// None that is there is overwritten.
  static func save(_ files: [(name: String, bytes: [UInt8])], toNewFilesIn path: String) {
    prepare(path, for: files.map(\.name))
    for file in files {
      unlink("\(path)/\(file.name).new")
      create("\(path)/\(file.name).new", file.bytes)
    }
    for file in files where rename("\(path)/\(file.name).new", "\(path)/\(file.name)") != 0 {
      stop(.cannotCreate, path)
    }
  }

  private static func create(_ path: String, _ bytes: [UInt8]) {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      if errno != EEXIST { stop(.cannotCreate, path) }
      Terminal.stop(
        .cannotCreate,
        "Nothing was written, since \(Terminal.safe(path)) is there already. Give another name, or --replace."
      )
    }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return fail(file, path) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0, close(file) == 0 else { return fail(-1, path) }
  }

  /// Leaves no file that is cut short.
  private static func fail(_ file: Int32, _ path: String) {
    let reason = String(cString: strerror(errno))
    if file >= 0 { close(file) }
    unlink(path)
    Terminal.stop(.inputOutput, "\(Terminal.safe(path)) could not be written: \(reason).")
  }

  private static func stop(_ status: ExitStatus, _ path: String) -> Never {
    Terminal.stop(
      status,
      "\(Terminal.safe(path)) cannot be written: \(String(cString: strerror(errno))).")
  }
}

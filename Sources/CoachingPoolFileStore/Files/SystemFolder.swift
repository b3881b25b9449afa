#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of the file system, held open: whoever renames it or puts another in its place does not lead the
/// store astray.
package final class SystemFolder: StoreFolder {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { _ = closeFile(descriptor) }

  /// Opens a folder that is there; `nil` where none is.
  package static func open(_ path: String) throws(IOFailure) -> SystemFolder? {
    let descriptor = retrying { openFolder(path) }
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw IOFailure(.openFolder, "", system: errno) }
    return SystemFolder(descriptor)
  }

  /// Opens a folder for its owner alone, and makes it where there is none; the one above it has to be there.
  package static func make(_ path: String) throws(IOFailure) -> SystemFolder {
    if mkdir(path, 0o700) != 0, errno != EEXIST {
      throw IOFailure(.makeFolder, "", system: errno)
    }
    guard let folder = try open(path) else { throw IOFailure(.makeFolder, "", system: ENOENT) }
    guard fchmod(folder.descriptor, 0o700) == 0 else {
      throw IOFailure(.makeFolder, "", system: errno)
    }
    // The name of the folder stands in the one above it.
    let above = openat(folder.descriptor, "..", O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard above >= 0 else { throw IOFailure(.syncFolder, "", system: errno) }
    try SystemFolder(above).sync()
    return folder
  }

  package func names() throws(IOFailure) -> [String] {
    // The list is read through a descriptor of its own, which closing the list closes.
    let own = openat(descriptor, ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard own >= 0, let folder = fdopendir(own) else { throw failure(.list) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    if errno != 0 { throw failure(.list) }
    return names.sorted()
  }

  package func reading(_ name: String) throws(IOFailure) -> (any ReadableFile)? {
    let file = Self.retrying { openat(descriptor, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    if file < 0, errno == ENOENT { return nil }
    guard file >= 0 else { throw failure(.read, name) }
    return try SystemReadableFile(file, name)
  }

  package func identity(of name: String) throws(IOFailure) -> FileIdentity? {
    var status = stat()
    if fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileIdentity(status) }
    if errno == ENOENT { return nil }
    throw failure(.read, name)
  }

  package func create(_ name: String) throws(IOFailure) -> any WritableFile {
    // A new file, and not one that somebody else may have open or linked.
    if unlinkat(descriptor, name, 0) != 0, errno != ENOENT { throw failure(.create, name) }
    return try writable(name, O_CREAT | O_EXCL, .create)
  }

  package func open(_ name: String) throws(IOFailure) -> any WritableFile {
    try writable(name, 0, .open)
  }

  private func writable(
    _ name: String, _ flags: Int32, _ operation: IOFailure.Operation
  ) throws(IOFailure) -> any WritableFile {
    let all = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | flags
    let file = Self.retrying { openat(descriptor, name, all, mode_t(0o600)) }
    guard file >= 0 else { throw failure(operation, name) }
    return try SystemFile(file, name)
  }

  package func rename(_ name: String, to other: String) throws(IOFailure) {
    guard renameat(descriptor, name, descriptor, other) == 0 else { throw failure(.rename, name) }
  }

  package func remove(_ name: String) throws(IOFailure) {
    guard unlinkat(descriptor, name, 0) == 0 else { throw failure(.remove, name) }
  }

  package func sync() throws(IOFailure) {
    guard fsync(descriptor) == 0 else { throw failure(.syncFolder) }
  }

  package func lock() throws(IOFailure) -> (any StoreLock)? {
    // The folder itself is locked, so that there is no file that somebody could take for left over.
    let own = openat(descriptor, ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard own >= 0 else { throw failure(.lock) }
    if flock(own, LOCK_EX | LOCK_NB) == 0 { return SystemLock(own) }
    let number = errno
    _ = closeFile(own)
    if number == EWOULDBLOCK { return nil }
    throw IOFailure(.lock, "", system: number)
  }

  private func failure(_ operation: IOFailure.Operation, _ name: String = "") -> IOFailure {
    IOFailure(operation, name, system: errno)
  }

  /// Repeats what a signal interrupted before it did anything.
  static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}

extension IOFailure {
  init(_ operation: Operation, _ name: String, system number: Int32) {
    self.init(operation, name, number, String(cString: strerror(number)))
  }
}

extension FileIdentity {
  init(_ status: stat) {
    self.init(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      file: UInt64(truncatingIfNeeded: status.st_ino))
  }
}

// The system's names, which members of the types here have too.
private func openFolder(_ path: String) -> Int32 {
  open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
}
func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of the file system, readable by its owner alone.
package struct SystemFolder: StoreFolder {
  /// Where it is.
  package let path: String

  /// Names a folder that may or may not be there.
  package init(_ path: String) { self.path = path }

  /// Whether there is a folder of that path.
  package var exists: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the folder, for its owner alone, where there is none; the one that holds it has to be there.
  package func make() throws(IOFailure) {
    if exists { return }
    guard mkdir(path, 0o700) == 0 else { throw failure(.makeFolder) }
    // The name of the folder stands in the one above it.
    var parent = path
    while parent.hasSuffix("/") && parent.utf8.count > 1 { parent.removeLast() }
    let above = parent.lastIndex(of: "/").map { String(parent[..<$0]) } ?? "."
    try Self(above.isEmpty ? "/" : above).sync()
  }

  package func names() throws(IOFailure) -> [String] {
    guard let folder = opendir(path) else { throw failure(.list) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  package func reading(_ name: String) throws(IOFailure) -> (any ReadableFile)? {
    let descriptor = Self.retrying { openFile(file(name), O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    if descriptor < 0, errno == ENOENT { return nil }
    guard descriptor >= 0 else { throw failure(.read, name) }
    return try SystemReadableFile(descriptor, name)
  }

  package func create(_ name: String) throws(IOFailure) -> any WritableFile {
    try writable(name, O_CREAT | O_TRUNC, .create)
  }

  package func open(_ name: String) throws(IOFailure) -> any WritableFile {
    try writable(name, 0, .open)
  }

  private func writable(
    _ name: String, _ flags: Int32, _ operation: IOFailure.Operation
  ) throws(IOFailure) -> any WritableFile {
    let all = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | flags
    let descriptor = Self.retrying { openFile(file(name), all) }
    guard descriptor >= 0 else { throw failure(operation, name) }
    return SystemFile(descriptor, name)
  }

  package func rename(_ name: String, to other: String) throws(IOFailure) {
    guard renameFile(file(name), file(other)) == 0 else { throw failure(.rename, name) }
  }

  package func remove(_ name: String) throws(IOFailure) {
    guard unlink(file(name)) == 0 else { throw failure(.remove, name) }
  }

  package func sync() throws(IOFailure) {
    let descriptor = Self.retrying { openFile(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY) }
    guard descriptor >= 0 else { throw failure(.syncFolder) }
    defer { _ = closeFile(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(.syncFolder) }
  }

  package func lock(_ name: String) throws(IOFailure) -> (any StoreLock)? {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW
    let descriptor = Self.retrying { openFile(file(name), flags) }
    guard descriptor >= 0 else { throw failure(.lock, name) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return SystemLock(descriptor) }
    let isHeld = errno == EWOULDBLOCK
    let failure = failure(.lock, name)
    _ = closeFile(descriptor)
    if isHeld { return nil }
    throw failure
  }

  private func file(_ name: String) -> String { "\(path)/\(name)" }

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

// The system's names, which members of the types here have too.
private func openFile(_ path: String, _ flags: Int32) -> Int32 { open(path, flags, 0o600) }
private func renameFile(_ path: String, _ other: String) -> Int32 { rename(path, other) }
func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of the file system that is written at its end.
final class SystemFile: WritableFile {
  let identity: FileIdentity
  private let descriptor: Int32
  private let name: String

  init(_ descriptor: Int32, _ name: String) throws(IOFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let number = errno
      _ = closeFile(descriptor)
      throw IOFailure(.open, name, system: number)
    }
    self.descriptor = descriptor
    self.name = name
    identity = FileIdentity(status)
  }

  deinit { _ = closeFile(descriptor) }

  func append(_ bytes: [UInt8]) throws(IOFailure) -> Int {
    let (written, number) = bytes.withUnsafeBytes { buffer -> (Int, Int32) in
      while true {
        let written = write(descriptor, buffer.baseAddress, buffer.count)
        if written >= 0 || errno != EINTR { return (written, errno) }
      }
    }
    guard written >= 0 else { throw IOFailure(.append, name, system: number) }
    return written
  }

  func truncate(to length: Int) throws(IOFailure) {
    let result = SystemFolder.retrying { ftruncate(descriptor, off_t(length)) }
    guard result == 0 else { throw IOFailure(.truncate, name, system: errno) }
  }

  // It is never repeated: after a failure the system may hold for written what is not.
  func sync() throws(IOFailure) {
    #if canImport(Darwin)
      var result = fcntl(descriptor, F_FULLFSYNC)
      // Some file systems have none.
      if result == -1, errno == ENOTSUP { result = fsync(descriptor) }
    #else
      let result = fsync(descriptor)
    #endif
    guard result != -1 else { throw IOFailure(.sync, name, system: errno) }
  }
}

/// A file of the file system as it was when it was opened.
final class SystemReadableFile: ReadableFile {
  let length: Int
  let identity: FileIdentity
  private let descriptor: Int32
  private let name: String

  init(_ descriptor: Int32, _ name: String) throws(IOFailure) {
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    let isFile = isKnown && status.st_mode & S_IFMT == S_IFREG
    guard isFile else {
      let number = isKnown ? EISDIR : errno
      _ = closeFile(descriptor)
      throw IOFailure(.read, name, system: number)
    }
    self.descriptor = descriptor
    self.name = name
    length = Int(status.st_size)
    identity = FileIdentity(status)
  }

  deinit { _ = closeFile(descriptor) }

  func read(from offset: Int, count: Int) throws(IOFailure) -> [UInt8] {
    let wanted = max(0, min(count, length - offset))
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      let base = UnsafeMutableRawPointer(buffer.baseAddress)
      while filled < wanted {
        let got = pread(
          descriptor, base.map { $0 + filled }, wanted - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { number = errno }
        if got <= 0 { return }
        filled += got
      }
    }
    if number != 0 { throw IOFailure(.read, name, system: number) }
    return bytes
  }
}

/// The lock of a file of the file system, which the system gives up when the process ends.
final class SystemLock: StoreLock {
  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { _ = closeFile(descriptor) }

  func release() { _ = flock(descriptor, LOCK_UN) }
}

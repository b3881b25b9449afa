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

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file of the file system as it was when it was opened.
final class SystemReadableFile: ReadableFile {
  let length: Int
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

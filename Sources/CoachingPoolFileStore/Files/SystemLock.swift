#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock on a folder, which the system gives up when the process ends.
final class SystemLock: StoreLock {
  private let descriptor: Int32

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { _ = closeFile(descriptor) }

  func release() { _ = flock(descriptor, LOCK_UN) }
}

import CoachingPoolFileStore
import Synchronization

/// A disk in memory that knows what would be left of it if the power went.
///
/// Each file has bytes that are durable and writes that are not; names likewise. What is made durable stays;
/// of the rest any part may be there after a crash, in the ways that file systems and disks allow.
final class SimulatedDisk: StoreFolder {
  /// One write to a file that is not durable yet.
  struct Write: Hashable {
    let bytes: [UInt8]
    let offset: Int
  }

  /// One change of the names that is not durable yet.
  enum Naming: Hashable {
    case link(String, Int)
    case unlink(String)
    case rename(String, String)
  }

  struct File: Hashable {
    var durable: [UInt8] = []
    var pending: [Write] = []
    /// What programs read as long as the power stays.
    var cached: [UInt8] = []
  }

  struct Contents: Hashable {
    var files: [Int: File] = [:]
    var names: [String: Int] = [:]
    var durableNames: [String: Int] = [:]
    var pendingNames: [Naming] = []
    var lockHolder: Int?
    var locks = 0
  }

  private let contents: Mutex<Contents>

  init(_ contents: Contents = Contents()) { self.contents = Mutex(contents) }

  var now: Contents { contents.withLock { $0 } }

  /// The same disk after the program has ended and the power stayed.
  func afterKill() -> SimulatedDisk {
    var contents = now
    contents.lockHolder = nil
    return SimulatedDisk(contents)
  }

  func change<Value: Sendable>(_ change: (inout sending Contents) -> sending Value) -> Value {
    contents.withLock { change(&$0) }
  }

  func names() -> [String] { change { Array($0.names.keys).sorted() } }

  func reading(_ name: String) -> (any ReadableFile)? {
    change { contents in
      contents.names[name].flatMap { number in
        contents.files[number].map { Reader(bytes: $0.cached) }
      }
    }
  }

  func identity(of name: String) -> FileIdentity? {
    change { $0.names[name] }.map { FileIdentity(device: 0, file: UInt64($0)) }
  }

  func create(_ name: String) -> any WritableFile {
    let number = change { contents -> Int in
      if contents.names[name] != nil { contents.pendingNames.append(.unlink(name)) }
      let number = (contents.files.keys.max() ?? 0) + 1
      contents.files[number] = File()
      contents.names[name] = number
      contents.pendingNames.append(.link(name, number))
      return number
    }
    return Handle(disk: self, number: number)
  }

  func open(_ name: String) throws(IOFailure) -> any WritableFile {
    guard let number = now.names[name] else { throw IOFailure(.open, name, 2, "no such file") }
    return Handle(disk: self, number: number)
  }

  func rename(_ name: String, to other: String) throws(IOFailure) {
    let isThere = change { contents -> Bool in
      guard let number = contents.names.removeValue(forKey: name) else { return false }
      contents.names[other] = number
      contents.pendingNames.append(.rename(name, other))
      return true
    }
    if !isThere { throw IOFailure(.rename, name, 2, "no such file") }
  }

  func remove(_ name: String) throws(IOFailure) {
    let isThere = change { contents -> Bool in
      guard contents.names.removeValue(forKey: name) != nil else { return false }
      contents.pendingNames.append(.unlink(name))
      return true
    }
    if !isThere { throw IOFailure(.remove, name, 2, "no such file") }
  }

  func sync() {
    change { contents in
      contents.durableNames = contents.names
      contents.pendingNames = []
    }
  }

  func lock() -> (any StoreLock)? {
    let number = change { contents -> Int? in
      guard contents.lockHolder == nil else { return nil }
      contents.locks += 1
      contents.lockHolder = contents.locks
      return contents.locks
    }
    return number.map { Lock(disk: self, number: $0) }
  }

  private struct Reader: ReadableFile {
    let bytes: [UInt8]

    var length: Int { bytes.count }

    func read(from offset: Int, count: Int) -> [UInt8] {
      Array(bytes.dropFirst(offset).prefix(count))
    }
  }

  private struct Handle: WritableFile {
    let disk: SimulatedDisk
    let number: Int

    var identity: FileIdentity { FileIdentity(device: 0, file: UInt64(number)) }

    func append(_ bytes: [UInt8]) -> Int {
      disk.change { contents in
        let end = contents.files[number]?.cached.count ?? 0
        contents.files[number]?.pending.append(Write(bytes: bytes, offset: end))
        contents.files[number]?.cached += bytes
      }
      return bytes.count
    }

    func sync() {
      disk.change { contents in
        contents.files[number]?.settle()
      }
    }
  }

  private final class Lock: StoreLock {
    let disk: SimulatedDisk
    let number: Int

    init(disk: SimulatedDisk, number: Int) {
      self.disk = disk
      self.number = number
    }

    func release() {
      let number = number
      disk.change { contents in
        if contents.lockHolder == number { contents.lockHolder = nil }
      }
    }
  }
}

extension SimulatedDisk.File {
  /// Makes durable what is pending.
  mutating func settle() {
    for write in pending { durable.take(write) }
    pending = []
  }

  /// Loses what is pending while programs go on reading it, as a failed attempt to make it durable does.
  mutating func forget() { pending = [] }
}

extension [UInt8] {
  /// Takes a write, with zero bytes where nothing was ever written.
  mutating func take(_ write: SimulatedDisk.Write) {
    if count < write.offset { self += [UInt8](repeating: 0, count: write.offset - count) }
    let end = Swift.min(count, write.offset + write.bytes.count)
    replaceSubrange(write.offset..<end, with: write.bytes)
  }
}

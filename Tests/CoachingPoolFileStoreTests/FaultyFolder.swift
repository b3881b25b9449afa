import CoachingPoolFileStore
import Synchronization

/// A simulated disk whose operations fail where they are told to.
final class FaultyFolder: StoreFolder {
  /// In what way an operation fails.
  enum Fault: CaseIterable {
    /// The device fails.
    case device
    /// There is no space left.
    case noSpace
    /// Fewer bytes are taken than were given; what takes no bytes fails as by the device.
    case short
    /// A signal comes before anything was done.
    case interrupted
  }

  /// Which operations fail.
  struct Plan {
    let fault: Fault
    /// The number of the first operation that fails, from 0.
    let first: Int
    /// Whether all after it fail too.
    let isForever: Bool
  }

  let disk: SimulatedDisk
  private let plan: Plan?
  private let count = Mutex(0)
  /// Is told of the disk after each operation.
  private let watch: @Sendable (SimulatedDisk) -> Void

  init(
    _ disk: SimulatedDisk, _ plan: Plan? = nil,
    watch: @escaping @Sendable (SimulatedDisk) -> Void = { _ in }
  ) {
    self.disk = disk
    self.plan = plan
    self.watch = watch
  }

  /// How many operations there were.
  var operations: Int { count.withLock { $0 } }

  /// Counts an operation, and tells whether it fails.
  private var fails: Fault? {
    let number = count.withLock { count in
      count += 1
      return count - 1
    }
    guard let plan, plan.isForever ? number >= plan.first : number == plan.first else {
      return nil
    }
    return plan.fault
  }

  private func attempt(
    _ operation: IOFailure.Operation, _ name: String = ""
  ) throws(IOFailure) {
    guard let fault = fails else { return }
    switch fault {
    case .device, .short: throw IOFailure(operation, name, 5, "the device failed")
    case .noSpace: throw IOFailure(operation, name, 28, "no space is left")
    case .interrupted: throw IOFailure(operation, name, 4, "a signal came")
    }
  }

  func names() throws(IOFailure) -> [String] {
    try attempt(.list)
    return disk.names()
  }

  func reading(_ name: String) throws(IOFailure) -> (any ReadableFile)? {
    try attempt(.read, name)
    return disk.reading(name)
  }

  func create(_ name: String) throws(IOFailure) -> any WritableFile {
    try attempt(.create, name)
    let file = disk.create(name)
    watch(disk)
    return File(folder: self, file: file, number: disk.now.names[name] ?? 0)
  }

  func open(_ name: String) throws(IOFailure) -> any WritableFile {
    try attempt(.open, name)
    return File(folder: self, file: try disk.open(name), number: disk.now.names[name] ?? 0)
  }

  func rename(_ name: String, to other: String) throws(IOFailure) {
    try attempt(.rename, name)
    try disk.rename(name, to: other)
    watch(disk)
  }

  func remove(_ name: String) throws(IOFailure) {
    try attempt(.remove, name)
    try disk.remove(name)
    watch(disk)
  }

  func sync() throws(IOFailure) {
    try attempt(.syncFolder)
    disk.sync()
    watch(disk)
  }

  func lock() throws(IOFailure) -> (any StoreLock)? {
    try attempt(.lock)
    return disk.lock()
  }

  func identity(of name: String) throws(IOFailure) -> FileIdentity? {
    try attempt(.read, name)
    return disk.identity(of: name)
  }

  private struct File: WritableFile {
    let folder: FaultyFolder
    let file: any WritableFile
    let number: Int

    var identity: FileIdentity { file.identity }

    func append(_ bytes: [UInt8]) throws(IOFailure) -> Int {
      switch folder.fails {
      case nil:
        let count = try file.append(bytes)
        folder.watch(folder.disk)
        return count
      case .short: return try file.append(Array(bytes.prefix(bytes.count / 2)))
      case .noSpace: throw IOFailure(.append, "", 28, "no space is left")
      case .device:
        // Some of it may have gone to the disk all the same.
        _ = try file.append(Array(bytes.prefix(bytes.count / 3)))
        throw IOFailure(.append, "", 5, "the device failed")
      case .interrupted: throw IOFailure(.append, "", 4, "a signal came")
      }
    }

    func sync() throws(IOFailure) {
      do throws(IOFailure) {
        try folder.attempt(.sync)
      } catch {
        // The system takes what it could not write for written.
        let number = number
        folder.disk.change { $0.files[number]?.forget() }
        throw error
      }
      try file.sync()
      folder.watch(folder.disk)
    }
  }
}

import CoachingPool
import Synchronization

@testable import CoachingPoolFileStore

/// Tries a store in every way that disks and programs fail, and tells what was found wrong.
struct StoreTrial {
  let script: StoreScript
  var flaws: StoreFlaws = []
  var detail = SimulatedDisk.Detail()
  /// Stops at the first finding.
  var stopsEarly = false
  var durability = Durability.full

  private(set) var findings: [String] = []
  /// How many disks were opened.
  private(set) var tried = 0

  init(
    _ script: StoreScript, _ flaws: StoreFlaws = [],
    detail: SimulatedDisk.Detail = SimulatedDisk.Detail(), stopsEarly: Bool = false
  ) {
    self.script = script
    self.flaws = flaws
    self.detail = detail
    self.stopsEarly = stopsEarly
  }

  private var isOver: Bool { stopsEarly && !findings.isEmpty }

  private func options(_ folder: any StoreFolder) -> FileStore.Options {
    StoreScript.options(folder, flaws, durability)
  }

  /// How many of the answered commits may be lost with the power.
  private var mayLose: Int {
    switch durability {
    case .full: 0
    case .batched(let every): max(1, every) - 1
    case .none: .max
    }
  }

  // MARK: Power

  /// Lets the power go after every operation, in every way.
  mutating func losePower() async throws {
    let moments = Mutex<[(SimulatedDisk.Contents, Int)]>([])
    let answered = Mutex(-1)
    let folder = FaultyFolder(SimulatedDisk()) { disk in
      let count = answered.withLock { $0 }
      moments.withLock { $0.append((disk.now, count)) }
    }
    let store = try FileStore.create(options(folder))
    answered.withLock { $0 = 0 }
    for (number, commit) in script.commits.enumerated() {
      _ = try await store.commit(commit)
      answered.withLock { $0 = number + 1 }
      moments.withLock { $0.append((folder.disk.now, number + 1)) }
      if (number + 1) % script.compactsEvery == 0 { try await store.compact() }
    }
    try await store.close()
    for (contents, count) in moments.withLock({ $0 }) {
      let disk = SimulatedDisk(contents)
      for left in disk.afterPowerLoss(detail) {
        await look(at: left, after: count, "after a loss of power")
        if isOver { return }
      }
      await showAndLosePower(disk.afterKill(), after: count)
      if isOver { return }
    }
  }

  /// Ends the program, opens the store, and lets the power go: what was shown has to stay, and while the store
  /// is opened nothing may be lost either.
  private mutating func showAndLosePower(_ disk: SimulatedDisk, after count: Int) async {
    guard count >= 0 else { return }
    tried += 1
    let moments = Mutex<[SimulatedDisk.Contents]>([])
    let folder = FaultyFolder(disk) { disk in moments.withLock { $0.append(disk.now) } }
    guard let shown = try? FileStore.open(options(folder)), let state = try? await shown.snapshot()
    else {
      findings.append("After the program ended at \(count) commits the store did not open.")
      return
    }
    let sparse = SimulatedDisk.Detail(step: 1 << 20, sector: 1 << 20)
    for contents in moments.withLock({ $0 }) {
      for left in SimulatedDisk(contents).afterPowerLoss(sparse) {
        await look(at: left, after: count, "after a loss of power while it was opened")
      }
    }
    for left in disk.afterPowerLoss(sparse) {
      tried += 1
      let again = try? FileStore.open(options(left))
      let kept = try? await again?.snapshot().revision
      if kept != state.revision {
        findings.append("Revision \(state.revision) was shown, and lost with the power.")
      }
    }
  }

  /// Opens what is left of a disk: all that was answered has to be there, and nothing that was never
  /// committed; and it has to go on from there.
  mutating func look(
    at disk: SimulatedDisk, after count: Int, _ when: String, losing lost: Int? = nil
  ) async {
    tried += 1
    let store: FileStore
    do throws(StoreError) {
      store = try FileStore.open(options(disk))
    } catch {
      // Before the store was made there may be none.
      if count < 0, error.code == .noStore { return }
      findings.append("The store refused to open \(when) at \(count) commits: \(error)")
      return
    }
    do throws(StoreError) {
      let state = try await store.snapshot()
      let revision = state.revision.number
      guard script.states.indices.contains(revision),
        StoreScript.records(state) == script.states[revision]
      else {
        findings.append("The pool \(when) at \(count) commits is one that never was.")
        return
      }
      if count - revision > lost ?? mayLose {
        findings.append("Of \(count) answered commits \(revision) are left \(when).")
      }
      if revision > max(count, 0) + 1 {
        findings.append("After \(count) commits there are \(revision) \(when).")
      }
      let next = StoreScript.commit(1000, on: state.revision)
      _ = try await store.commit(next)
      try await store.close()
      var expected = state
      expected.apply(next)
      let again = try FileStore.open(options(disk.afterKill()))
      let reopened = try await again.snapshot()
      if StoreScript.records(reopened) != StoreScript.records(expected) {
        findings.append("What was stored \(when) at \(count) commits was lost later.")
      }
    } catch {
      findings.append("The store did not go on \(when) at \(count) commits: \(error)")
    }
  }

  // MARK: Failing operations

  /// Lets every operation fail in every way, once and for ever.
  mutating func fail(_ faults: [FaultyFolder.Fault] = FaultyFolder.Fault.allCases) async throws {
    let whole = FaultyFolder(SimulatedDisk())
    await run(on: whole, expectingFault: false)
    for first in 0..<whole.operations {
      for fault in faults {
        for isForever in [false, true] {
          let plan = FaultyFolder.Plan(fault: fault, first: first, isForever: isForever)
          await run(on: FaultyFolder(SimulatedDisk(), plan), expectingFault: true)
          if isOver { return }
        }
      }
    }
  }

  private mutating func run(on folder: FaultyFolder, expectingFault: Bool) async {
    var answered = -1
    do throws(StoreError) {
      let store = try FileStore.create(options(folder))
      answered = 0
      for (number, commit) in script.commits.enumerated() {
        let before = try await store.snapshot()
        do throws(StoreError) {
          _ = try await store.commit(commit)
          answered = number + 1
          if answered % script.compactsEvery == 0 { try await store.compact() }
        } catch {
          await expectStillness(of: store, before, answered, error)
          throw error
        }
      }
      try await store.close()
    } catch {
      if !expectingFault { findings.append("It failed without a fault: \(error)") }
    }
    await look(
      at: folder.disk.afterKill(), after: answered, "after a failing operation", losing: 0)
    if expectingFault { await goOn(on: folder.disk.afterKill(), after: answered) }
    let sparse = SimulatedDisk.Detail(step: 97, sector: 1 << 20)
    for left in folder.disk.afterPowerLoss(sparse) {
      await look(at: left, after: answered, "after a failing operation and a loss of power")
      if isOver { return }
    }
  }

  /// Opens the store after a failing operation, commits once more, and lets the power go: what was shown and
  /// what was answered has to stay.
  private mutating func goOn(on disk: SimulatedDisk, after answered: Int) async {
    guard answered >= 0 else { return }
    do throws(StoreError) {
      let store = try FileStore.open(options(disk))
      let state = try await store.snapshot()
      let next = StoreScript.commit(3000, on: state.revision)
      _ = try await store.commit(next)
      if durability != .full { return }
      for left in disk.afterPowerLoss(SimulatedDisk.Detail(step: 97, sector: 1 << 20)) {
        tried += 1
        let again = try FileStore.open(options(left))
        let kept = try await again.snapshot().revision
        if kept != next.revision {
          findings.append(
            "After a failure \(next.revision) was answered, and with the power only \(kept) stayed."
          )
        }
      }
    } catch { findings.append("It did not go on after a failing operation: \(error)") }
  }

  /// Lets every operation of opening fail, after a crash and otherwise, and opens again.
  mutating func failWhileOpening() async throws {
    let disk = SimulatedDisk()
    let store = try FileStore.create(options(disk))
    for commit in script.commits { _ = try await store.commit(commit) }
    let whole = disk.now
    var torn = whole
    let number = torn.names[FileStore.Name.journal] ?? 0
    let left = Array((torn.files[number]?.cached ?? []).dropLast(5))
    torn.files[number]?.cached = left
    torn.files[number]?.durable = left
    for (contents, count) in [(whole, script.commits.count), (torn, script.commits.count - 1)] {
      let counting = FaultyFolder(SimulatedDisk(contents).afterKill())
      _ = try FileStore.open(options(counting))
      for first in 0..<counting.operations {
        for fault in FaultyFolder.Fault.allCases {
          let plan = FaultyFolder.Plan(fault: fault, first: first, isForever: false)
          let folder = FaultyFolder(SimulatedDisk(contents).afterKill(), plan)
          _ = try? FileStore.open(options(folder))
          expectNoHalf(of: folder.disk, "Opening failed by \(fault) at \(first)")
          await look(
            at: folder.disk.afterKill(), after: count, "after opening failed", losing: 0)
          for left in folder.disk.afterPowerLoss(SimulatedDisk.Detail(step: 97, sector: 1 << 20)) {
            await look(at: left, after: count, "after opening failed and the power went")
          }
          if isOver { return }
        }
      }
    }
  }

  /// Lets every operation of making a store fail, once.
  mutating func failWhileMaking() {
    let counting = FaultyFolder(SimulatedDisk())
    let records = script.commits.flatMap(\.changes).compactMap { change in
      if case .put(let record) = change { record } else { nil }
    }
    let state = PoolState(records)
    _ = try? FileStore.create(options(counting), state)
    for first in 0..<counting.operations {
      for fault in FaultyFolder.Fault.allCases {
        let folder = FaultyFolder(
          SimulatedDisk(), FaultyFolder.Plan(fault: fault, first: first, isForever: false))
        tried += 1
        _ = try? FileStore.create(options(folder), state)
        expectNoHalf(of: folder.disk, "Making failed by \(fault) at \(first)")
      }
    }
  }

  /// Half a journal takes room on a disk that may be full.
  private mutating func expectNoHalf(of disk: SimulatedDisk, _ what: String) {
    let now = disk.now
    if let half = now.names[FileStore.Name.next], now.files[half]?.cached.last != 0x0A {
      findings.append("\(what), and left half a journal.")
    }
  }

  /// After a failed write the state is as it was, and nothing more is taken.
  private mutating func expectStillness(
    of store: FileStore, _ before: PoolState, _ answered: Int, _ error: StoreError
  ) async {
    let after = try? await store.snapshot()
    let expected = max(answered, before.revision.number)
    if after?.revision.number != expected {
      findings.append("After a failed commit the state went on to \(after?.revision.number ?? -1).")
    }
    guard error.code == .poisoned, let after else { return }
    let next = StoreScript.commit(2000, on: after.revision)
    if (try? await store.commit(next)) != nil {
      findings.append("A commit was taken after one that failed.")
    }
  }

  // MARK: Damaged bytes

  /// Flips every bit, and cuts at every byte; the journal is to be refused, or its end to be called torn.
  mutating func damage(every stride: Int = 1) async throws {
    let disk = SimulatedDisk()
    let store = try FileStore.create(options(disk))
    for commit in script.commits { _ = try await store.commit(commit) }
    try await store.close()
    guard let number = disk.now.names[FileStore.Name.journal],
      let bytes = disk.now.files[number]?.cached
    else { return }
    for bit in Swift.stride(from: 0, to: bytes.count * 8, by: stride) {
      var damaged = bytes
      damaged[bit / 8] ^= 1 << UInt8(bit % 8)
      await expectRefusal(of: damaged, isLastFeed: bit / 8 == bytes.count - 1, "bit \(bit)")
      if isOver { return }
    }
    for length in Swift.stride(from: 0, to: bytes.count, by: max(1, stride / 2)) {
      await look(
        at: Self.disk(with: Array(bytes[..<length])), cutTo: length)
      if isOver { return }
    }
  }

  private static func disk(with journal: [UInt8]) -> SimulatedDisk {
    var contents = SimulatedDisk.Contents()
    contents.files[1] = SimulatedDisk.File(durable: journal, pending: [], cached: journal)
    contents.names[FileStore.Name.journal] = 1
    contents.durableNames = contents.names
    return SimulatedDisk(contents)
  }

  private mutating func expectRefusal(
    of bytes: [UInt8], isLastFeed: Bool, _ what: String
  ) async {
    tried += 1
    let disk = Self.disk(with: bytes)
    guard let store = try? FileStore.open(options(disk)) else {
      // Nothing may have been changed in what was refused.
      if disk.now.files[1]?.cached != bytes {
        findings.append("A refused journal was changed, at \(what).")
      }
      return
    }
    if store.report.torn == nil { findings.append("A flip was not seen, of \(what).") }
    if store.report.torn != nil, !isLastFeed {
      findings.append("A flip was taken for a torn end, of \(what).")
    }
  }

  private mutating func look(at disk: SimulatedDisk, cutTo length: Int) async {
    tried += 1
    do throws(StoreError) {
      let store = try FileStore.open(options(disk))
      let state = try await store.snapshot()
      if StoreScript.records(state) != script.states[state.revision.number] {
        findings.append("A journal cut to \(length) bytes makes a pool that never was.")
      }
    } catch {
      // A cut within the header, which is never written in place, is no crash.
      if error.code != .corrupt { findings.append("A cut to \(length) bytes: \(error)") }
      if length > 200 { findings.append("A journal cut to \(length) bytes was refused: \(error)") }
    }
  }

  // MARK: Two writers

  /// Opens a store twice.
  mutating func openTwice() async throws {
    let disk = SimulatedDisk()
    let store = try FileStore.create(options(disk))
    do throws(StoreError) {
      _ = try FileStore.open(options(disk))
      findings.append("A second writer was let in.")
    } catch {
      if error.code != .unavailable { findings.append("The second writer was told: \(error)") }
    }
    try await store.close()
    if (try? FileStore.open(options(disk))) == nil {
      findings.append("The lock stayed after the store was closed.")
    }
  }

  /// Commits on a base that has passed.
  mutating func commitLate() async throws {
    let store = try FileStore.create(options(SimulatedDisk()))
    _ = try await store.commit(script.commits[0])
    if (try? await store.commit(StoreScript.commit(500, on: .empty))) != nil {
      findings.append("A commit on a revision that had passed was taken.")
    }
  }
}

import CoachingPool
import Foundation
import Testing

@testable import CoachingPoolFileStore

@Suite struct `A store whose program ends` {
  @Test(arguments: TestCounts.isFull ? Array(1...40) : [1, 5, 12])
  func `keeps every commit that was answered before it was killed`(count: Int) async throws {
    let folder = TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder.path as String, count = count as Int] in
      let store = try FileStore.create(at: path, durability: .none)
      for commit in StoreScript(count).commits { _ = try await store.commit(commit) }
      kill(getpid(), SIGKILL)
    }
    let opened = try FileStore.open(at: folder.path)
    #expect(opened.report.commits == count && opened.report.torn == nil)
    #expect(
      StoreScript.records(try await opened.snapshot()) == StoreScript(count).states[count])
  }

  @Test func `is closed to another program for as long as this one has it`() async throws {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path)
    await #expect(processExitsWith: .exitCode(75)) { [path = folder.path as String] in
      do throws(StoreError) {
        _ = try FileStore.open(at: path)
      } catch { exit(error.code == .unavailable ? 75 : 1) }
    }
    await #expect(processExitsWith: .exitCode(0)) { [path = folder.path as String] in
      exit(try FileStore.read(at: path).state.revision == .empty ? 0 : 1)
    }
    try await store.close()
  }

  @Test func `takes nothing more where no file may grow, and lost nothing`() async throws {
    let folder = TemporaryFolder()
    await #expect(processExitsWith: .exitCode(7)) { [path = folder.path as String] in
      let store = try FileStore.create(at: path)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 3000, rlim_max: 3000)
      guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(1) }
      var answered = 0
      do throws(StoreError) {
        for commit in StoreScript(60).commits {
          _ = try await store.commit(commit)
          answered += 1
        }
      } catch {
        let after = try? await store.snapshot()
        let again = try? await store.commit(StoreScript.commit(99, on: Revision(answered)))
        let isStill = after?.revision.number == answered && again == nil
        exit(error.code == .poisoned && isStill && answered > 3 ? 7 : 2)
      }
    }
    let opened = try FileStore.open(at: folder.path)
    let state = try await opened.snapshot()
    #expect(opened.report.commits > 3)
    #expect(StoreScript.records(state) == StoreScript(60).states[opened.report.commits])
  }
}

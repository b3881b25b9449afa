import CoachingPool
import CoachingPoolFileStore

/// Reads and makes pools that are kept in a folder, and says plainly what cannot be.
enum PoolFolder {
  /// Reads a pool as it stands; ends the program where it cannot.
  static func read(_ path: String) -> PoolState {
    do throws(StoreError) {
      let (state, report) = try FileStore.read(at: path)
      if let torn = report.torn {
        Terminal.report(
          "The last commit is not whole and is left out. \(torn) Whoever opens the pool to write next clears it away."
        )
      }
      return state
    } catch { stop(error, path) }
  }

  /// Makes a store; ends the program where it cannot.
  static func make(_ path: String, holding state: PoolState) -> FileStore {
    do throws(StoreError) {
      return try FileStore.create(at: path, holding: state)
    } catch { stop(error, path) }
  }

  /// Ends the program for what a store says.
  static func stop(_ error: StoreError, _ path: String) -> Never {
    let status: ExitStatus =
      switch error.code {
      case .noStore: .noInput
      case .unavailable, .conflict: .tryAgain
      case .newerFormat: .newerFormat
      case .storeExists: .cannotCreate
      case .fileSystem, .poisoned: .inputOutput
      default: .badData
      }
    Terminal.stop(status, "\(Terminal.safe(path)): \(Terminal.safe(error.description))")
  }
}

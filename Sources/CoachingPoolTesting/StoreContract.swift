public import CoachingPool
public import Testing

/// Lists what every store promises, each promise with a name and a check.
///
/// An adapter is proved by one parameterised test; a failure names the promise that is broken:
///
/// ```swift
/// @Test(arguments: StoreContract.promises)
/// func keeps(_ promise: StoreContract.Promise) async throws {
///   try await promise.check { try await MyStore(in: newFolder()) }
/// }
/// ```
///
/// A store that deviates on purpose says so as data, by ``promises(excluding:)``.
public struct StoreContract: Sendable {
  /// Makes a new, empty store at each call.
  public typealias StoreUnderTest = @Sendable () async throws -> any PoolStore

  /// One thing that a store promises.
  public struct Promise: Sendable, CustomStringConvertible, CustomTestStringConvertible {
    /// The promise as a sentence.
    public let name: String
    private let trial: @Sendable (any PoolStore) async throws -> Void

    /// States a promise; the trial throws where a store does not keep it.
    public init(_ name: String, trial: @escaping @Sendable (any PoolStore) async throws -> Void) {
      self.name = name
      self.trial = trial
    }

    /// Tries the promise on a new store.
    ///
    /// - Throws: ``BrokenPromise``, also where the store cannot be made or fails otherwise.
    public func check(_ makeStore: StoreUnderTest) async throws(BrokenPromise) {
      do {
        try await trial(try await makeStore())
      } catch let broken as BrokenPromise {
        throw broken
      } catch let breach as Breach {
        throw BrokenPromise(promise: name, finding: breach.finding)
      } catch {
        throw BrokenPromise(promise: name, finding: "It failed: \(error)")
      }
    }

    /// The promise as a sentence.
    public var description: String { name }
    /// The promise as a sentence.
    public var testDescription: String { name }
  }

  /// Every promise, in the order in which a reader wants to know them.
  public static let promises: [Promise] =
    promisesOfCommits + promisesOfConflicts + promisesOfAttempts + promisesOfSnapshots
    + promisesOfHistory + promisesOfRecords

  /// Every promise but those of these names.
  ///
  /// A name that no promise has becomes a promise that no store keeps, so that an exclusion cannot go
  /// stale unseen.
  public static func promises(excluding names: [String]) -> [Promise] {
    let unknown = names.filter { name in !promises.contains { $0.name == name } }
    return promises.filter { !names.contains($0.name) }
      + unknown.map { name in
        Promise("The excluded promise \"\(name)\" exists") { _ in
          throw Breach(finding: "No promise of the contract has that name.")
        }
      }
  }
}

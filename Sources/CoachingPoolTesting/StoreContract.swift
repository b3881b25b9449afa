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
/// What can be closed, opened again, or forgets its history promises more: a ``Subject`` says what a store
/// has of those powers, ``promises(of:excluding:)`` lists what it then has to keep, and
/// ``Promise/check(of:)`` tries it.
///
/// A store that deviates on purpose says so as data, by ``promises(excluding:)``.
public struct StoreContract: Sendable {
  /// Makes a new, empty store at each call.
  public typealias StoreUnderTest = @Sendable () async throws -> any PoolStore

  /// One thing that a store promises.
  public struct Promise: Sendable, CustomStringConvertible, CustomTestStringConvertible {
    /// The promise as a sentence.
    public let name: String
    /// The powers without which a store cannot promise it.
    public let needs: Set<Power>
    private let trial: @Sendable (StoreBench) async throws -> Void

    /// States a promise; the trial throws where a store does not keep it.
    public init(_ name: String, trial: @escaping @Sendable (any PoolStore) async throws -> Void) {
      self.init(name, needs: []) { bench in try await trial(bench.store) }
    }

    init(
      _ name: String, needs: Set<Power>,
      on trial: @escaping @Sendable (StoreBench) async throws -> Void
    ) {
      self.name = name
      self.needs = needs
      self.trial = trial
    }

    /// Tries the promise on a new store.
    ///
    /// - Throws: ``BrokenPromise``, also where the store cannot be made or fails otherwise, and where the
    ///   promise needs a power: that is tried of a ``Subject``.
    public func check(_ makeStore: @escaping StoreUnderTest) async throws(BrokenPromise) {
      try await check(of: Subject(makeStore))
    }

    /// Tries the promise on a new store of a kind.
    ///
    /// - Throws: ``BrokenPromise``, also where the store cannot be made or fails otherwise, and where it lacks
    ///   a power that the promise needs.
    public func check(of subject: Subject) async throws(BrokenPromise) {
      for power in Power.allCases where needs.contains(power) {
        guard let reason = subject.lacking[power] else { continue }
        throw BrokenPromise(
          promise: name,
          finding:
            "It cannot be tried, since the store lacks the power of \(power.rawValue). \(reason)")
      }
      do {
        try await trial(try await subject.bench())
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

  /// What every store promises, in the order in which a reader wants to know it.
  public static let promises: [Promise] =
    promisesOfCommits + promisesOfConflicts + promisesOfAttempts + promisesOfSnapshots
    + promisesOfHistory + promisesOfRecords

  /// What a store promises that has a power, beside ``promises``; ``Promise/needs`` says which.
  public static let promisesOfPowers: [Promise] =
    promisesOfForgetting + promisesOfErasing + promisesOfClosing + promisesOfOpening

  /// Every promise of ``promises`` but those of these names.
  ///
  /// A name that no promise has becomes a promise that no store keeps, so that an exclusion cannot go
  /// stale unseen.
  public static func promises(excluding names: [String]) -> [Promise] {
    leave(names, out: promises)
  }

  /// What a kind of store has to keep: every promise but those that need a power which it lacks, and those of
  /// these names.
  ///
  /// A name that none of them has becomes a promise that no store keeps.
  public static func promises(of subject: Subject, excluding names: [String] = []) -> [Promise] {
    leave(
      names,
      out: promises
        + promisesOfPowers.filter { promise in
          promise.needs.allSatisfy { subject.lacking[$0] == nil }
        })
  }

  private static func leave(_ names: [String], out promises: [Promise]) -> [Promise] {
    let unknown = names.filter { name in !promises.contains { $0.name == name } }
    return promises.filter { !names.contains($0.name) }
      + unknown.map { name in
        Promise("The excluded promise \"\(name)\" exists") { _ in
          throw Breach(finding: "No promise of the contract has that name.")
        }
      }
  }
}

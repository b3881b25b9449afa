import CoachingPool
import CoachingPoolFileStore
import CoachingPoolFoundation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Carries out the data-protection officer's commands on a pool in a folder.
enum DataProtection {
  /// Whoever uses the program acts as the officer: who may is for the folder's owner to say.
  static let officer = Actor(ActorID.ofTheProgram, as: .dataProtectionOfficer)

  static func service(_ store: FileStore) -> PoolService {
    PoolService(store: store, clock: { .now }, chance: { .random(in: 0 ... .max) })
  }

  /// Decides a command without storing anything; ends the program where it is refused.
  static func decide<C: Command>(_ command: C, _ state: PoolState) -> C.Outcome {
    let context = CommandContext(now: .now, actor: officer, randomness: .random(in: 0 ... .max))
    do throws(Refusal) {
      return try CoachingPool.decide(command, state, context).outcome
    } catch { stop(error) }
  }

  /// Carries out a command; ends the program where it is refused or the pool fails.
  static func perform<C: Command>(_ command: C, _ pool: String) async -> C.Outcome {
    do throws(StoreError) {
      let store = try FileStore.open(at: pool)
      let outcome: C.Outcome
      do throws(ServiceError) {
        outcome = try await service(store).perform(command, as: officer)
      } catch { stop(error, pool) }
      try await store.close()
      return outcome
    } catch { PoolFolder.stop(error, pool) }
  }

  /// The officer under their own record, where it matters that they have no part in something.
  static func officer(_ person: PersonID) -> Actor {
    Actor(ActorID.ofTheProgram, as: .dataProtectionOfficer, person: person)
  }

  /// Ends the program for what the service says.
  static func stop(_ error: ServiceError, _ pool: String) -> Never {
    if let refusal = error.refusal { stop(refusal) }
    if let error = error.storeError { PoolFolder.stop(error, pool) }
    Terminal.stop(.tryAgain, Terminal.safe(error.description))
  }

  private static func stop(_ refusal: Refusal) -> Never {
    Terminal.stop(
      .findings,
      refusal.sentences(for: .coordinator).map { Terminal.safe($0) }.joined(separator: "\n"))
  }

  /// A line for each of what is due.
  static func lines(_ items: [RetentionItem]) -> [String] {
    if items.isEmpty { return ["Nothing is due."] }
    return items.map { item in
      let kept =
        item.holds.map { "held by \($0)" } + item.restrictions.map { "kept by \($0)" }
      let why = kept.isEmpty ? "" : "; " + kept.joined(separator: ", ")
      return
        "\(item.due)  \(Terminal.safe("\(item.record)"))  \(item.action.rawValue)  "
        + "(\(item.row.rawValue), since \(item.since)\(why))"
    }
  }

  /// A receipt as JSON.
  static func document(_ receipt: ErasureReceipt) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    guard let data = try? encoder.encode(receipt) else {
      Terminal.stop(.internal, "The receipt could not be written.")
    }
    return Array(data) + [0x0A]
  }
}

extension ActorID {
  /// Who acts where somebody uses the program.
  fileprivate static var ofTheProgram: ActorID {
    guard let id = try? ActorID("coachpool") else {
      Terminal.stop(.internal, "The program has no name.")
    }
    return id
  }
}
